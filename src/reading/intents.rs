//! What the person does with the comment (P1).

use super::proof::Tally;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use super::sentiment::Weight;
use super::{Intent, PatternKind};
use crate::lexicon::Tag;
use crate::text::Kind;

/// Least confidence of an intent that is told beside the main one.
pub const LEAST: f32 = 0.45;

/// What the other readers have found.
pub struct Found<'a> {
    /// Good and bad.
    pub weight: &'a Weight,
    /// 0 to 1.
    pub irony: f32,
    /// Patterns.
    pub patterns: &'a Tally<PatternKind>,
    /// The words name a topic.
    pub on_topic: bool,
}

/// Gathers what speaks for each intent.
#[must_use]
pub fn find(
    scene: &Scene<'_>,
    rules: &RuleSet,
    fired: &[Fired],
    found: &Found<'_>,
) -> Tally<Intent> {
    let mut tally = Tally::default();
    for firing in fired {
        let rule = rules.rule(firing);
        match rule.of {
            Of::Intent(intent) => tally.of(intent).add(rule.weight, firing.span, rule.id),
            Of::What => tally
                .of(Intent::Complaint)
                .add(0.75 * rule.weight, firing.span, rule.id),
            Of::Wants => tally
                .of(Intent::Request)
                .add(0.6 * rule.weight, firing.span, rule.id),
            _ => {}
        }
    }
    complaint(scene, found, &mut tally);
    question(scene, &mut tally);
    for (hit, row) in scene.with(Tag::Request) {
        tally
            .of(Intent::Request)
            .add(0.55, scene.span_of(hit), row.id());
    }
    praise(found, &mut tally);
    insult_only(scene, rules, fired, found, &mut tally);
    let selling = found.patterns.confidence(PatternKind::Spam);
    if selling >= super::patterns::LEAST {
        let kinds = found.patterns.above(super::patterns::LEAST);
        let spam = tally.of(Intent::Spam);
        spam.lean(selling);
        for (_, proof) in kinds.iter().filter(|(kind, _)| *kind == PatternKind::Spam) {
            proof
                .evidence()
                .into_iter()
                .for_each(|piece| spam.show(piece.span, piece.rule));
        }
    }
    tally
}

fn complaint(scene: &Scene<'_>, found: &Found<'_>, tally: &mut Tally<Intent>) {
    let weight = found.weight;
    let proof = tally.of(Intent::Complaint);
    for touch in weight.touches.iter().filter(|touch| touch.value < -0.5) {
        let emoji = scene.tokens[touch.tokens.start].kind == Kind::Emoji;
        let sure = if touch.fact {
            0.62
        } else {
            (0.2 * -touch.value).min(0.62)
        };
        proof.add(
            if emoji { 0.5 * sure } else { sure },
            touch.span,
            touch.rule.clone(),
        );
    }
    // Praise that outweighs the faults leaves little to complain of.
    if found.irony < 0.5 && weight.good > weight.bad {
        proof.weaken((weight.bad / weight.good).max(0.2));
    }
    if found.irony >= 0.5 {
        proof.lean(0.9 * found.irony);
        for touch in weight.touches.iter().filter(|touch| touch.value > 0.5) {
            proof.show(touch.span, touch.rule.clone());
        }
    }
    for (kind, sure) in [
        (PatternKind::RepeatContact, 0.6),
        (PatternKind::DeletionClaim, 0.6),
        (PatternKind::Discrimination, 0.6),
        (PatternKind::Safety, 0.6),
        (PatternKind::Legal, 0.5),
        (PatternKind::NoFact, 0.4),
    ] {
        for (_, pattern) in found
            .patterns
            .above(super::patterns::LEAST)
            .iter()
            .filter(|(have, _)| *have == kind)
        {
            proof.lean(sure);
            pattern
                .evidence()
                .into_iter()
                .for_each(|piece| proof.show(piece.span, piece.rule));
        }
    }
}

/// A question mark, with or without a question word; a question word that opens a sentence.
fn question(scene: &Scene<'_>, tally: &mut Tally<Intent>) {
    for range in &scene.sentences {
        let tokens = &scene.tokens[range.clone()];
        let mark = tokens.iter().any(|token| token.text == "?");
        let first = range
            .clone()
            .find(|at| scene.tokens[*at].kind == Kind::Word && !scene.tagged(*at, Tag::Greeting));
        let opens = first.is_some_and(|at| {
            (at..(at + 2).min(range.end)).any(|at| scene.tagged(at, Tag::Question))
        });
        let asks = range.clone().any(|at| scene.tagged(at, Tag::Question));
        // "???" with nothing around it is impatience, not a question.
        let words = tokens
            .iter()
            .filter(|token| token.kind == Kind::Word)
            .count();
        let sure = match (mark && words > 0, opens, asks) {
            (true, true, _) => 0.75,
            (true, _, true) => 0.65,
            (true, _, _) => 0.55,
            (_, true, _) => 0.3,
            _ => continue,
        };
        tally
            .of(Intent::Question)
            .add(sure, scene.span(range.clone()), "any.intent.question");
    }
}

fn praise(found: &Found<'_>, tally: &mut Tally<Intent>) {
    if found.irony >= 0.5 {
        tally.of(Intent::Praise).weaken(0.1);
        return;
    }
    let proof = tally.of(Intent::Praise);
    for touch in found
        .weight
        .touches
        .iter()
        .filter(|touch| touch.value > 0.5)
    {
        proof.add(
            (0.22 * touch.value).min(0.6),
            touch.span,
            touch.rule.clone(),
        );
    }
    if found.weight.bad > found.weight.good {
        proof.weaken((found.weight.good / found.weight.bad).min(0.8));
    }
}

/// Only an insult: no fact, no question, no wish, no topic.
fn insult_only(
    scene: &Scene<'_>,
    rules: &RuleSet,
    fired: &[Fired],
    found: &Found<'_>,
    tally: &mut Tally<Intent>,
) {
    let kinds = [
        PatternKind::Insult,
        PatternKind::Hate,
        PatternKind::Harassment,
    ];
    let offence = kinds
        .iter()
        .map(|kind| found.patterns.confidence(*kind))
        .fold(0.0, f32::max);
    if offence < super::patterns::LEAST {
        return;
    }
    let told = fired.iter().any(|firing| {
        matches!(
            rules.rule(firing).of,
            Of::What
                | Of::Wants
                | Of::Intent(Intent::Request | Intent::Question | Intent::Suggestion)
        )
    });
    let grieves = [
        PatternKind::RepeatContact,
        PatternKind::DeletionClaim,
        PatternKind::Legal,
        PatternKind::Safety,
        PatternKind::Discrimination,
    ]
    .iter()
    .any(|kind| found.patterns.confidence(*kind) >= super::patterns::LEAST);
    let facts = told
        || grieves
        || found.on_topic
        || found.weight.touches.iter().any(|touch| touch.fact)
        || scene.tokens.iter().any(|token| token.kind == Kind::Number)
        || scene.with(Tag::Time).next().is_some()
        || tally.confidence(Intent::Question) > 0.6;
    if facts {
        return;
    }
    // Then the bad words are the insult itself.
    tally.of(Intent::Complaint).weaken(0.35);
    let proof = tally.of(Intent::InsultOnly);
    proof.lean(offence);
    for (kind, pattern) in found.patterns.above(super::patterns::LEAST) {
        if kinds.contains(&kind) {
            pattern
                .evidence()
                .into_iter()
                .for_each(|piece| proof.show(piece.span, piece.rule));
        }
    }
}
