//! Spellings as numbers, so that the readers compare numbers.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// Positions here; the lists are far from the limit.
fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A known spelling.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(pub(crate) u32);

/// All known spellings, one after the other in one string: twenty thousand small boxes would take
/// longer to make than everything else at start-up.
#[derive(Debug, Default)]
pub struct Words {
    numbers: HashTable<Word>,
    text: String,
    /// Where each spelling ends.
    ends: Vec<u32>,
}

impl Words {
    /// Room made ahead for so many spellings.
    #[must_use]
    pub fn with_capacity(spellings: usize) -> Self {
        Self {
            numbers: HashTable::with_capacity(spellings),
            text: String::with_capacity(10 * spellings),
            ends: Vec::with_capacity(spellings),
        }
    }

    /// The number of a spelling, given now if it is new.
    pub fn learn(&mut self, spelling: &str) -> Word {
        let hash = FxBuildHasher.hash_one(spelling);
        let (text, ends) = (&self.text, &self.ends);
        let known = self
            .numbers
            .find(hash, |word| of(text, ends, *word) == spelling);
        if let Some(word) = known {
            return *word;
        }
        self.text.push_str(spelling);
        self.number(hash)
    }

    /// The number of a spelling that is new: so many bytes of the one learned last, then `tail`.
    pub fn learn_after(&mut self, shared: usize, tail: &str) -> Word {
        let last = self.ends.len().checked_sub(2).map_or(0, |at| self.ends[at]) as usize;
        if self.text.get(last..last + shared).is_some() {
            self.text.extend_from_within(last..last + shared);
        }
        let start = self.ends.last().map_or(0, |end| *end as usize);
        self.text.push_str(tail);
        let hash = FxBuildHasher.hash_one(self.text.get(start..).unwrap_or_default());
        self.number(hash)
    }

    /// Closes the spelling that stands last in `text`.
    fn number(&mut self, hash: u64) -> Word {
        let word = Word(index(self.ends.len()));
        self.ends.push(index(self.text.len()));
        let (text, ends) = (&self.text, &self.ends);
        self.numbers.insert_unique(hash, word, |word| {
            FxBuildHasher.hash_one(of(text, ends, *word))
        });
        word
    }

    /// All spellings, in the order they were learned.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|at| self.spelling(Word(index(at))))
    }

    /// The number of a known spelling.
    #[must_use]
    pub fn get(&self, spelling: &str) -> Option<Word> {
        let hash = FxBuildHasher.hash_one(spelling);
        self.numbers
            .find(hash, |word| self.spelling(*word) == spelling)
            .copied()
    }

    /// The spelling of a word.
    #[must_use]
    pub fn spelling(&self, word: Word) -> &str {
        of(&self.text, &self.ends, word)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.ends.len()
    }
}

fn of<'a>(text: &'a str, ends: &[u32], word: Word) -> &'a str {
    let at = word.0 as usize;
    let end = ends.get(at).map_or(0, |end| *end as usize);
    let start = at
        .checked_sub(1)
        .and_then(|before| ends.get(before))
        .map_or(0, |end| *end as usize);
    text.get(start..end).unwrap_or_default()
}
