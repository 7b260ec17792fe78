//! The engine: the rooms in a row. Built once, read-only afterwards.

use serde::{Deserialize, Serialize};

use crate::advice::Advice;
use crate::reading::Reading;
use crate::reply::Reply;

/// All that Garbo says about one comment; spans are UTF-8 bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The comment's own id, when it had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What the comment says.
    #[serde(flatten)]
    pub reading: Reading,
    /// What to do.
    pub advice: Advice,
    /// What to say: three where a reply is due, none where none is.
    pub replies: Vec<Reply>,
}
