//! The text as the detectors see it: one byte per visible character, folded, with its place.

use unicode_normalization::char::decompose_compatible;

use crate::text::Span;

/// A letter of an alphabet without a Latin base.
const LETTER: u8 = 0x01;
/// Anything else that is not ASCII.
const SYMBOL: u8 = 0x02;
/// The degree or ordinal sign of `n°`.
pub(super) const ORDINAL: u8 = 0x03;
/// A currency sign other than `$`.
pub(super) const CURRENCY: u8 = 0x04;

/// A run of letters and digits, in glyphs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    pub from: usize,
    pub to: usize,
}

impl Word {
    pub fn len(self) -> usize {
        self.to - self.from
    }
}

/// The text folded to one ASCII byte per visible character: lower case, no accents, full-width and
/// styled letters and digits made plain, invisible characters left out.
pub(super) struct View<'a> {
    text: &'a str,
    glyphs: Vec<u8>,
    places: Vec<(usize, usize)>,
    words: Vec<Word>,
}

impl<'a> View<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut glyphs = Vec::with_capacity(text.len());
        let mut places: Vec<(usize, usize)> = Vec::with_capacity(text.len());
        for (start, c) in text.char_indices() {
            let end = start + c.len_utf8();
            match fold(c) {
                Some(byte) => {
                    glyphs.push(byte);
                    places.push((start, end));
                }
                // A mark belongs to the character it stands on.
                None if is_mark(c) => {
                    if let Some(last) = places.last_mut() {
                        last.1 = end;
                    }
                }
                None => {}
            }
        }
        let mut words = Vec::new();
        let mut from = 0;
        while from < glyphs.len() {
            if !is_alnum(glyphs[from]) {
                from += 1;
                continue;
            }
            let to = from + glyphs[from..].iter().take_while(|b| is_alnum(**b)).count();
            words.push(Word { from, to });
            from = to;
        }
        Self {
            text,
            glyphs,
            places,
            words,
        }
    }

    /// Number of glyphs.
    pub fn len(&self) -> usize {
        self.glyphs.len()
    }

    /// A digit stands somewhere.
    pub fn has_digit(&self) -> bool {
        self.glyphs.iter().any(u8::is_ascii_digit)
    }

    /// All words, in order.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The folded letters of word `i`; empty past the end.
    pub fn word(&self, i: usize) -> &[u8] {
        self.words
            .get(i)
            .map_or(&[], |word| self.slice(word.from, word.to))
    }

    /// Folded glyphs from `from` to `to`; empty where they do not exist.
    pub fn slice(&self, from: usize, to: usize) -> &[u8] {
        self.glyphs.get(from..to).unwrap_or_default()
    }

    /// The folded glyph at `at`; a line break outside the text.
    pub fn at(&self, at: usize) -> u8 {
        self.glyphs.get(at).copied().unwrap_or(b'\n')
    }

    /// The glyph before `at`; a line break at the beginning.
    pub fn before(&self, at: usize) -> u8 {
        at.checked_sub(1).map_or(b'\n', |at| self.at(at))
    }

    /// What stands between word `i` and the next one.
    pub fn gap(&self, i: usize) -> &[u8] {
        match (self.words.get(i), self.words.get(i + 1)) {
            (Some(word), Some(next)) => self.slice(word.to, next.from),
            _ => b"\n",
        }
    }

    /// The glyph was written as a capital letter.
    pub fn is_capital(&self, at: usize) -> bool {
        self.places
            .get(at)
            .and_then(|(start, _)| self.text.get(*start..))
            .and_then(|rest| rest.chars().next())
            .is_some_and(char::is_uppercase)
    }

    /// Every letter from `from` to `to` was written as a capital.
    pub fn all_capitals(&self, from: usize, to: usize) -> bool {
        (from..to).all(|at| !self.at(at).is_ascii_alphabetic() || self.is_capital(at))
    }

    /// Every letter of word `i` was written as a capital, and there is one.
    pub fn is_capital_word(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|word| {
            self.word(i).iter().any(u8::is_ascii_alphabetic)
                && self.all_capitals(word.from, word.to)
        })
    }

    /// One of `words` stands among the `reach` words before word `i`, in the same sentence.
    /// `chiam*` stands for every word that begins so.
    pub fn named_before(&self, i: usize, reach: usize, words: &[&str]) -> bool {
        for back in 1..=reach.min(i) {
            if ends_sentence(self.gap(i - back)) && self.word(i - back).len() > 4 {
                return false;
            }
            if is_one_of(self.word(i - back), words) {
                return true;
            }
        }
        false
    }

    /// One of `words` stands among the `reach` words after word `i`, in the same sentence.
    pub fn named_after(&self, i: usize, reach: usize, words: &[&str]) -> bool {
        for at in i..i + reach {
            if ends_sentence(self.gap(at)) {
                return false;
            }
            if is_one_of(self.word(at + 1), words) {
                return true;
            }
        }
        false
    }

    /// One of `words` stands within `reach` words of word `i`, whatever sentences lie between.
    pub fn named_near(&self, i: usize, reach: usize, words: &[&str]) -> bool {
        (i.saturating_sub(reach)..=i + reach).any(|at| is_one_of(self.word(at), words))
    }

    /// The place of glyphs `from` to `to` in the text as given.
    pub fn span(&self, from: usize, to: usize) -> Span {
        let start = self.places.get(from).map_or(0, |place| place.0);
        let end = to
            .checked_sub(1)
            .and_then(|last| self.places.get(last))
            .map_or(start, |place| place.1);
        Span::new(start, end.max(start))
    }

    /// Joins words from word `i` on, as long as only one of `joints` (or nothing but one space)
    /// parts them, until `length` letters and digits are there. Gives the letters, and the glyph
    /// after the last; nothing when no word ends there.
    pub fn join(&self, i: usize, length: usize, joints: &[u8]) -> Option<(Vec<u8>, usize)> {
        let mut letters = Vec::with_capacity(length);
        for at in i..self.words.len() {
            letters.extend_from_slice(self.word(at));
            if letters.len() == length {
                return Some((letters, self.words[at].to));
            }
            let gap = self.gap(at);
            let joined = gap.len() == 1 && (gap[0] == b' ' || joints.contains(&gap[0]));
            if letters.len() > length || !joined {
                return None;
            }
        }
        None
    }

    /// The run of non-spaces around glyph `at` is a web address.
    pub fn in_link(&self, at: usize) -> bool {
        const REACH: usize = 300;
        let lowest = at.saturating_sub(REACH);
        let mut from = at;
        while from > lowest && !is_space(self.before(from)) {
            from -= 1;
        }
        let run = self.slice(from, at);
        run.starts_with(b"www.") || run.windows(3).any(|three| three == b"://")
    }
}

