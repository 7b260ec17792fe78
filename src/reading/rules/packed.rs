//! Rules as browsers load them: read when Garbo is built, for reading four thousand patterns anew is
//! half of what a woken worker would wait for.
//!
//! What a pattern asks is told in order; the words it asks for stand in columns of their own, which
//! compress better.

use serde::{Deserialize, Serialize};

use super::pattern::{Atom, Choices, Element, Sequence};
use super::{Rule, RuleSet};
use crate::lexicon::Word;

#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Packed {
    /// Without examples and words.
    rules: Vec<Rule>,
    /// The choices of each place, sorted: the first, and the steps from each to the next.
    choices: Vec<u32>,
    /// The words of phrases.
    phrases: Vec<u32>,
}

/// Words that stand elsewhere: only how many there are.
pub mod room {
    use super::Word;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(words: &[Word], to: S) -> Result<S::Ok, S::Error> {
        words.len().serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Word>, D::Error> {
        // No choice is longer than this: a wrong number shall not ask for all there is.
        let count = u16::deserialize(from)?;
        Ok(vec![Word::default(); usize::from(count)])
    }
}

/// Every list of choices, in order.
fn all_choices(rules: &mut [Rule]) -> impl Iterator<Item = &mut Choices> {
    let sequences = rules
        .iter_mut()
        .flat_map(|rule| rule.matches.iter_mut().chain(&mut rule.unless));
    let elements = sequences.flat_map(|sequence| &mut sequence.elements);
    elements.filter_map(|element| match element {
        Element::One(choices)
        | Element::Optional(choices)
        | Element::NotAhead(choices)
        | Element::NotBehind(choices) => Some(choices),
        Element::Gap(_) => None,
    })
}

/// Every word of phrases among them, in order.
fn phrases(choices: &mut Choices) -> impl Iterator<Item = &mut Word> {
    let atoms = choices.others.iter_mut().flatten();
    atoms.filter_map(|atom| match atom {
        Atom::Word(word) => Some(word),
        _ => None,
    })
}

impl RuleSet {
    /// The rules without their examples; their words are the lexicon's they were read into.
    ///
    /// # Errors
    /// When there is no room.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        let mut packed = Packed {
            rules: self.rules.clone(),
            choices: Vec::new(),
            phrases: Vec::new(),
        };
        for choices in all_choices(&mut packed.rules) {
            let mut last = 0;
            for word in &choices.words {
                packed.choices.push(word.0 - last);
                last = word.0;
            }
            packed.phrases.extend(phrases(choices).map(|word| word.0));
        }
        postcard::to_allocvec(&packed)
    }

    /// The rules that were packed so.
    ///
    /// # Errors
    /// When these are no packed rules.
    pub fn unpack(packed: &'static [u8]) -> Result<Self, postcard::Error> {
        let mut packed: Packed = postcard::from_bytes(packed)?;
        let mut steps = packed.choices.into_iter();
        let mut told = packed.phrases.into_iter();
        for choices in all_choices(&mut packed.rules) {
            let mut last = 0_u32;
            for (word, step) in choices.words.iter_mut().zip(&mut steps) {
                last = last.wrapping_add(step);
                *word = Word(last);
            }
            for (word, number) in phrases(choices).zip(&mut told) {
                *word = Word(number);
            }
        }
        let mut set = Self::empty();
        for mut rule in packed.rules {
            let sequences = rule.matches.iter_mut().chain(&mut rule.unless);
            sequences.for_each(Sequence::settle);
            set.take(rule);
        }
        Ok(set)
    }
}
