//! Patterns: of trolls, of trouble, and of care. Rules find most of them; what a rule cannot say
//! is a detector here, one small file each, with its own examples.

mod aim;
#[cfg(test)]
mod examples;
mod flood;
mod hate;
mod insult;
mod menace;
mod off_post;
mod protest;
mod shouting;
mod stance;
mod voice;
mod words;

use std::ops::Range;

use super::PatternKind;
use super::proof::Tally;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use crate::comment::Comment;
use crate::lexicon::Tag;
use crate::text::Kind;

pub(super) use protest::protests;

/// What a detector looks at.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The comment laid out.
    pub scene: &'a Scene<'a>,
    /// The comment as it came.
    pub comment: &'a Comment,
    /// Words in which somebody is defended.
    pub defended: &'a [Range<usize>],
}

impl View<'_> {
    /// Somebody is defended in some of these words.
    fn defends(&self, words: &Range<usize>) -> bool {
        let mut defended = self.defended.iter();
        defended.any(|other| other.start < words.end && words.start < other.end)
    }
}

/// A detector adds what it finds.
pub type Detector = fn(View<'_>, &mut Tally<PatternKind>);

/// All of them, with examples: texts it must find its pattern in, and texts it must not.
pub static DETECTORS: &[Registered] = &[
    words::PROFANITY,
    words::THREAT,
    words::DISTRESS,
    insult::INSULT,
    hate::HATE,
    menace::MENACE,
    shouting::SHOUTING,
    flood::FLOOD,
    off_post::OFF_POST,
];

/// A detector and its examples.
pub struct Registered {
    /// What it finds.
    pub kind: PatternKind,
    /// How.
    pub detect: Detector,
    /// Language and text it must find its pattern in.
    pub yes: &'static [(&'static str, &'static str)],
    /// Language and text it must leave alone.
    pub no: &'static [(&'static str, &'static str)],
}

/// Least confidence of a pattern worth showing.
pub const LEAST: f32 = 0.5;

/// The comment holds something one can act on: a fault, a figure, a day, a wish.
fn told(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired]) -> bool {
    scene.with(Tag::Fail).next().is_some()
        || scene.with(Tag::Time).next().is_some()
        || scene.tokens.iter().any(|token| token.kind == Kind::Number)
        || fired
            .iter()
            .any(|firing| matches!(rules.rule(firing).of, Of::What | Of::Wants))
}

/// The words that made the rule fire are told of another, denied, one's own, or protested against.
fn spared(scene: &Scene<'_>, kind: PatternKind, firing: &Fired) -> bool {
    if !matches!(kind, PatternKind::Insult | PatternKind::Hate) {
        return false;
    }
    let sentence = &scene.sentences[firing.sentence];
    // What wounds stands mostly last: "siete dei ladri", "quella troia".
    let wounds = |at: &usize| {
        [Tag::Insult, Tag::Slur, Tag::Beast, Tag::Vice]
            .iter()
            .any(|tag| scene.tagged(*at, *tag))
    };
    let Some(at) = firing.tokens.clone().rev().find(wounds) else {
        return kind == PatternKind::Hate && protest::protests(scene);
    };
    let hit = scene
        .hits_at(at)
        .iter()
        .find(|hit| scene.lexicon.row(hit).tags.has(Tag::Insult) || !hit.plural)
        .or(scene.hits_at(at).first());
    hit.is_some_and(|hit| {
        let slur = scene.lexicon.row(hit).tags.has(Tag::Slur);
        let excused = match slur {
            true => voice::excused_slur(scene, sentence, hit),
            false => voice::excused_hit(scene, sentence, hit),
        };
        excused || aim::named(scene, sentence, hit)
    }) || kind == PatternKind::Hate && protest::protests(scene)
}

/// Words in which somebody is defended, as the rules know it.
#[must_use]
pub fn defended(rules: &RuleSet, fired: &[Fired]) -> Vec<Range<usize>> {
    fired
        .iter()
        .filter(|firing| rules.rule(firing).of == Of::Defence)
        .map(|firing| firing.tokens.clone())
        .collect()
}

/// All the patterns of a comment.
#[must_use]
pub fn find(view: View<'_>, rules: &RuleSet, fired: &[Fired]) -> Tally<PatternKind> {
    let mut tally = Tally::default();
    for firing in fired {
        let rule = rules.rule(firing);
        if let Of::Pattern(kind) = rule.of
            && !spared(view.scene, kind, firing)
        {
            let taken_back = match kind {
                PatternKind::Hate => {
                    stance::disowned(view.scene, firing.span) || view.defends(&firing.tokens)
                }
                PatternKind::Threat => stance::told(view.scene, firing.span),
                PatternKind::Insult => stance::denied(view.scene, firing.span),
                _ => false,
            };
            if taken_back {
                continue;
            }
            tally.of(kind).add(rule.weight, firing.span, rule.id);
        }
    }
    for registered in DETECTORS {
        (registered.detect)(view, &mut tally);
    }
    if told(view.scene, rules, fired) {
        tally.of(PatternKind::NoFact).weaken(0.0);
    }
    // Who cheats also sells.
    let scam = tally.of(PatternKind::Scam).clone();
    if scam.confidence() > tally.confidence(PatternKind::Spam) {
        let spam = tally.of(PatternKind::Spam);
        spam.lean(scam.confidence());
        for piece in scam.evidence() {
            spam.show(piece.span, piece.rule);
        }
    }
    tally
}