/// `word` equals one of `words`, or begins as one that ends in `*`.
pub(super) fn is_one_of(word: &[u8], words: &[&str]) -> bool {
    let Some(first) = word.first() else {
        return false;
    };
    // Most differ in the first letter, and this is asked of every word.
    words.iter().any(|other| match other.as_bytes() {
        [letter, ..] if letter != first => false,
        [stem @ .., b'*'] => word.starts_with(stem),
        other => word == other,
    })
}

/// Only digits, and at least one.
pub(super) fn is_number(word: &[u8]) -> bool {
    !word.is_empty() && word.iter().all(u8::is_ascii_digit)
}

/// The value of a digit.
pub(super) fn digit(byte: u8) -> u32 {
    u32::from(byte.wrapping_sub(b'0'))
}

/// The value of up to nine digits.
pub(super) fn value(digits: &[u8]) -> u32 {
    digits
        .iter()
        .take(9)
        .fold(0, |sum, byte| sum * 10 + digit(*byte))
}

/// A space or a line break.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

fn ends_sentence(gap: &[u8]) -> bool {
    gap.iter()
        .any(|byte| matches!(byte, b'!' | b'?' | b';' | b'\n'))
        || gap.windows(2).any(|two| two == b". ")
}

/// A letter, of any alphabet, or a digit.
pub(super) fn is_alnum(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == LETTER
}

/// Combining marks, variation selectors, the keycap.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Characters a reader does not see.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e01ef}'
    )
}

/// The byte that stands for a character; none for one that is not seen by itself.
fn fold(c: char) -> Option<u8> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase() as u8);
    }
    if is_mark(c) || is_invisible(c) {
        return None;
    }
    Some(match c {
        '°' | 'º' | 'ª' | '˚' => ORDINAL,
        '€' | '£' | '¥' | '₽' | '₣' => CURRENCY,
        '‐'..='―' | '−' | '﹣' | '－' => b'-',
        '’' | '‘' | 'ʼ' | '′' => b'\'',
        '·' | '•' | '∙' | '․' => b'.',
        '¼'..='¾' | '⅐'..='⅟' => SYMBOL,
        '\u{85}' | '\u{2028}' | '\u{2029}' => b'\n',
        '\u{660}'..='\u{669}' => in_row(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => in_row(c, '\u{6f0}'),
        '\u{966}'..='\u{96f}' => in_row(c, '\u{966}'),
        'ı' => b'i',
        'ß' => b's',
        'ø' | 'Ø' => b'o',
        'ł' | 'Ł' => b'l',
        'đ' | 'Đ' => b'd',
        _ if c.is_whitespace() => b' ',
        _ => {
            let mut base = None;
            decompose_compatible(c, |part| base = base.or(Some(part)));
            match base {
                Some(base) if base.is_ascii() => base.to_ascii_lowercase() as u8,
                _ if c.is_alphanumeric() => LETTER,
                _ => SYMBOL,
            }
        }
    })
}

/// The digit `c` in the row of ten that begins at `zero`.
fn in_row(c: char, zero: char) -> u8 {
    b'0'.wrapping_add((c as u32).wrapping_sub(zero as u32).to_le_bytes()[0])
}
