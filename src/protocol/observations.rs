//! What a content script may tell without being asked: it is added to what is known and changes
//! nothing else.

use serde::{Deserialize, Serialize};

/// One observation about one comment; never a word of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Observation {
    /// The network's row.
    pub platform: String,
    /// The conversation, as [`crate::comment::Comment::thread`] names it.
    pub thread: String,
    /// Who wrote the comment: hashed on arrival, kept by nobody.
    pub person: String,
    /// What was observed.
    #[serde(flatten)]
    pub what: Observed,
}

/// What was observed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Observed {
    /// It was read.
    Seen,
    /// Words of ours stand in its reply box.
    Inserted,
    /// A reply of the brand's stands under it, a colleague's or ours.
    Posted {
        /// The network's own id of that reply.
        reply: Option<String>,
        /// How many the page shows to this person in this thread.
        shown: u8,
    },
}
