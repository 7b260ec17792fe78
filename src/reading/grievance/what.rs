//! What happened.

use std::ops::Range;

use super::{ends_clause, is_one_of, sentence};
use crate::lexicon::Tag;
use crate::reading::rules::{Fired, Of, RuleSet};
use crate::reading::scene::Scene;
use crate::text::{Kind, calendar};

/// Words that belong to the fact when they stand right before it.
const BEFORE: &[&str] = &[
    "e",
    "era",
    "erano",
    "sono",
    "non",
    "nn",
    "mai",
    "ancora",
    "piu",
    "in",
    "arrivato",
    "arrivata",
    "arrivati",
    "arrivate",
    "gia",
    "tutto",
    "tutta",
    "tutti",
    "tutte",
    "risulta",
    "risultano",
    "stato",
    "stata",
    "stati",
    "state",
    "is",
    "are",
    "was",
    "were",
    "still",
    "arrived",
    "came",
    "never",
    "not",
    "been",
    "has",
    "have",
    "had",
    "got",
    "always",
    "again",
    "turned",
    "up",
    "completely",
    "totally",
];
/// Words that undo a fact when they stand right before it.
const NONE: &[&str] = &[
    "no", "nessun", "nessuno", "nessuna", "senza", "zero", "without", "any", "non", "nn", "not",
];
/// Negations before a deed.
const NOT: &[&str] = &[
    "non", "nn", "mai", "nessuno", "not", "never", "hasn't", "haven't", "hasnt", "havent",
    "didn't", "didnt", "doesn't", "doesnt", "don't", "dont", "won't", "wont", "isn't", "isnt",
    "can't", "cant", "nobody", "wasn't", "wasnt", "weren't", "werent", "aren't", "arent",
];
/// Deeds whose absence is a fact to complain of.
const DEEDS: &[&str] = &[
    "arriv*",
    "ricev*",
    "risposto",
    "risponde",
    "rispondete",
    "rispondono",
    "rispondere",
    "funzion*",
    "consegn*",
    "spedi*",
    "rimbors*",
    "richiam*",
    "attiv*",
    "accredit*",
    "risolt*",
    "risolv*",
    "partit*",
    "riesco",
    "riusciamo",
    "caric*",
    "accend*",
    "apre",
    "aprono",
    "colleg*",
    "connett*",
    "stornat*",
    "ritirat*",
    "visto",
    "receiv*",
    "respon*",
    "repl*",
    "answer*",
    "deliver*",
    "work",
    "works",
    "working",
    "worked",
    "refunded",
    "sent",
    "shown",
    "showed",
    "turned",
    "called",
    "fixed",
    "load",
    "loads",
    "loading",
    "open",
    "opens",
    "dispatched",
    "shipped",
    "come",
    "came",
    "heard",
];
/// Words of time: a fact that is nothing else says little about what happened.
const TIMES: &[&str] = &[
    "giorn*",
    "settiman*",
    "mes*",
    "ore",
    "ora",
    "ann*",
    "minut*",
    "day*",
    "week*",
    "month*",
    "hour*",
    "waiting",
    "waited",
    "aspett*",
    "attes*",
];
/// Tokens between a negation and its deed.
const REACH: usize = 4;

/// Where the fact stands.
pub fn find(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired]) -> Option<Range<usize>> {
    let told = fired
        .iter()
        .filter(|firing| rules.rule(firing).of == Of::What)
        .map(|firing| trim(scene, firing.tokens.clone()))
        .map(|range| (worth(scene, &range) + TOLD, range));
    let listed = scene
        .with(Tag::Fail)
        .filter(|(hit, _)| !is_undone(scene, hit.at, hit.length))
        .map(|(hit, _)| trim(scene, widen(scene, hit.at..hit.end())));
    let put = (0..scene.tokens.len()).flat_map(|at| {
        [
            missing_deed(scene, at),
            wait(scene, at),
            long_for(scene, at),
        ]
        .into_iter()
        .flatten()
    });
    let seen = listed.chain(put).map(|range| (worth(scene, &range), range));
    told.chain(seen)
        .max_by_key(|(worth, range)| (*worth, std::cmp::Reverse(range.start)))
        .map(|(_, range)| range)
}

/// What a rule's word is worth above the lexicon's.
const TOLD: usize = 3;

