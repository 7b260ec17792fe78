//! Advice: the practice applied. Reading + case so far + policy → what to do, and why.

pub mod brief;
pub mod example;
pub mod facts;
pub mod owner;
mod priority;
mod route;
pub mod rules;

use serde::{Deserialize, Serialize};

use crate::case::CaseSoFar;
use crate::reading::kinds::closed_list;
use crate::reading::{PatternKind, Reading};
use crate::settings::Policy;
pub use owner::Owner;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

closed_list! {
    /// The one thing to do.
    Action {
        /// Answer in public.
        Reply,
        /// Answer in public, then go on in private, with the reason.
        ReplyThenPrivate,
        /// One courteous measured reply, or none (P14).
        MeasuredReply,
        /// Leave it: the readers have seen the goodwill.
        LetGo,
        /// Hide it: spam or offence, reason recorded (P10).
        Hide,
        /// Hand it to a named person now (P8).
        Escalate,
        /// A like is enough (P11).
        Like,
    }
}

closed_list! {
    /// What goes with the action.
    Also {
        /// Hide the comment too.
        Hide,
        /// Report it to the network.
        Report,
        /// Hand it on as well.
        Escalate,
        /// The criticism inside an offence is still answered.
        AnswerTheCriticism,
        /// State the boundary (P24).
        Boundary,
        /// A unique reply, no template (P27).
        WriteItYourself,
        /// Keep a copy before anything else.
        KeepEvidence,
        /// One answer for all of them, pinned (P31).
        PinOneAnswer,
    }
}

closed_list! {
    /// Who inside the firm owns it (P16).
    Route {
        /// The page's own community team.
        Community,
        /// Orders, parcels, couriers.
        Logistics,
        /// Bills, refunds, charges.
        Billing,
        /// Faults and outages.
        Technical,
        /// Shop or staff manager.
        Store,
        /// Sales.
        Sales,
        /// Product safety and quality.
        Safety,
        /// Data protection officer.
        Privacy,
        /// Legal office.
        Legal,
        /// Press office.
        Press,
        /// Security: threats, fraud.
        Security,
        /// Whoever is on call for emergencies.
        Emergency,
    }
}

closed_list! {
    /// Why a comment may be hidden: spam or offence, nothing else (P10). The reason is recorded.
    HideReason {
        /// Sells something.
        Spam,
        /// Tries to cheat the readers.
        Scam,
        /// Pretends to be the page.
        Impersonation,
        /// Hate against people.
        Hate,
        /// Sexual harassment.
        Harassment,
        /// Somebody else's private details.
        Doxxing,
    }
}

closed_list! {
    /// Why to go on in private; the reply says it (P12).
    PrivateReason {
        /// Personal data stands in the comment (P13).
        PersonalData,
        /// Account, bill or data of the customer's own are at stake.
        CustomerDetails,
        /// The second round (P14).
        SecondRound,
    }
}

closed_list! {
    /// How long the comment has waited, by the page's own thresholds (P15).
    Clock {
        /// Not long.
        Fresh,
        /// Past the first threshold.
        Amber,
        /// Past the second.
        Red,
        /// Nobody is there: the clock stands still.
        Closed,
    }
}

/// A rule of `docs/practice.md`, such as `P14`.
pub type PracticeRule = String;

/// What to do with a comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Advice {
    /// The one thing to do.
    pub action: Action,
    /// What goes with it.
    pub also: Vec<Also>,
    /// The practice rules that led here; never empty.
    pub because: Vec<PracticeRule>,
    /// Rung of the ladder (P14): 1 first reply, 2 invite to private, 3 let go.
    pub stage: u8,
    /// 0 to 100 (P17).
    pub priority: u8,
    /// Why that priority: stable names, worded by the pages.
    pub priority_because: Vec<PriorityReason>,
    /// Which desk owns it.
    pub route: Route,
    /// Who that is in this firm, where the page's table says (P16).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// What not to do here: one line, in the interface's language.
    pub avoid: String,
    /// Why it may be hidden, where the advice is to hide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_because: Option<HideReason>,
    /// Why to go on in private, where the advice is to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_because: Option<PrivateReason>,
    /// How long it has waited, when that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
}

closed_list! {
    /// What raises or lowers a priority (P17).
    PriorityReason {
        /// Someone may be in danger.
        Emergency,
        /// The fact itself is grave.
        Severity,
        /// The person is angry.
        Anger,
        /// Many eyes on it.
        Reach,
        /// Waiting for long.
        Waiting,
        /// Many complain of the same thing at once.
        Wave,
        /// Has written before.
        RepeatContact,
        /// Personal data stands in public.
        PersonalData,
        /// A question a sale may hang on.
        Question,
        /// Nothing to answer.
        NothingToAnswer,
    }
}

