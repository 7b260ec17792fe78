//! What pages tell unasked: noted under hashed names, and counted on the ladder (P14).
//!
//! The hash is keyed with a secret of this browser session, and takes in the origin: no page can
//! touch what another one has told, and nobody can read back whom a note is about.

use garbo::case::Noted;
use garbo::comment::Comment;
use garbo::protocol::{Observation, Observed};

use crate::{browser, store};

/// Observations heard at one time: more is no page of ours.
pub const AT_ONCE: usize = 64;
/// The longest name of a thread, a person or a reply, in bytes.
const LONGEST: usize = 1024;

/// Notes what a page of `origin` has observed; `false` when the browser refuses to keep it.
pub async fn note(observations: &[Observation], origin: &str) -> bool {
    let Some(secret) = store::secret().await else {
        return false;
    };
    let now = browser::now();
    let mut noted = Vec::new();
    for one in observations {
        let parts = [one.platform.as_str(), &one.thread, &one.person];
        let Some(who) = hashed(&secret, origin, &parts).await else {
            continue;
        };
        let what = match &one.what {
            Observed::Seen => Noted::Seen,
            Observed::Inserted => Noted::Inserted,
            Observed::Posted { reply, shown } => Noted::Posted {
                reply: match reply {
                    Some(reply) => hashed(&secret, &who, &[reply]).await,
                    None => None,
                },
                shown: *shown,
            },
        };
        noted.push((who, what));
    }
    // Nothing is waited for between reading and writing but the store itself.
    let mut ledger = store::ledger().await;
    for (who, what) in &noted {
        ledger.note(who, what, &now);
    }
    store::keep_ledger(&ledger).await
}

/// The comment with every reply of the brand's that is known, on the page or no longer.
pub async fn counted(mut comment: Comment, origin: &str) -> Comment {
    count([&mut comment], origin).await;
    comment
}

/// The same for many comments, the ledger read once.
pub async fn count(comments: impl IntoIterator<Item = &mut Comment>, origin: &str) {
    let Some(secret) = store::secret().await else {
        return;
    };
    let ledger = store::ledger().await;
    for comment in comments {
        let person = comment.handle.as_ref().or(comment.author.as_ref());
        if let (Some(platform), Some(thread), Some(person)) =
            (&comment.platform, &comment.thread, person)
            && let Some(who) = hashed(&secret, origin, &[platform, thread, person]).await
        {
            comment.replies = comment.replies.max(ledger.replies(&who));
        }
    }
}

async fn hashed(secret: &str, origin: &str, parts: &[&str]) -> Option<String> {
    if parts.iter().any(|part| part.len() > LONGEST) {
        return None;
    }
    // No part holds the sign between them: what is said of one never falls to another.
    let joined: Vec<String> = parts.iter().map(|part| part.replace('\0', " ")).collect();
    browser::digest(&format!("{secret}\0{origin}\0{}", joined.join("\0"))).await
}
