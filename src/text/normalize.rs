//! The normalised text: a row of folded glyphs, each knowing the bytes it came from.
//!
//! The original is never changed. Every glyph maps to the span of the character (or emoji) it was
//! folded from, so whatever is found in the glyphs can be shown in the original.

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::emoji::{is_skin_tone, starts_emoji};
use super::fold::{fold_char, is_invisible};

/// Longest text read, in bytes. Cut before any Unicode work: compatibility forms can be 18 times
/// longer than what they stand for.
pub const LIMIT: usize = 16 * 1024;

/// Combining marks kept in the span of one letter; a pile of more belongs to nobody.
const MARKS: usize = 32;

/// One folded character and where it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// The folded character; for an emoji, its base.
    pub c: char,
    /// First byte in the original.
    pub start: u32,
    /// One past the last byte in the original.
    pub end: u32,
    /// It was a capital letter.
    pub upper: bool,
    /// It stands for a whole emoji.
    pub emoji: bool,
}

/// The beginning of `text` that is read: all of it, or up to [`LIMIT`] bytes on a grapheme
/// boundary (on a character boundary if one grapheme fills the limit). Also says if it was cut.
#[must_use]
pub fn cap(text: &str) -> (&str, bool) {
    if text.len() <= LIMIT {
        return (text, false);
    }
    let mut end = LIMIT;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    // The cursor looks one character ahead, so a little more than the limit is enough for it.
    let mut ahead = (end + 4).min(text.len());
    while !text.is_char_boundary(ahead) {
        ahead += 1;
    }
    let near = &text[..ahead];
    let mut cursor = GraphemeCursor::new(end, near.len(), true);
    if cursor.is_boundary(near, 0) == Ok(false)
        && let Ok(Some(before)) = cursor.prev_boundary(near, 0)
        && before > 0
    {
        end = before;
    }
    (&text[..end], true)
}

/// Folds a text (already capped) into glyphs.
#[must_use]
pub fn glyphs(text: &str) -> Vec<Glyph> {
    let mut row: Vec<Glyph> = Vec::with_capacity(text.len());
    let mut marks = 0;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        if c.is_ascii() {
            marks = 0;
            row.push(glyph(
                c.to_ascii_lowercase(),
                start,
                at,
                c.is_ascii_uppercase(),
                false,
            ));
            continue;
        }
        if is_invisible(c) {
            continue;
        }
        if starts_emoji(c) {
            // One sequence, joiners and skin tones included, is one emoji.
            let whole = text[start..]
                .graphemes(true)
                .next()
                .map_or(c.len_utf8(), str::len);
            at = start + whole;
            marks = 0;
            if !is_skin_tone(c) || whole > c.len_utf8() {
                row.push(glyph(c, start, at, false, true));
            }
            continue;
        }
        if is_combining_mark(c) {
            if marks < MARKS
                && let Some(last) = row.last_mut()
                && last.end as usize == start
            {
                last.end = offset(at);
                marks += 1;
            }
            continue;
        }
        marks = 0;
        let upper = c.is_uppercase();
        fold_char(c, |part| row.push(glyph(part, start, at, upper, false)));
    }
    row
}

fn glyph(c: char, start: usize, end: usize, upper: bool, emoji: bool) -> Glyph {
    Glyph {
        c,
        start: offset(start),
        end: offset(end),
        upper,
        emoji,
    }
}

/// Offsets fit: the text is capped.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