/// What to do with a comment, and why.
///
/// The first row of [`rules::RULES`] that fits decides. `language` is the interface's: `it`, else
/// English.
#[must_use]
pub fn advise(reading: &Reading, case: &CaseSoFar, policy: &Policy, language: &str) -> Advice {
    let facts = facts::Facts {
        reading,
        case,
        policy,
    };
    let Some(rule) = rules::RULES.iter().find(|rule| (rule.when)(&facts)) else {
        // The last row fits everything; a test says so.
        return Advice {
            action: Action::Reply,
            also: Vec::new(),
            because: vec!["P11".to_owned()],
            stage: 1,
            priority: 0,
            priority_because: Vec::new(),
            route: Route::Community,
            owner: owner::owner(Route::Community, policy, language),
            avoid: String::new(),
            hide_because: None,
            private_because: None,
            clock: clock(&facts),
        };
    };
    let action = (rule.action)(&facts);
    let (priority, priority_because) = priority::priority(&facts, rule.tier, action);
    let let_go_by_ladder = action == Action::LetGo && rule.tier == rules::Tier::Ladder;
    let also = also(rule, &facts, action);
    let route = rule.route.unwrap_or_else(|| route::route(&facts));
    let hides = action == Action::Hide || also.contains(&Also::Hide);
    Advice {
        action,
        hide_because: hides.then(|| hide_because(&facts)),
        private_because: (action == Action::ReplyThenPrivate)
            .then(|| private_because(&facts, rule.tier)),
        clock: clock(&facts),
        also,
        because: because(rule, &facts),
        stage: match case.replies {
            replies if let_go_by_ladder && replies > 0 => 3,
            0 => 1,
            _ => 2,
        },
        priority,
        priority_because,
        route,
        owner: owner::owner(route, policy, language),
        avoid: if language == "it" {
            rule.avoid.0
        } else {
            rule.avoid.1
        }
        .to_owned(),
    }
}

/// What goes with the action: the rule's own, and what the comment adds.
fn also(rule: &rules::Rule, facts: &facts::Facts, action: Action) -> Vec<Also> {
    let mut also = rule.also.to_vec();
    let mut add = |what| {
        if !also.contains(&what) {
            also.push(what);
        }
    };
    let spam = facts.spam();
    if action == Action::Hide && !spam && facts.holds_criticism() {
        // P10: the criticism inside an offence is still answered.
        add(Also::AnswerTheCriticism);
    }
    if action == Action::ReplyThenPrivate && facts.insults() && facts.holds_criticism() {
        add(Also::AnswerTheCriticism);
    }
    if action == Action::Escalate && facts.hides(PatternKind::Hate) {
        // A slur inside a cry for help or a legal notice: a person decides, the proof is kept.
        add(Also::KeepEvidence);
    }
    if action == Action::LetGo && facts.case.replies > 0 && facts.asks() {
        // The thread ends in public, the request inside does not get lost (P33).
        add(Also::Escalate);
    }
    also
}

/// The reason that is recorded with a hidden comment (P10), the gravest first.
fn hide_because(facts: &facts::Facts) -> HideReason {
    [
        (PatternKind::Doxxing, HideReason::Doxxing),
        (PatternKind::Hate, HideReason::Hate),
        (PatternKind::Scam, HideReason::Scam),
        (PatternKind::Impersonation, HideReason::Impersonation),
        (PatternKind::Harassment, HideReason::Harassment),
    ]
    .into_iter()
    .find(|(kind, _)| match kind {
        // Taken as an emergency, on less than certainty (P8).
        PatternKind::Doxxing => facts.calls(*kind),
        _ => facts.hides(*kind),
    })
    .map_or(HideReason::Spam, |(_, reason)| reason)
}

/// The reason the reply gives for going private (P12).
fn private_because(facts: &facts::Facts, tier: rules::Tier) -> PrivateReason {
    if !facts.reading.personal_data.is_empty() {
        PrivateReason::PersonalData
    } else if tier == rules::Tier::Ladder {
        PrivateReason::SecondRound
    } else {
        PrivateReason::CustomerDetails
    }
}

/// Where the clock stands (P15), business hours respected.
fn clock(facts: &facts::Facts) -> Option<Clock> {
    if facts.case.closed {
        return Some(Clock::Closed);
    }
    let waited = facts.case.waiting_minutes?;
    Some(match () {
        () if waited >= facts.policy.red_minutes => Clock::Red,
        () if waited >= facts.policy.amber_minutes => Clock::Amber,
        () => Clock::Fresh,
    })
}

/// The practice behind the advice: the rule's own, and what the comment adds.
fn because(rule: &rules::Rule, facts: &facts::Facts) -> Vec<PracticeRule> {
    let mut because: Vec<PracticeRule> = rule.because.iter().map(|id| (*id).to_owned()).collect();
    let mut add = |id: &str, when: bool| {
        if when && !because.iter().any(|known| known == id) {
            because.push(id.to_owned());
        }
    };
    let answered = rule.tier == rules::Tier::Answer;
    // Rules collide here, and this is the order that holds.
    add(
        "P33",
        rule.tier < rules::Tier::PersonalData && !facts.reading.personal_data.is_empty(),
    );
    add("P5", answered && facts.ironic());
    add("P7", answered && facts.shows(PatternKind::RepeatContact));
    add("P10", facts.insults() && facts.holds_criticism());
    add(
        "P15",
        facts
            .case
            .waiting_minutes
            .is_some_and(|minutes| minutes >= facts.policy.amber_minutes)
            && facts.complains(),
    );
    // An acknowledgement now, the answer when somebody is there.
    add(
        "P15",
        answered && facts.case.closed && (facts.complains() || facts.asks()),
    );
    because
}

#[cfg(test)]
mod tests;
