//! Why a suggestion is offered: one reason each, in the practice's order of weight.

use super::Strategy;
use super::library::Wording;
use super::situations::Seen;
use crate::advice::Clock;
use crate::reading::kinds::closed_list;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

closed_list! {
    /// The reason a suggestion is offered, shown with it.
    Why {
        /// The person wrote it: theirs come first (P27).
        Yours,
        /// The reading is unsure: asking or holding harms nothing (P1).
        Unsure,
        /// From the nearest family of situations.
        Nearby,
        /// With high anger listening comes first (P18).
        Anger,
        /// A question wants its answer first.
        Question,
        /// Personal data is in play (P13).
        PersonalData,
        /// The second round goes private (P14).
        SecondRound,
        /// Has waited too long: a time now beats a solution tomorrow (P15).
        Waited,
        /// The desk is closed: says when it will be back (P15).
        OutOfHours,
        /// Says what only this trade can say.
        Trade,
        /// Names the feeling and the fact (P18).
        Feeling,
        /// Says who does what by when (P21).
        Action,
        /// The details are nobody else's business (P12).
        Details,
        /// One answer would unlock it (P21).
        OneQuestion,
        /// The fact clears it up.
        Fact,
        /// Praise deserves thanks with something concrete (P11).
        Thanks,
        /// A calm line, no debate (P24).
        Line,
        /// Says now that somebody is on it (P15).
        Promise,
        /// Readers see how it ended (P12).
        Ending,
    }
}

/// Why this wording is offered here.
pub(super) fn why(wording: &Wording, nearby: bool, unsure: bool, seen: &Seen) -> Why {
    let strategy = wording.strategy;
    let careful = matches!(strategy, Strategy::Ask | Strategy::Hold);
    let facts = &seen.facts;
    let clock = seen.advice.clock;
    match strategy {
        _ if wording.id.starts_with("own.") => Why::Yours,
        _ if unsure && careful => Why::Unsure,
        Strategy::Acknowledge if facts.angry() => Why::Anger,
        Strategy::Private if !facts.reading.personal_data.is_empty() => Why::PersonalData,
        Strategy::Private if seen.comment.replies > 0 => Why::SecondRound,
        Strategy::Inform if facts.asks() && !facts.complains() => Why::Question,
        Strategy::Hold if clock == Some(Clock::Closed) => Why::OutOfHours,
        Strategy::Hold if clock == Some(Clock::Red) => Why::Waited,
        _ if nearby => Why::Nearby,
        _ if wording.trade => Why::Trade,
        Strategy::Acknowledge => Why::Feeling,
        Strategy::Solve => Why::Action,
        Strategy::Private => Why::Details,
        Strategy::Ask => Why::OneQuestion,
        Strategy::Inform => Why::Fact,
        Strategy::Thank => Why::Thanks,
        Strategy::Boundary => Why::Line,
        Strategy::Hold => Why::Promise,
        Strategy::Close => Why::Ending,
    }
}