/// Without what a rule's reach left hanging at the end: "aspetto il rimborso da tre".
pub(super) fn trim(scene: &Scene<'_>, range: Range<usize>) -> Range<usize> {
    const HANGING: &[&str] = &[
        "da", "di", "per", "il", "la", "lo", "l", "un", "una", "e", "in", "con", "al", "alla",
        "allo", "nel", "nella", "for", "since", "the", "a", "of", "to", "and", "at", "with", "on",
    ];
    let mut end = range.end;
    while end > range.start + 1
        && (is_one_of(scene.at(end - 1), HANGING)
            || is_one_of(scene.at(end - 1), calendar::NUMBERS))
    {
        end -= 1;
    }
    range.start..end
}

/// How much a fact says: of things before times, in a few words before one.
fn worth(scene: &Scene<'_>, range: &Range<usize>) -> usize {
    let of_time = range.clone().any(|at| is_one_of(scene.at(at), TIMES));
    let with_thing = sentence(scene, range.start).any(|at| scene.tagged(at, Tag::Thing));
    usize::from(!of_time) * 4 + usize::from(with_thing) * 2 + range.len().min(4)
}

/// "nessun ritardo", "no problem".
fn is_undone(scene: &Scene<'_>, at: usize, length: usize) -> bool {
    length == 1
        && at
            .checked_sub(1)
            .is_some_and(|before| is_one_of(scene.at(before), NONE))
}

/// The fact with the little words that make it one: "è arrivato rotto", "still waiting".
fn widen(scene: &Scene<'_>, range: Range<usize>) -> Range<usize> {
    let floor = sentence(scene, range.start).start;
    let mut from = range.start;
    while from > floor && range.start - from < 4 {
        let before = &scene.tokens[from - 1];
        if ends_clause(before) || !is_one_of(&before.text, BEFORE) {
            break;
        }
        from -= 1;
    }
    // A conjunction at the edge is not part of it.
    if from < range.start
        && scene.at(from) == "e"
        && !scene.tokens[from]
            .span
            .of(scene.text)
            .contains(['è', 'È', '\''])
    {
        from += 1;
    }
    from..range.end
}

/// A long time for a thing: "tre mesi per un rimborso", "two weeks for a reply".
fn long_for(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    const LONG: &[&str] = &[
        "giorni",
        "settiman*",
        "mes*",
        "ann*",
        "days",
        "week*",
        "month*",
        "year*",
    ];
    let counted = |at: usize| {
        let one = matches!(scene.at(at), "un" | "una" | "a" | "one");
        one || scene
            .tokens
            .get(at)
            .is_some_and(|token| token.kind == Kind::Number)
            || is_one_of(scene.at(at), calendar::NUMBERS)
    };
    let from = at.checked_sub(1).filter(|from| counted(*from))?;
    if !is_one_of(scene.at(at), LONG) || !is_one_of(scene.at(at + 1), &["per", "for"]) {
        return None;
    }
    let end = sentence(scene, at).end;
    let thing = (at + 2..(at + 5).min(end)).find(|at| scene.tagged(*at, Tag::Thing))?;
    Some(from..thing + 1)
}

/// Somebody is waiting: "ancora in attesa", "sto aspettando".
fn wait(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let before = |back: usize| at.checked_sub(back).map_or("", |at| scene.at(at));
    let waits = match scene.at(at) {
        "attesa" => before(1) == "in",
        "aspettando" | "aspettiamo" => true,
        "aspetto" | "attendo" => {
            !is_one_of(before(1), &["l", "un", "lo", "non", "dell", "all", "nell"])
        }
        _ => false,
    };
    waits.then(|| widen(scene, at..at + 1))
}

/// A negation, and the deed it denies: "non mi è ancora arrivato", "never received".
fn missing_deed(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    if !is_one_of(scene.at(at), NOT) {
        return None;
    }
    let end = sentence(scene, at).end;
    for next in at + 1..(at + 1 + REACH).min(end) {
        let token = scene.tokens.get(next)?;
        if ends_clause(token) {
            return None;
        }
        if is_one_of(&token.text, DEEDS) {
            let end = if scene.at(next + 1) == "up" {
                next + 2
            } else {
                next + 1
            };
            return Some(at..end);
        }
    }
    None
}
