//! What a sentence must hold for a pattern to match in it, hashed into few bits: of the thousands of
//! patterns whose first word a comment has, most ask for a second one that it has not, and need not
//! be tried (Bloom 1970, <https://doi.org/10.1145/362686.362692>).

use std::ops::Range;

use super::pattern::{Atom, Choices, Element};
use crate::lexicon::Word;
use crate::reading::scene::Scene;

/// Words, beginnings of words and tags: those that a sentence has, or those of which a pattern needs
/// one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sieve {
    words: u128,
    heads: u64,
    tags: u64,
}

impl Sieve {
    /// Everything passes.
    const OPEN: Self = Self {
        words: u128::MAX,
        heads: u64::MAX,
        tags: u64::MAX,
    };

    /// What the tokens of a sentence hold.
    #[must_use]
    pub fn of(scene: &Scene<'_>, sentence: Range<usize>) -> Self {
        let mut held = Self::default();
        for at in sentence {
            if let Some(word) = scene.words[at] {
                held.words |= bit(word);
            }
            held.heads |= head(&scene.tokens[at].text);
            held.tags |= scene.tags_at(at);
        }
        held
    }

    /// The two things of a pattern that fewest sentences hold.
    #[must_use]
    pub fn needs(elements: &[Element]) -> [Self; 2] {
        let mut narrow = [Self::OPEN; 2];
        for element in elements {
            if let Element::One(choices) = element
                && let Some(needed) = Self::any_of(choices)
                && needed.width() < narrow[1].width()
            {
                narrow[1] = needed;
                narrow.sort_by_key(|sieve| sieve.width());
            }
        }
        narrow
    }

    /// One of these choices; none where one of them is no matter of words or tags.
    fn any_of(choices: &Choices) -> Option<Self> {
        let mut any = Self::default();
        for word in &choices.words {
            any.words |= bit(*word);
        }
        for atoms in &choices.others {
            // One atom of each is enough to look for.
            let told = atoms.iter().any(|atom| {
                match atom {
                    Atom::Word(word) => any.words |= bit(*word),
                    Atom::Prefix(prefix) if prefix.len() > 1 => any.heads |= head(prefix),
                    Atom::Tag { tag, .. } => any.tags |= tag.bit(),
                    _ => return false,
                }
                true
            });
            if !told {
                return None;
            }
        }
        Some(any)
    }

    fn width(&self) -> u32 {
        self.words.count_ones() + 2 * self.heads.count_ones() + 4 * self.tags.count_ones()
    }

    /// A sentence that holds this may have what is needed; one that may not surely has not.
    #[must_use]
    pub fn lets(&self, needed: &Self) -> bool {
        self.words & needed.words != 0
            || self.heads & needed.heads != 0
            || self.tags & needed.tags != 0
    }
}

/// The bit of a word.
fn bit(word: Word) -> u128 {
    1 << (word.0.wrapping_mul(0x9E37_79B1) >> 25)
}

/// The bit of the first two bytes of a word; a shorter one has none.
fn head(text: &str) -> u64 {
    match *text.as_bytes() {
        [a, b, ..] => 1 << ((u32::from(a) * 31 + u32::from(b)).wrapping_mul(0x9E37_79B1) >> 26),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{Languages, Lexicon};
    use crate::reading::rules::pattern::Sequence;
    use crate::reading::scene::Tokenized;

    fn is_out(pattern: &'static str, sentence: &str) -> bool {
        let mut lexicon = Lexicon::new(&mut Vec::new());
        let sequence = Sequence::parse(pattern, lexicon.words_mut()).unwrap();
        let tokenized = Tokenized::new(sentence, &lexicon);
        let scene = Scene::new(tokenized, Languages::of_text("it"), &lexicon);
        sequence.is_out(&Sieve::of(&scene, 0..scene.tokens.len()))
    }

    #[test]
    fn what_lacks_a_needed_word_is_out_and_nothing_else_is() {
        for (pattern, out) in [
            ("spedite ..3 scatola|scatole", true),
            ("spedite ..3 pacco|scatole", false),
            ("spedite ..3 scato*", true),
            ("spedite ..3 pac*", false),
            ("spedite ..3 @insult", true),
            ("spedite ..3 scatola|#num", false),
            ("spedite scatola? ..3 pacco", false),
            ("spedite !scatola ..3 pacco", false),
            ("spedite \"il pacco\"|scatola", false),
        ] {
            assert_eq!(
                is_out(pattern, "Quando spedite il pacco?"),
                out,
                "{pattern}"
            );
        }
    }
}
