//! Words of a comment that tell one situation from its neighbours, where the reading's closed
//! lists do not: late or broken, leaving or comparing.

use crate::text::fold::fold;

/// Comments are told apart by their first words; the rest of a very long one is not looked at.
const WORDS: usize = 400;

/// How many words may stand between the words of a cue.
const GAP: usize = 2;

/// The words of a comment, folded.
#[derive(Debug)]
pub struct Cues(Vec<String>);

impl Cues {
    /// Folds the words of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .take(WORDS)
                .map(fold)
                .collect(),
        )
    }

    /// One of the cues is there. Cues are separated by `|`; the words of one must follow each
    /// other with at most two others between two of them; `*` ends a prefix.
    #[must_use]
    pub fn say(&self, cues: &str) -> bool {
        cues.split('|').any(|cue| {
            let words: Vec<&str> = cue.split_whitespace().collect();
            (0..self.0.len()).any(|at| self.follows(at, &words))
        })
    }

    fn follows(&self, at: usize, words: &[&str]) -> bool {
        let Some((first, rest)) = words.split_first() else {
            return true;
        };
        let fits = |word: &String| {
            first
                .strip_suffix('*')
                .map_or(word == first, |prefix| word.starts_with(prefix))
        };
        if !self.0.get(at).is_some_and(fits) {
            return false;
        }
        rest.is_empty() || (at + 1..=at + 1 + GAP).any(|next| self.follows(next, rest))
    }

    /// Number of words.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }
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
