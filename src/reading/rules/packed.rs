//! Rules as browsers load them: read when Garbo is built, for reading four thousand patterns anew is
//! half of what a woken worker would wait for.

use super::{Rule, RuleSet};

impl RuleSet {
    /// The rules without their examples; their words are the lexicon's they were read into.
    ///
    /// # Errors
    /// When there is no room.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(&self.rules)
    }

    /// The rules that were packed so.
    ///
    /// # Errors
    /// When these are no packed rules.
    pub fn unpack(packed: &'static [u8]) -> Result<Self, postcard::Error> {
        let mut set = Self::empty();
        for rule in postcard::from_bytes::<Vec<Rule>>(packed)? {
            set.take(rule);
        }
        Ok(set)
    }
}
