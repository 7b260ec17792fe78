//! Spellings as numbers, so that the readers compare numbers.

use rustc_hash::FxHashMap;

/// A known spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(pub(crate) u32);

/// All known spellings.
#[derive(Debug, Default)]
pub struct Words {
    numbers: FxHashMap<Box<str>, Word>,
    spellings: Vec<Box<str>>,
}

impl Words {
    /// The number of a spelling, given now if it is new.
    pub fn learn(&mut self, spelling: &str) -> Word {
        if let Some(&word) = self.numbers.get(spelling) {
            return word;
        }
        let word = Word(u32::try_from(self.spellings.len()).unwrap_or(u32::MAX));
        self.numbers.insert(spelling.into(), word);
        self.spellings.push(spelling.into());
        word
    }

    /// The number of a known spelling.
    #[must_use]
    pub fn get(&self, spelling: &str) -> Option<Word> {
        self.numbers.get(spelling).copied()
    }

    /// The spelling of a word.
    #[must_use]
    pub fn spelling(&self, word: Word) -> &str {
        self.spellings
            .get(word.0 as usize)
            .map_or("", |spelling| spelling)
    }
}
