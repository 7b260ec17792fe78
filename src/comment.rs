//! A comment as it comes from a page, a paste box or the command line.

use serde::{Deserialize, Serialize};

/// One public comment with what is known around it.
///
/// Only `text` is required. What the page did not say is absent, never guessed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Comment {
    /// The words of the comment, any length; the reading cuts over 16 KB.
    pub text: String,
    /// The network's own id of the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub id: Option<String>,
    /// The language the page claims for the text (BCP-47), a hint only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub lang: Option<String>,
    /// The name shown beside the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub author: Option<String>,
    /// The text of the post the comment stands under.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub post: Option<String>,
    /// Replies the brand has already given this person in this thread.
    pub replies: u8,
    /// The texts of those replies, where the page tells them: none is suggested again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    pub earlier: Vec<String>,
    /// Likes the comment has collected.
    pub likes: u32,
    /// When the comment was written (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub time: Option<String>,
    /// Which platform row found it (`piazza`, `x`, `wordpress`, …; `selection` for the user's own).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub platform: Option<String>,
    /// The page shows only the beginning of the comment ("show more" is still closed).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub truncated: bool,
    /// The page shows a translation, not the person's own words.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub translated: bool,
}
