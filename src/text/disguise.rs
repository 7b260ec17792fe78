//! Seeing through disguise (P9): leetspeak, masks, stretched letters, lookalikes.
//!
//! Nothing here guesses: a reading of a disguised word counts only when the vocabulary knows the
//! word it reads as. Unknown candidates leave the text as it stands.

use super::fold::lookalike;

/// What the tokeniser asks of a vocabulary.
pub trait Vocabulary {
    /// The (folded) word is known.
    fn knows(&self, word: &str) -> bool;
    /// The swear word that a masked spelling such as `c***o` stands for; each `*` hides letters.
    fn unmask(&self, masked: &str) -> Option<String>;
    /// The text is data: stretched letters in it are meant (kept as three).
    fn is_data(&self) -> bool {
        false
    }
}

/// For spelling data: words are taken as they stand.
#[derive(Debug, Clone, Copy, Default)]
pub struct AsWritten;

impl Vocabulary for AsWritten {
    fn knows(&self, _: &str) -> bool {
        false
    }
    fn unmask(&self, _: &str) -> Option<String> {
        None
    }
    fn is_data(&self) -> bool {
        true
    }
}

/// A vocabulary that knows nothing: text is tokenised as it stands.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoWords;

impl Vocabulary for NoWords {
    fn knows(&self, _: &str) -> bool {
        false
    }
    fn unmask(&self, _: &str) -> Option<String> {
        None
    }
}

/// Longest word looked for inside a run of letters, in characters.
const WORD: usize = 16;

/// Longest disguised word tried, in characters.
const LONGEST: usize = 40;

/// A sign that may stand for a letter inside a word.
#[must_use]
pub fn is_leet_sign(c: char) -> bool {
    matches!(c, '@' | '$' | '!' | '|' | '€' | '+' | '*' | '_')
}

/// The letter a digit or sign may stand for; `one` is what 1, ! and | are read as.
fn letter(c: char, one: char) -> Option<char> {
    Some(match c {
        '0' => 'o',
        '1' | '!' | '|' => one,
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        '9' => 'g',
        c if c.is_alphabetic() => c,
        _ => return None,
    })
}

/// The known word that a run of letters, digits and signs stands for.
#[must_use]
pub fn reveal(run: &str, words: &dyn Vocabulary) -> Option<String> {
    if run.chars().count() > LONGEST || !run.chars().any(char::is_alphabetic) {
        return None;
    }
    if run.contains('*')
        && let Some(word) = words.unmask(run)
    {
        return Some(word);
    }
    for one in ['i', 'l'] {
        let plain: Option<String> = run
            .chars()
            .filter(|c| !matches!(c, '*' | '_'))
            .map(|c| letter(c, one))
            .collect();
        let plain = plain?;
        if words.knows(&plain) {
            return Some(plain);
        }
        if let Some(word) = calm(&plain, words) {
            return Some(word);
        }
    }
    None
}

/// The known word that a stretched one ("bastaaaa") stands for: every run of three or more letters
/// read as one or as two, in any combination of the first four runs; a doubled last letter too.
#[must_use]
pub fn calm(word: &str, words: &dyn Vocabulary) -> Option<String> {
    let mut runs: Vec<(char, usize)> = Vec::new();
    for c in word.chars() {
        match runs.last_mut() {
            Some((last, count)) if *last == c => *count += 1,
            _ => runs.push((c, 1)),
        }
    }
    if runs.len() > LONGEST {
        return None;
    }
    let last = runs.len().saturating_sub(1);
    let long: Vec<usize> = (0..runs.len())
        .filter(|&i| runs[i].1 > 2 || (i == last && runs[i].1 == 2))
        .take(4)
        .collect();
    if long.is_empty() {
        return None;
    }
    (0..1_u32 << long.len()).find_map(|choice| {
        let plain = collapse(&runs, |i| {
            long.iter()
                .position(|&l| l == i)
                .map_or(1, |bit| 1 + (choice >> bit & 1) as usize)
        });
        words.knows(&plain).then_some(plain)
    })
}

fn collapse(runs: &[(char, usize)], keep: impl Fn(usize) -> usize) -> String {
    let mut plain = String::new();
    for (i, &(c, count)) in runs.iter().enumerate() {
        let times = if count > 2 || i + 1 == runs.len() {
            keep(i).min(count)
        } else {
            count
        };
        plain.extend(std::iter::repeat_n(c, times));
    }
    plain
}

