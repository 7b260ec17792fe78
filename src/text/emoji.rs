//! Emoji and emoticons as words.

use super::normalize::Glyph;

/// A character that starts an emoji.
#[must_use]
pub fn starts_emoji(c: char) -> bool {
    matches!(c as u32,
        0x203c | 0x2049 | 0x1f000..=0x1f0ff | 0x1f18e | 0x1f191..=0x1f19a | 0x1f1e6..=0x1f1ff | 0x1f200..=0x1faff
        | 0x231a | 0x231b | 0x23e9..=0x23fa | 0x25b6 | 0x25c0 | 0x2600..=0x27bf
        | 0x2b05..=0x2b07 | 0x2b1b | 0x2b1c | 0x2b50 | 0x2b55 | 0x3030 | 0x303d | 0x3297 | 0x3299)
}

/// Skin tones: they change the hand, not the gesture.
#[must_use]
pub fn is_skin_tone(c: char) -> bool {
    matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

/// Length in glyphs and plain spelling (`:-)` → `:)`) of the emoticon standing here, if one does.
#[must_use]
pub fn emoticon(glyphs: &[Glyph]) -> Option<(usize, String)> {
    let at = |i: usize| glyphs.get(i).map(|glyph| glyph.c);
    let after = |i: usize| at(i).is_none_or(|c| !c.is_alphanumeric());
    if at(0) == Some('<') && at(1) == Some('3') && after(2) {
        return Some((2, "<3".to_owned()));
    }
    if at(0) == Some('^') && at(1) == Some('^') {
        return Some((2, "^^".to_owned()));
    }
    let mut next = 0;
    let mut plain = String::new();
    if at(0) == Some('>') && matches!(at(1), Some(':')) {
        plain.push('>');
        next = 1;
    }
    match at(next)? {
        ':' | '=' => plain.push(':'),
        ';' => plain.push(';'),
        _ => return None,
    }
    next += 1;
    if at(next) == Some('\'') {
        plain.push('\'');
        next += 1;
    }
    if at(next) == Some('-') {
        next += 1;
    }
    let mouth = at(next)?;
    let mouth = match mouth {
        ')' | ']' => ')',
        '(' | '[' => '(',
        '/' | '\\' => '/',
        'd' | 'p' | 'o' | 'x' | 's' | 'c' if after(next + 1) => mouth,
        '*' | '|' => mouth,
        _ => return None,
    };
    next += 1;
    // A mouth may be stretched: ":((((".
    let drawn = at(next - 1);
    while matches!(mouth, ')' | '(') && at(next) == drawn {
        next += 1;
    }
    if !after(next) || (mouth == '/' && at(next) == Some('/')) {
        return None;
    }
    plain.push(mouth);
    Some((next, plain))
}
