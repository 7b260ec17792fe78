//! A comment as it comes from a page, a paste box or the command line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::text::when;

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
    /// Replies of whomever that the page counts under it.
    #[cfg_attr(test, ts(optional, as = "Option<u32>"))]
    pub reply_count: u32,
    /// Comments with the same complaint in view within an hour, this one among them, where the page
    /// has counted them (P31).
    #[cfg_attr(test, ts(optional, as = "Option<u32>"))]
    pub wave: u32,
    /// Characters the site allows in a reply, where it has a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub limit: Option<u32>,
    /// When the comment was written (RFC 3339): a machine's own time, unless it is approximate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub time: Option<String>,
    /// The page's words for that where it tells no machine's time, as they stand ("2 ore fa").
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub time_text: Option<String>,
    /// The language of the page around those words (BCP-47).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub page_lang: Option<String>,
    /// `time` is the latest instant that the page's words allow.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub time_approximate: bool,
    /// The author's own name on the network, without its `@`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub handle: Option<String>,
    /// Its own address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub permalink: Option<String>,
    /// The conversation it stands in, named as the page names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub thread: Option<String>,
    /// How many comments it hangs below, where the page tells: 0 answers the post itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub depth: Option<u8>,
    /// Those comments, the nearest first, as many as the page shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Parent>>"))]
    pub parents: Vec<Parent>,
    /// Where each field came from, by its name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<BTreeMap<String, Origin>>"))]
    pub origins: BTreeMap<String, Origin>,
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

impl Comment {
    /// The comment with its time: where the page told it in words, the latest instant they allow,
    /// marked approximate. `now` is the desk's own clock.
    #[must_use]
    pub fn dated(mut self, now: OffsetDateTime) -> Self {
        if self.time.is_none()
            && let Some(said) = &self.time_text
            && let Some(at) = when::latest(said, self.page_lang.as_deref(), now)
        {
            self.time = Some(written(at));
            self.time_approximate = true;
        }
        self
    }
}

/// A moment as RFC 3339 writes it, to the second.
fn written(at: OffsetDateTime) -> String {
    let (hours, minutes, _) = at.offset().as_hms();
    let sign = if at.offset().is_negative() { '-' } else { '+' };
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
        at.year(),
        u8::from(at.month()),
        at.day(),
        at.hour(),
        at.minute(),
        at.second(),
        hours.abs(),
        minutes.abs(),
    )
}

/// A moment as RFC 3339 writes it.
#[must_use]
pub fn instant(time: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(time.trim(), &Rfc3339).ok()
}

/// A comment that another one answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Parent {
    /// The network's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub id: Option<String>,
    /// The name shown beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub author: Option<String>,
    /// By the brand itself.
    pub own: bool,
    /// Its words, or their beginning.
    pub text: String,
}

/// What told a field of a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Origin {
    /// The network's own row, by the selector it names first.
    Row,
    /// The row, by one that it falls back on.
    Fallback,
    /// Habits common to many pages.
    Generic,
    /// The page's address.
    Address,
    /// The person's own selection.
    User,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_time_become_an_approximate_instant() {
        let now = instant("2026-11-22T10:30:00+01:00").unwrap();
        let said = |said: &str| Comment {
            time_text: Some(said.to_owned()),
            page_lang: Some("it".to_owned()),
            ..Comment::default()
        };
        let dated = said("ieri alle 18:40").dated(now);
        assert_eq!(dated.time.as_deref(), Some("2026-11-21T18:40:00+01:00"));
        assert!(dated.time_approximate);
        assert_eq!(dated.clone().dated(now), dated, "once is enough");
        let vague = said("tempo fa").dated(now);
        assert!(vague.time.is_none() && !vague.time_approximate);
        let exact = Comment {
            time: Some("2026-11-20T08:00:00Z".to_owned()),
            ..said("2 g")
        };
        assert_eq!(exact.clone().dated(now), exact, "a machine's time stands");
        let west = instant("2026-11-22T10:30:00-03:30").unwrap();
        let dated = said("ieri").dated(west);
        assert_eq!(dated.time.as_deref(), Some("2026-11-21T23:59:59-03:30"));
    }
}
