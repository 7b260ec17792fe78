//! A suggestion made shorter, warmer, more formal: the library says what could stand there, the
//! draft check whether it may, and measuring whether it truly is so.

use super::{Garbo, advised};
use crate::advice::facts::Facts;
use crate::case::CaseSoFar;
use crate::comment::Comment;
use crate::draft::{self, Check, Checked, Draft, Empathy, Measured};
use crate::reading::Reading;
use crate::reply::variants::Looked;
use crate::reply::{Reply, Variant, Without};
use crate::settings::Settings;

/// Of a hundred words, the most that a shorter reply keeps: less would not be seen.
const SHORTER: usize = 88;

/// Sentences a reply may have (P21).
const SENTENCES: usize = 4;

/// The least a shortened reply may have, unless it had fewer (P21).
const FEWEST: usize = 2;

/// A suggestion in other words, with its three marks of P18.
#[derive(Debug, Clone, PartialEq)]
pub struct Varied {
    /// The suggestion.
    pub reply: Reply,
    /// The words that count; bytes of its text.
    pub empathy: Empathy,
}

impl Garbo {
    /// The three marks of P18 of suggestions as they stand, slots and all, in their order.
    #[must_use]
    pub fn empathy(
        &self,
        replies: &[Reply],
        comment: &Comment,
        reading: &Reading,
        settings: &Settings,
    ) -> Vec<Empathy> {
        let advice = advised(comment, reading, settings, None);
        let around = self.around(comment, reading, &advice, settings);
        let marks = |reply| draft::empathy(&self.words, &posted(reply, comment, settings), around);
        replies.iter().map(marks).collect()
    }

    /// A suggestion made shorter, warmer or more formal; `beside` names the templates of those it
    /// is shown with. Total and deterministic.
    ///
    /// # Errors
    /// Why it cannot be made so.
    pub fn vary(
        &self,
        variant: Variant,
        reply: &Reply,
        beside: &[String],
        comment: &Comment,
        settings: &Settings,
        now: Option<&str>,
    ) -> Result<Varied, Without> {
        let reading = self.read(comment);
        let advice = advised(comment, &reading, settings, now);
        let around = self.around(comment, &reading, &advice, settings);
        let measure =
            |reply: &Reply| draft::measure(&self.words, &posted(reply, comment, settings), around);
        let offered = self.library.variants(
            variant,
            &Looked {
                comment,
                reading: &reading,
                advice: &advice,
                settings,
                reply,
                beside,
            },
        )?;
        let shown = measure(reply);
        // Praise is answered gladly from its first word; a grievance is heard or not (P18).
        if variant == Variant::Warmer && shown.opens && !pleased(&reading, settings) {
            return Err(Without::WarmAlready);
        }
        let mut measured = offered.into_iter().map(|other| (measure(&other), other));
        let (measured, reply) = measured
            .find(|(other, _)| is(variant, other, &shown))
            .ok_or(match variant {
                Variant::Shorter => Without::ShortAlready,
                Variant::Warmer | Variant::Formal => Without::NoWording,
            })?;
        Ok(Varied {
            reply,
            empathy: measured.checked.empathy,
        })
    }
}

/// A suggestion as it would stand under its comment.
fn posted<'a>(reply: &'a Reply, comment: &'a Comment, settings: &'a Settings) -> Draft<'a> {
    Draft {
        register: reply.register,
        limit: comment.limit.and_then(|limit| usize::try_from(limit).ok()),
        earlier: &comment.earlier,
        replies: comment.replies,
        banned: &settings.brand.voice.banned,
        ..Draft::of(&reply.text)
    }
}

/// The comment is glad, so that gladness answers it.
fn pleased(reading: &Reading, settings: &Settings) -> bool {
    let facts = Facts {
        reading,
        case: &CaseSoFar::default(),
        policy: &settings.policy,
    };
    facts.thanks()
}

/// Another reply is what was asked for, and no worse than the one shown.
fn is(variant: Variant, other: &Measured, shown: &Measured) -> bool {
    let truly = match variant {
        Variant::Shorter => {
            let fewer = other.words * 100 <= shown.words * SHORTER;
            fewer && other.sentences >= FEWEST.min(shown.sentences)
        }
        Variant::Warmer => other.opens && other.sentences <= SENTENCES.max(shown.sentences),
        Variant::Formal => true,
    };
    truly && no_worse(&other.checked, &shown.checked)
}

/// Nothing is said of it that was not said of the other, and no mark of P18 is lost: restated
/// thing, feeling and next step are what a reply must have, whatever else it has.
fn no_worse(other: &Checked, shown: &Checked) -> bool {
    // Slots are the agent's to fill in both.
    let known = |check: Check| {
        let mut before = shown.findings.iter();
        check == Check::EmptyPlaceholder || before.any(|finding| finding.check == check)
    };
    let kept = [
        (other.empathy.feeling, shown.empathy.feeling),
        (other.empathy.restated, shown.empathy.restated),
        (other.empathy.step, shown.empathy.step),
    ];
    let mut findings = other.findings.iter();
    findings.all(|finding| known(finding.check))
        && kept
            .iter()
            .all(|(now, before)| now.is_some() || before.is_none())
}
