//! Words of a comment that tell one situation from its neighbours, where the reading's closed
//! lists do not: late or broken, leaving or comparing.

use std::ops::Range;

use crate::text::fold::fold;

/// Comments are told apart by their first words; the rest of a very long one is not looked at.
const WORDS: usize = 400;

/// How many words may stand between the words of a cue.
const GAP: usize = 2;

/// The words of a comment, folded.
#[derive(Debug)]
pub struct Cues {
    words: Vec<String>,
    /// For each first letter, one bit for each second letter that follows it: most cues are told
    /// off by these.
    initials: [u32; 27],
}

impl Cues {
    /// Folds the words of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let words: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(WORDS)
            .map(fold)
            .collect();
        let mut initials = [0; 27];
        for word in &words {
            let (first, second) = initial(word.as_bytes());
            initials[first] |= 1 << second;
        }
        Self { words, initials }
    }

    /// One of the cues is there. Cues are separated by `|`; the words of one must follow each
    /// other with at most two others between two of them; `*` ends a prefix.
    #[must_use]
    pub fn say(&self, cues: &str) -> bool {
        cues.as_bytes()
            .split(|byte| *byte == b'|')
            .filter(|cue| {
                let (first, second) = initial(cue);
                self.initials[first] & (1 << second) != 0
            })
            .any(|cue| self.stands(cue, 0..self.words.len()))
    }

    /// The cue stands somewhere, its first word within this range of words.
    fn stands(&self, cue: &[u8], within: Range<usize>) -> bool {
        let mut parts = cue.splitn(2, |byte| *byte == b' ');
        let first = parts.next().unwrap_or_default();
        let rest = parts.next();
        let prefix = first.strip_suffix(b"*");
        let words = self.words.iter().enumerate();
        words.take(within.end).skip(within.start).any(|(at, word)| {
            let word = word.as_bytes();
            prefix.map_or(word == first, |prefix| word.starts_with(prefix))
                && rest.is_none_or(|rest| self.stands(rest, at + 1..at + 2 + GAP))
        })
    }

    /// Number of words.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.len()
    }
}

/// The first two letters as numbers under 27; digits, other scripts and the end share the last.
fn initial(word: &[u8]) -> (usize, usize) {
    let number = |at: usize| match word.get(at) {
        Some(letter @ b'a'..=b'z') => usize::from(letter - b'a'),
        _ => 26,
    };
    (number(0), number(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_fold_bridge_and_end() {
        let cues = Cues::of("È arrivato il divano, ROTTO!");
        assert!(cues.say("arrivat* rott*"));
        assert!(cues.say("pippo|rotto"));
        assert!(!cues.say("rott* arrivat*"));
        assert!(!cues.say("arriva"));
    }
}
