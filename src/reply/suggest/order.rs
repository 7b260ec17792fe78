//! The order in which wordings are offered.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::advice::{Action, Clock};
use crate::reply::library::Wording;
use crate::reply::situations::Seen;
use crate::reply::template::{Rendered, Values};
use crate::reply::{Register, Strategy};

/// A wording as it would be said.
pub(super) struct Said<'a> {
    pub wording: Wording<'a>,
    pub said: Rendered,
    /// The site takes it.
    pub fits: bool,
}

/// Keeps the wordings of one register: the one asked for; where a situation speaks to everybody, the
/// one it has.
pub(super) fn spoken_here(wordings: &mut Vec<Wording>, register: Register) -> Register {
    let here = [register, Register::Voi, Register::Tu]
        .into_iter()
        .find(|register| wordings.iter().any(|wording| wording.register == *register))
        .unwrap_or(register);
    wordings.retain(|wording| wording.register == here);
    here
}

/// The wordings of a situation in the order they should be offered: different strategies first, and
/// of one strategy the wording that says back most of what is known; on the second round, those not
/// `shown` on the first (P23).
pub(super) fn choice<'a>(
    mut all: Vec<Said<'a>>,
    values: &Values,
    seen: &Seen,
    reachable: bool,
    shown: &[String],
) -> Vec<Said<'a>> {
    let places: Vec<Strategy> = all.iter().map(|said| said.wording.strategy).collect();
    let invites = seen.advice.action == Action::ReplyThenPrivate;
    all.sort_by_cached_key(|said| {
        let Wording {
            id,
            strategy,
            under,
            ..
        } = said.wording;
        let rank = rank(strategy, seen, invites, reachable);
        // On the second round the invitation leads, unless it is the one that led before.
        let leads = invites
            && strategy == Strategy::Private
            && shown.first().is_some_and(|first| first != id);
        (
            !id.starts_with("own."),
            !leads,
            shown.iter().any(|before| before == id),
            rank > 0,
            // Written for what this comment says, of a funeral, a returned greeting, a live wire.
            under.says.is_empty(),
            rank,
            places.iter().position(|other| *other == strategy),
            distance(&said.said, values),
            turn(id, seen),
        )
    });
    distinct(all)
}

/// Wordings that differ in strategy first, then second wordings of the same.
fn distinct(wordings: Vec<Said>) -> Vec<Said> {
    let mut first: Vec<Said> = Vec::with_capacity(wordings.len());
    let mut second: Vec<Said> = Vec::new();
    for said in wordings {
        let strategy = said.wording.strategy;
        if first.iter().any(|other| other.wording.strategy == strategy) {
            second.push(said);
        } else {
            first.push(said);
        }
    }
    first.append(&mut second);
    first
}

/// How far a reply is from this comment: what it leaves to be filled in that no agent need know, then
/// what is known and not said back (P18).
fn distance(said: &Rendered, values: &Values) -> (usize, usize) {
    // Only the agent can know these, and every reply of its kind needs them.
    const DUE: [&str; 5] = ["agent", "brand", "deadline", "answer", "channel"];
    const FACTS: [&str; 5] = ["thing", "since", "words", "detail", "praised"];
    let blank = |name: &&String| !DUE.contains(&name.as_str());
    let unsaid = |name: &&&str| {
        values
            .get(name)
            .is_some_and(|fact| !said.text.contains(fact))
    };
    (
        said.missing.iter().filter(blank).count(),
        FACTS.iter().filter(unsaid).count(),
    )
}

/// Wordings that serve equally well take turns, so that a page of thanks is not one sentence over and
/// over: the comment's words decide, and the same comment always gets the same.
fn turn(id: &str, seen: &Seen) -> u64 {
    let mut hasher = DefaultHasher::new();
    (id, &seen.comment.text).hash(&mut hasher);
    hasher.finish()
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
