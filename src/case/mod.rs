//! The case: what has happened so far with one person in one thread (P14, P29).

use serde::{Deserialize, Serialize};

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
}