/// A word with every run of three or more letters read as `long` letters.
#[must_use]
pub fn shorten(word: &str, long: usize) -> String {
    let mut plain = String::with_capacity(word.len());
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let mut count = 1;
        while chars.next_if_eq(&c).is_some() {
            count += 1;
        }
        plain.extend(std::iter::repeat_n(c, if count > 2 { long } else { count }));
    }
    plain
}

/// A letter stands three times in a row or more.
#[must_use]
pub fn is_stretched(word: &str) -> bool {
    let mut before = ('\0', '\0');
    for c in word.chars() {
        if c.is_alphabetic() && before == (c, c) {
            return true;
        }
        before = (before.1, c);
    }
    false
}

/// Latin spelling of a word that mixes alphabets, or that reads as a known word once its
/// lookalikes are taken for Latin. Plain Cyrillic or Greek words stay as they are.
#[must_use]
pub fn latin(word: &str, words: &dyn Vocabulary) -> Option<String> {
    let foreign = word.chars().filter(|c| lookalike(*c).is_some()).count();
    if foreign == 0 || word.chars().count() > LONGEST {
        return None;
    }
    let spelt: String = word.chars().map(|c| lookalike(c).unwrap_or(c)).collect();
    if !spelt.is_ascii() {
        return None;
    }
    let mixed = word.chars().any(|c| c.is_ascii_alphabetic());
    (mixed || words.knows(&spelt)).then_some(spelt)
}

/// Cuts a run of letters into known words ("servizioclienti"); the cut with the fewest words wins.
/// Nothing when some stretch of it is unknown.
#[must_use]
pub fn segment(run: &str, words: &dyn Vocabulary) -> Option<Vec<usize>> {
    let ends: Vec<usize> = run
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .collect();
    if ends.len() < 2 || ends.len() > LONGEST {
        return None;
    }
    let mut starts = vec![0];
    starts.extend_from_slice(&ends);
    // best[i]: fewest words covering the first i characters, and where the last one starts.
    let mut best: Vec<Option<(usize, usize)>> = vec![None; starts.len()];
    best[0] = Some((0, 0));
    for to in 1..starts.len() {
        for from in to.saturating_sub(WORD)..to {
            // Single letters are words only where Italian and English have them.
            let piece = &run[starts[from]..starts[to]];
            if to - from == 1 && !matches!(piece, "e" | "a" | "o" | "i") {
                continue;
            }
            if let Some((count, _)) = best[from]
                && best[to].is_none_or(|(fewest, _)| count + 1 < fewest)
                && words.knows(piece)
            {
                best[to] = Some((count + 1, from));
            }
        }
    }
    let mut cuts = Vec::new();
    let mut at = starts.len() - 1;
    while at > 0 {
        let (_, from) = best[at]?;
        cuts.push(starts[at]);
        at = from;
    }
    cuts.reverse();
    Some(cuts)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Some7;
    impl Vocabulary for Some7 {
        fn knows(&self, word: &str) -> bool {
            [
                "coglione", "basta", "bella", "servizio", "clienti", "idioti", "stronzo",
            ]
            .contains(&word)
        }
        fn unmask(&self, masked: &str) -> Option<String> {
            (masked == "c***o").then(|| "cazzo".to_owned())
        }
    }

    #[test]
    fn reveals_only_what_is_known() {
        for (run, word) in [
            ("c0gl10ne", Some("coglione")),
            ("1d1ot1", Some("idioti")),
            ("str*nzo", None),
            ("$tr0nz0", Some("stronzo")),
            ("c***o", Some("cazzo")),
            ("iphone15", None),
            ("h24", None),
        ] {
            assert_eq!(reveal(run, &Some7).as_deref(), word, "{run}");
        }
        assert_eq!(calm("bastaaaa", &Some7).as_deref(), Some("basta"));
        assert_eq!(calm("belllaaaa", &Some7).as_deref(), Some("bella"));
        assert_eq!(calm("zzzz", &Some7), None);
    }

    #[test]
    fn cuts_tags_into_words() {
        assert_eq!(segment("servizioclienti", &Some7), Some(vec![8, 15]));
        assert_eq!(segment("servizioxclienti", &Some7), None);
    }
}
