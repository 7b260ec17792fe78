//! What has been observed on pages of one person in one thread: counts and hashed names, never
//! words.

use serde::{Deserialize, Serialize};

/// The most persons in threads that are kept; the longest untouched goes first.
pub const MOST: usize = 500;
/// The most replies told apart; past the ladder's end (P14) nobody counts on.
const MOST_REPLIES: usize = 8;

/// What a page has told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// A comment was read.
    Seen,
    /// Words of ours were put into the reply box.
    Inserted,
    /// A reply of the brand's stands under it.
    Posted {
        /// The reply's hashed name; absent where the network gives it none.
        reply: Option<String>,
        /// How many such replies the page shows.
        shown: u8,
    },
}

/// One person in one thread.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// Person and thread, hashed.
    pub who: String,
    /// When something was last noted (RFC 3339).
    pub at: String,
    /// Insertions.
    pub inserted: u32,
    /// The most replies of the brand's that the page has shown at once.
    pub shown: u8,
    /// Those replies, hashed.
    pub replies: Vec<String>,
}

/// All of them, the last touched last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ledger {
    entries: Vec<Entry>,
}

impl Ledger {
    /// Adds what a page has told; nothing is ever taken back by it.
    pub fn note(&mut self, who: &str, noted: &Noted, at: &str) {
        let place = self.entries.iter().position(|entry| entry.who == who);
        let mut entry = match place {
            Some(place) => self.entries.remove(place),
            None => Entry {
                who: who.to_owned(),
                ..Entry::default()
            },
        };
        at.clone_into(&mut entry.at);
        match noted {
            Noted::Seen => {}
            Noted::Inserted => entry.inserted = entry.inserted.saturating_add(1),
            Noted::Posted { reply, shown } => {
                entry.shown = entry.shown.max(*shown);
                if let Some(reply) = reply
                    && !entry.replies.contains(reply)
                    && entry.replies.len() < MOST_REPLIES
                {
                    entry.replies.push(reply.clone());
                }
            }
        }
        self.entries.push(entry);
        let over = self.entries.len().saturating_sub(MOST);
        self.entries.drain(..over);
    }

    /// One person in one thread, where anything is known.
    #[must_use]
    pub fn of(&self, who: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.who == who)
    }

    /// Replies the brand is known to have given (P14): a page that shows fewer has only scrolled
    /// on.
    #[must_use]
    pub fn replies(&self, who: &str) -> u8 {
        self.of(who).map_or(0, |entry| {
            let told_apart = u8::try_from(entry.replies.len()).unwrap_or(u8::MAX);
            entry.shown.max(told_apart)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(reply: Option<&str>, shown: u8) -> Noted {
        Noted::Posted {
            reply: reply.map(str::to_owned),
            shown,
        }
    }

    #[test]
    fn the_same_reply_counts_once_and_none_is_forgotten_when_the_page_scrolls() {
        let mut ledger = Ledger::default();
        assert_eq!(ledger.replies("ada"), 0);
        ledger.note("ada", &Noted::Seen, "1");
        ledger.note("ada", &Noted::Inserted, "2");
        assert_eq!(
            ledger.replies("ada"),
            0,
            "what was inserted may never be sent"
        );
        ledger.note("ada", &posted(Some("r1"), 1), "3");
        ledger.note("ada", &posted(Some("r1"), 1), "4");
        assert_eq!(ledger.replies("ada"), 1);
        // The first has scrolled away, a second came.
        ledger.note("ada", &posted(Some("r2"), 1), "5");
        assert_eq!(ledger.replies("ada"), 2);
        // A network that names none of its replies.
        ledger.note("bea", &posted(None, 1), "6");
        ledger.note("bea", &posted(None, 2), "7");
        ledger.note("bea", &posted(None, 1), "8");
        assert_eq!(ledger.replies("bea"), 2);
        let ada = ledger.of("ada").unwrap();
        assert_eq!((ada.at.as_str(), ada.inserted), ("5", 1));
        let kept = serde_json::to_string(&ledger).unwrap();
        assert_eq!(serde_json::from_str::<Ledger>(&kept).unwrap(), ledger);
    }

    #[test]
    fn it_stays_small_whatever_a_page_tells() {
        let mut ledger = Ledger::default();
        for n in 0..2 * MOST {
            ledger.note(&format!("p{n}"), &Noted::Seen, "1");
            ledger.note("loud", &posted(Some(&format!("r{n}")), 255), "1");
        }
        assert_eq!(ledger.entries.len(), MOST);
        assert_eq!(ledger.of("loud").unwrap().replies.len(), MOST_REPLIES);
        assert!(ledger.of("p0").is_none());
        assert!(ledger.of(&format!("p{}", 2 * MOST - 1)).is_some());
    }
}
