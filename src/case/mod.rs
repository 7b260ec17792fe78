//! The case: what has happened so far with one person in one thread (P14, P29).

mod ledger;
pub mod wave;

pub use ledger::{Entry, Ledger, Noted};

use serde::{Deserialize, Serialize};

use crate::comment::Comment;

/// The part of a case that advice needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseSoFar {
    /// Public replies the brand has given this person in this thread.
    pub replies: u8,
    /// Likes on the comment.
    pub likes: u32,
    /// Minutes since the comment was written in which the desk was open, when known (P15).
    pub waiting_minutes: Option<u32>,
    /// The desk is closed now (P15, P26).
    pub closed: bool,
    /// Comments with the same complaint in view, all within an hour, this one among them (P31);
    /// 0 where nobody has counted.
    pub wave: u32,
}

impl CaseSoFar {
    /// What a comment itself says of it; the clock is the engine's.
    #[must_use]
    pub fn of(comment: &Comment) -> Self {
        Self {
            replies: comment.replies,
            likes: comment.likes,
            wave: comment.wave,
            ..Self::default()
        }
    }
}
