//! The learned model: a small network over the words of a comment, beside the lists and rules.
//!
//! It sees each token as a vector (its word's, or its letters' where the word is new, plus what the
//! word lists say of it), looks at three neighbours at a time, keeps the strongest and the mean of
//! what it finds, adds what the rules have said of the whole, links what stands far apart, and judges
//! every label at once; beside it, words and pairs of words speak for a label directly. It is linear
//! but for two choices (a cell fires or not, the strongest cell wins), so each head's own log odds
//! come apart into exact shares of the tokens: that is the evidence. At last a council of all the heads
//! settles intents, topics, most patterns and the tone of long comments; what it adds has no shares. How
//! it was trained, on what, and what it cannot do: `training/MODEL.md`.

mod arithmetic;
mod cells;
mod council;
mod head;
mod input;
mod keys;
mod phrases;
mod shares;
mod weights;

pub use arithmetic::{dot, odds, probability, soften};
pub use council::{Council, SIDES, seen, settled};
pub use head::{HEADS, Head};
pub(in crate::reading) use input::Said;
pub use input::{GRAMS, Input, PLACES, Slot, TAGS, WHOLE, grams, hash};
pub use keys::apart;
pub use phrases::{phrases, weight};
pub use weights::{
    CELLS, DEPTH, Fault, LINKS, MARK, Model, POOLED, TONES, WEIGHED, WINDOW, half, halved, pool,
};

/// The weights that ship.
pub static WEIGHTS: &[u8] = include_bytes!("weights.bin");

/// What the model says of one comment.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// From 0 to 1, one for each of [`HEADS`]; the three of sentiment add up to one.
    pub probabilities: Vec<f32>,
    /// What the evidence is drawn from.
    trace: weights::Trace,
}

impl Scores {
    /// From 0 to 1.
    #[must_use]
    pub fn of(&self, head: Head) -> f32 {
        self.probabilities.get(head.index()).copied().unwrap_or(0.0)
    }
}
