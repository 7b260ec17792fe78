//! Folding of characters: what a look-up sees of a letter.
//!
//! Compatibility decomposition works one character at a time, so offsets survive it; marks are
//! dropped after it, so no recomposition is needed.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Characters that take no room and carry no meaning for a reader: zero-width, joiners, bidi
/// controls, variation selectors, tags, soft hyphen.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Every shape an apostrophe is typed in.
#[must_use]
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '＇')
}

/// Gives the folded characters of `c`: compatible, lower-case, without marks. Nothing for a mark.
pub fn fold_char(c: char, mut give: impl FnMut(char)) {
    if c.is_ascii() {
        give(c.to_ascii_lowercase());
        return;
    }
    if is_apostrophe(c) {
        give('\'');
        return;
    }
    match c {
        'ß' | 'ẞ' => {
            give('s');
            give('s');
            return;
        }
        'æ' | 'Æ' => {
            give('a');
            give('e');
            return;
        }
        'œ' | 'Œ' => {
            give('o');
            give('e');
            return;
        }
        'ø' | 'Ø' => return give('o'),
        'ł' | 'Ł' => return give('l'),
        'đ' | 'Đ' => return give('d'),
        'ı' => return give('i'),
        '…' => return give('…'),
        // Negative circled and squared letters have no decomposition of their own.
        '\u{1f150}'..='\u{1f169}' => return give(nth_letter(c, 0x1f150)),
        '\u{1f170}'..='\u{1f189}' => return give(nth_letter(c, 0x1f170)),
        _ => {}
    }
    let spaced = c.is_whitespace();
    decompose_compatible(c, |part| {
        if is_combining_mark(part) || (part.is_whitespace() && !spaced) {
            return;
        }
        if part.is_ascii() {
            give(part.to_ascii_lowercase());
        } else {
            part.to_lowercase()
                .filter(|low| !is_combining_mark(*low))
                .for_each(&mut give);
        }
    });
}

fn nth_letter(c: char, first: u32) -> char {
    char::from(b'a' + u8::try_from(c as u32 - first).unwrap_or(0).min(25))
}

/// A whole word, folded.
#[must_use]
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().filter(|c| !is_invisible(*c)) {
        fold_char(c, |part| folded.push(part));
    }
    folded
}

/// The Latin letter a (folded) Cyrillic, Greek, Armenian or phonetic letter passes for.
///
/// Chosen from the shapes that Unicode's confusables data gives for lower-case and capital forms.
#[must_use]
pub fn lookalike(c: char) -> Option<char> {
    Some(match c {
        'а' | 'α' | 'ɑ' => 'a',
        'в' | 'β' | 'ь' => 'b',
        'с' | 'ϲ' | 'ᴄ' => 'c',
        'ԁ' | 'ɗ' => 'd',
        'е' | 'ε' | 'є' | 'ҽ' => 'e',
        'ғ' => 'f',
        'ɡ' | 'ց' => 'g',
        'н' | 'һ' | 'η' => 'h',
        'і' | 'ι' | 'ї' | 'ɩ' => 'i',
        'ј' | 'ϳ' => 'j',
        'к' | 'κ' | 'қ' => 'k',
        'ӏ' | 'ⅼ' => 'l',
        'м' | 'μ' => 'm',
        'п' | 'ո' => 'n',
        'о' | 'ο' | 'օ' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' | 'ɾ' => 'r',
        'ѕ' | 'ꜱ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ս' | 'ц' => 'u',
        'ν' | 'ѵ' => 'v',
        'ѡ' | 'ω' | 'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' | 'ү' => 'y',
        'ᴢ' | 'ζ' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn folds_accents_case_and_shapes() {
        for (word, folded) in [
            ("Perché", "perche"),
            ("PIÙ", "piu"),
            ("e\u{301}", "e"),
            ("ｓｔｕｐｉｄｏ", "stupido"),
            ("𝐜𝐨𝐠𝐥𝐢𝐨𝐧𝐞", "coglione"),
            ("ⓘⓓⓘⓞⓣ", "idiot"),
            ("Straße", "strasse"),
            ("me\u{200b}r\u{200d}da", "merda"),
            ("l’ordine", "l'ordine"),
            ("İ", "i"),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
    }
}
