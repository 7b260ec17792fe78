//! The comments in view, as the side panel lists them.

use serde::{Deserialize, Serialize};

use super::Viewed;
use crate::advice::brief::shortened;
use crate::comment::Comment;
use crate::engine::{Garbo, InView};
use crate::settings::Settings;

/// One comment of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// Names it in later messages.
    pub key: String,
    /// The name shown beside it.
    pub author: Option<String>,
    /// How it begins.
    pub excerpt: String,
    /// The brand has answered this person in this thread.
    pub answered: bool,
    /// How it stands among the others.
    pub seen: InView,
}

/// The list of the comments in view, in their order.
#[must_use]
pub fn listed(
    garbo: &Garbo,
    viewed: Vec<Viewed>,
    settings: &Settings,
    now: Option<&str>,
) -> Vec<Listed> {
    let (keys, comments): (Vec<String>, Vec<Comment>) =
        viewed.into_iter().map(|one| (one.key, one.comment)).unzip();
    let seen = garbo.in_view(&comments, settings, now);
    keys.into_iter()
        .zip(comments)
        .zip(seen)
        .map(|((key, comment), seen)| Listed {
            key,
            excerpt: shortened(&comment.text),
            answered: comment.replies > 0,
            author: comment.author,
            seen,
        })
        .collect()
}
