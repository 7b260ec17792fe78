//! The order in which wordings are offered.

use super::SHOWN;
use crate::advice::{Action, Clock, advise};
use crate::case::CaseSoFar;
use crate::reply::library::Wording;
use crate::reply::situations::Seen;
use crate::reply::{Register, Strategy};

/// The wordings of a situation in the order they should be offered, all in one register: different
/// strategies first; on the second round, those not shown on the first (P23).
pub(super) fn choice<'a>(
    all: Vec<Wording<'a>>,
    register: Register,
    seen: &Seen,
    reachable: bool,
) -> Vec<Wording<'a>> {
    // The register asked for; where a situation speaks to everybody, the one it has.
    let register = [register, Register::Voi, Register::Tu]
        .into_iter()
        .find(|register| all.iter().any(|wording| wording.register == *register));
    let mut fitting = all;
    fitting.retain(|wording| Some(wording.register) == register);
    let shipped = |wording: &Wording| !wording.id.starts_with("own.");
    // The advice of the second round is private; the first round's wordings were chosen by its own.
    let invited = if seen.comment.replies == 0 {
        seen.advice.action
    } else {
        let facts = &seen.facts;
        advise(facts.reading, &CaseSoFar::default(), facts.policy, "en").action
    } == Action::ReplyThenPrivate;
    fitting.sort_by_key(|wording| {
        (
            shipped(wording),
            rank(wording.strategy, seen, invited, reachable),
        )
    });
    let first = distinct(fitting);
    if seen.comment.replies == 0 {
        return first;
    }
    let shown: Vec<&str> = first.iter().take(SHOWN).map(|wording| wording.id).collect();
    let private = seen.advice.action == Action::ReplyThenPrivate;
    let mut second = first.clone();
    second.sort_by_key(|wording| {
        // The invitation leads, unless it is the one that led before.
        let same = shown.first() == Some(&wording.id);
        let leads = private && wording.strategy == Strategy::Private && !same;
        (
            shipped(wording),
            !leads,
            shown.contains(&wording.id),
            rank(wording.strategy, seen, private, reachable),
        )
    });
    distinct(second)
}

/// Wordings that differ in strategy first, then second wordings of the same.
fn distinct(wordings: Vec<Wording>) -> Vec<Wording> {
    let mut first: Vec<Wording> = Vec::with_capacity(wordings.len());
    let mut second: Vec<Wording> = Vec::new();
    for wording in wordings {
        if first.iter().any(|other| other.strategy == wording.strategy) {
            second.push(wording);
        } else {
            first.push(wording);
        }
    }
    first.append(&mut second);
    first
}

/// What comes first: private where the advice says so, the feeling with anger, the fact with
/// questions, thanks with praise, a time where people wait; private last where there is no way.
fn rank(strategy: Strategy, seen: &Seen, invites: bool, reachable: bool) -> u8 {
    let facts = &seen.facts;
    let asks = facts.asks() && !facts.complains();
    let pleased = facts.thanks() && !facts.complains();
    let waits = matches!(seen.advice.clock, Some(Clock::Red | Clock::Closed));
    match strategy {
        // Nowhere to go: the agent would have to find the place first (P26).
        Strategy::Private if !reachable => 5,
        Strategy::Private if invites => 0,
        // P18: with anger, listening comes before explaining.
        Strategy::Acknowledge if facts.angry() => 1,
        Strategy::Inform if asks => 1,
        Strategy::Thank if pleased => 1,
        // P15: an acknowledgement now beats a solution tomorrow.
        Strategy::Hold if waits => 2,
        Strategy::Solve if facts.reading.urgency >= URGENT => 2,
        // P12: stay public by default.
        Strategy::Private if !facts.insults() => 4,
        _ => 3,
    }
}

/// Urgency from which doing comes before asking.
const URGENT: f32 = 0.6;
