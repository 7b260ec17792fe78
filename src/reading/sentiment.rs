//! Good or bad: weighted words, with what stands around them.

use std::ops::Range;

use super::negation::negated;
use super::proof::Tally;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use super::{Emotion, Intent, PatternKind, Polarity, RuleId, Sentiment};
use crate::lexicon::tag::Tags;
use crate::lexicon::{Hit, Tag};
use crate::text::{Kind, Span};

/// A word that speaks for or against, after all that bears on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Touch {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its words.
    pub span: Span,
    /// The row or rule that says so.
    pub rule: RuleId,
    /// Above zero for good, below for bad; about −6 to 6.
    pub value: f32,
    /// In which sentence.
    pub sentence: usize,
    /// It is only a word of thanks.
    pub thanks: bool,
    /// It is a bad fact rather than an opinion.
    pub fact: bool,
}

/// All that speaks for or against.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Weight {
    /// In order of place.
    pub touches: Vec<Touch>,
    /// Sum of what is good.
    pub good: f32,
    /// Sum of what is bad, above zero.
    pub bad: f32,
    /// Its thanks are manners: they close a question or a grievance.
    pub polite: bool,
}

impl Weight {
    fn sum(mut self) -> Self {
        self.good = self.touches.iter().map(|touch| touch.value.max(0.0)).sum();
        self.bad = self
            .touches
            .iter()
            .map(|touch| (-touch.value).max(0.0))
            .sum();
        self
    }
}

/// How far a wish reaches, in tokens.
const WISH: usize = 9;

/// Words that put what follows among wishes and suppositions, folded.
const SUPPOSING: [&str; 38] = [
    "sarebbe",
    "sarebbero",
    "vorrei",
    "vorremmo",
    "potrebbe",
    "potreste",
    "dovreste",
    "dovrebbe",
    "farebbe",
    "spero",
    "speriamo",
    "speravo",
    "sperando",
    "magari",
    "aspetto",
    "aspettavo",
    "aspettavamo",
    "aspettiamo",
    "confido",
    "confidando",
    "chiedo",
    "chiediamo",
    "gradirei",
    "pretendo",
    "would",
    "it'd",
    "i'd",
    "wish",
    "hope",
    "hoping",
    "hoped",
    "could",
    "should",
    "expect",
    "expected",
    "expecting",
    "wished",
    "supposed",
];

/// What a polite adjective before it says nothing of, folded.
const FORMULAS: [&str; 9] = [
    "saluti",
    "saluto",
    "riscontro",
    "risposta",
    "attenzione",
    "collaborazione",
    "regards",
    "wishes",
    "attesa",
];

/// Weighs the words of a scene.
#[must_use]
pub fn weigh(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired]) -> Weight {
    let mut touches: Vec<Touch> = Vec::new();
    let loud = scene.tokens.iter().filter(|token| token.caps).count() * 2 > scene.word_count();
    for (number, range) in scene.sentences.iter().enumerate() {
        let first = touches.len();
        let around = Around::new(scene, range, loud);
        if around.but == Some(range.start) {
            // "… . Ma …": what came before weighs less.
            touches
                .iter_mut()
                .filter(|touch| touch.sentence + 1 == number)
                .for_each(|t| t.value *= 0.6);
        }
        let mut at = range.start;
        while at < range.end {
            let hits = scene.hits_at(at);
            if let Some((hit, value)) = strongest(scene, hits)
                && !(value > 0.0 && salutes(scene, range, at))
            {
                let row = scene.lexicon.row(hit);
                let value = around.bear(value, hit, &row.tags);
                touches.push(Touch {
                    tokens: hit.at..hit.end(),
                    span: scene.span_of(hit),
                    rule: row.id().into(),
                    value,
                    sentence: number,
                    thanks: row.tags.has(Tag::Thanks),
                    fact: hits
                        .iter()
                        .any(|hit| scene.lexicon.row(hit).tags.has(Tag::Fail)),
                });
            }
            at = hits.first().map_or(at + 1, Hit::end);
        }
        if let Some(but) = around.but.filter(|but| *but > range.start) {
            for touch in &mut touches[first..] {
                touch.value *= if touch.tokens.start < but { 0.6 } else { 1.25 };
            }
        }
    }
    idioms(scene, rules, fired, &mut touches);
    tame_repeats(&mut touches);
    let weight = Weight {
        touches,
        ..Weight::default()
    }
    .sum();
    courtesy(scene, rules, fired, weight)
}

/// "Gentile staff": a form of address at the head of a sentence, no praise.
fn salutes(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let address = scene.tagged(at, Tag::Lei) || scene.tagged(at, Tag::Greeting);
    let head = scene.tokens[sentence.start..at]
        .iter()
        .all(|token| token.kind != Kind::Word);
    // "Gentile e puntuale" goes on with a quality, an address with a name.
    address && head && !matches!(scene.at(at + 1), "e" | "ed" | "," | "." | "!" | "")
}

/// The strongest polarity among rows of the same words.
fn strongest<'s>(scene: &Scene<'_>, hits: &'s [Hit]) -> Option<(&'s Hit, f32)> {
    hits.iter()
        .map(|hit| (hit, polarity(&scene.lexicon.row(hit).tags)))
        .filter(|(_, value)| *value != 0.0)
        .max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()))
}

/// The polarity of a row; where none is given, what its other tags imply.
fn polarity(tags: &Tags) -> f32 {
    if tags.polarity != 0 {
        return f32::from(tags.polarity);
    }
    if tags.has(Tag::Slur) {
        return -3.0;
    }
    if tags.has(Tag::Fail) {
        return -1.5;
    }
    let insult = f32::from(tags.insult.max(tags.profanity.saturating_sub(1)));
    let felt: f32 = tags
        .emotions
        .iter()
        .map(|(emotion, strength)| {
            f32::from(*strength)
                * match emotion {
                    Emotion::Joy | Emotion::Gratitude => 0.6,
                    Emotion::Surprise => 0.0,
                    Emotion::Worry => -0.5,
                    _ => -0.8,
                }
        })
        .sum();
    felt - insult
}

/// What stands around the words of a sentence.
struct Around<'a> {
    scene: &'a Scene<'a>,
    range: &'a Range<usize>,
    but: Option<usize>,
    asks: bool,
    exclaims: f32,
    loud: bool,
}

impl<'a> Around<'a> {
    fn new(scene: &'a Scene<'a>, range: &'a Range<usize>, loud: bool) -> Self {
        let marks = |text: &str| {
            scene.tokens[range.clone()]
                .iter()
                .filter(|token| token.kind == Kind::Punctuation && token.text == text)
                .map(|token| f32::from(token.count.min(3)))
                .sum::<f32>()
        };
        Self {
            scene,
            range,
            but: range.clone().rev().find(|at| scene.tagged(*at, Tag::But)),
            asks: marks("?") > 0.0,
            exclaims: marks("!").min(3.0),
            loud,
        }
    }

    fn near(&self, at: usize, back: usize, tag: Tag) -> bool {
        let from = at.saturating_sub(back).max(self.range.start);
        (from..at).any(|before| self.scene.tagged(before, tag))
    }

    /// "Sarebbe bello", "mi aspetto un servizio efficiente": not said of what is. A comma ends it.
    fn supposes(&self, at: usize) -> bool {
        let from = at.saturating_sub(WISH).max(self.range.start);
        (from..at)
            .rev()
            .take_while(|before| self.scene.tokens[*before].kind != Kind::Punctuation)
            .any(|before| SUPPOSING.contains(&self.scene.at(before)))
    }

    /// Forms of address and closing formulas: "Gentili responsabili", "cordiali saluti", "un cortese
    /// riscontro".
    fn is_formula(&self, hit: &Hit) -> bool {
        let next = self
            .scene
            .tokens
            .get(hit.end())
            .filter(|_| hit.end() < self.range.end);
        let addressed = self.scene.at(hit.at).starts_with("gentil")
            && self.scene.tokens[hit.at].capital
            && next.is_some_and(|next| next.capital || hit.at == self.range.start);
        addressed || next.is_some_and(|next| FORMULAS.contains(&next.text.as_str()))
    }

    fn bear(&self, mut value: f32, hit: &Hit, tags: &Tags) -> f32 {
        let scene = self.scene;
        if hit.stronger {
            value += value.signum();
        }
        let after = hit.end();
        if self.near(hit.at, 2, Tag::Intensifier)
            || (after < self.range.end && scene.tagged(after, Tag::Intensifier))
        {
            value *= 1.3;
        }
        if self.near(hit.at, 2, Tag::Diminisher) {
            value *= 0.6;
        }
        if self.near(hit.at, 3, Tag::Hedge) {
            value *= 0.75;
        }
        let tokens = &scene.tokens[hit.at..hit.end()];
        if !self.loud && tokens.iter().any(|token| token.caps) {
            value *= 1.2;
        }
        if tokens.iter().any(|token| token.stretched) {
            value *= 1.15;
        }
        value *= 1.0 + 0.07 * self.exclaims;
        let emoji = tokens.iter().all(|token| token.kind == Kind::Emoji);
        if !emoji && !tags.has(Tag::Negator) && negated(scene, self.range, hit.at) {
            // Denied praise is blame; a denied fault is a small good, and in a question still a fault.
            value *= match (value > 0.0, self.asks) {
                (true, _) => -0.7,
                (false, true) => 0.6,
                (false, false) => -0.4,
            };
        }
        if self.asks && (value > 0.0 || value > -1.5) {
            value *= 0.6;
        }
        if value > 0.0 && self.is_formula(hit) {
            return 0.0;
        }
        if value > 0.0 && self.supposes(hit.at) {
            value *= 0.3;
        }
        value
    }
}

/// Rules that weigh an idiom replace the words inside it; a bad fact that a rule tells weighs too,
/// where its words do not by themselves.
fn idioms(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired], touches: &mut Vec<Touch>) {
    for firing in fired {
        let rule = rules.rule(firing);
        let inside = |touch: &Touch| {
            touch.tokens.start >= firing.tokens.start && touch.tokens.end <= firing.tokens.end
        };
        let value = match rule.of {
            Of::Polarity(value) => {
                touches.retain(|touch| !inside(touch));
                // An idiom of weight 0 only says that its words mean nothing here.
                if value == 0 {
                    continue;
                }
                f32::from(value)
            }
            Of::What
                if touches
                    .iter()
                    .any(|touch| inside(touch) && touch.value < -1.0) =>
            {
                touches
                    .iter_mut()
                    .filter(|touch| inside(touch))
                    .for_each(|touch| touch.fact = true);
                continue;
            }
            Of::What => -1.6 * rule.weight,
            _ => continue,
        };
        touches.push(Touch {
            tokens: firing.tokens.clone(),
            span: scene.span(firing.tokens.clone()),
            rule: rule.id.into(),
            value,
            sentence: firing.sentence,
            thanks: false,
            fact: rule.of == Of::What,
        });
    }
    touches.retain(|touch| touch.value != 0.0);
    touches.sort_by_key(|touch| touch.tokens.start);
}

/// The same word again and again says little more each time.
fn tame_repeats(touches: &mut [Touch]) {
    for i in 0..touches.len().min(200) {
        let seen = touches[..i]
            .iter()
            .filter(|before| before.rule == touches[i].rule)
            .count();
        if seen > 0 {
            touches[i].value *= 0.5_f32.powi(i32::try_from(seen.min(6)).unwrap_or(6));
        }
    }
    touches
        .iter_mut()
        .skip(200)
        .for_each(|touch| touch.value = 0.0);
}

/// Thanks that close a question or a grievance are good manners, not praise.
fn courtesy(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired], mut weight: Weight) -> Weight {
    let thanks: f32 = weight
        .touches
        .iter()
        .filter(|touch| touch.thanks)
        .map(|touch| touch.value.max(0.0))
        .sum();
    let asks = scene.tokens.iter().any(|token| token.text == "?")
        || scene.with(Tag::Request).next().is_some()
        || fired.iter().any(|firing| {
            matches!(
                rules.rule(firing).of,
                Of::Wants | Of::Intent(Intent::Question | Intent::Request)
            )
        });
    if thanks > 0.0 && (weight.bad > 1.0 || (asks && weight.good - thanks < 1.5)) {
        for touch in weight
            .touches
            .iter_mut()
            .filter(|touch| touch.thanks && touch.value > 0.0)
        {
            touch.value *= 0.25;
        }
        weight.polite = true;
        weight = weight.sum();
    }
    weight
}

/// What a pattern says of the mood where no word does: least weight of the bad.
const SOUR: [(PatternKind, f32); 11] = [
    (PatternKind::Hate, 3.0),
    (PatternKind::Threat, 3.0),
    (PatternKind::Harassment, 2.0),
    (PatternKind::Insult, 2.0),
    (PatternKind::Distress, 2.5),
    (PatternKind::Discrimination, 2.0),
    (PatternKind::Safety, 1.5),
    (PatternKind::Legal, 1.2),
    (PatternKind::DeletionClaim, 1.2),
    (PatternKind::RepeatContact, 1.2),
    (PatternKind::Bait, 1.0),
];

impl Weight {
    /// Patterns and a told grievance weigh too, where their words alone do not; `complaint` is how
    /// sure that intent is, 0 to 1.
    pub fn sour(&mut self, patterns: &Tally<PatternKind>, complaint: f32) {
        // Who says that only praise is left standing, dares the page to answer, or means harm,
        // praises nothing.
        let shows = |kind| patterns.confidence(kind) >= super::patterns::LEAST;
        let taunts = shows(PatternKind::Bait) && self.good < 4.0;
        let menaces = shows(PatternKind::Threat) || shows(PatternKind::Hate);
        if taunts || menaces || shows(PatternKind::DeletionClaim) {
            self.good *= 0.2;
        }
        // A story told with warmth holds its sorrows without complaint.
        if shows(PatternKind::SpecialStory) && complaint < 0.5 {
            self.bad *= 0.3;
        }
        let least = SOUR
            .iter()
            .filter(|(kind, _)| patterns.confidence(*kind) >= super::patterns::LEAST)
            .map(|(_, least)| *least)
            .fold(
                if complaint >= 0.5 {
                    1.6 * complaint
                } else {
                    0.0
                },
                f32::max,
            );
        if self.bad < least && self.good <= least {
            self.bad = least;
        }
    }
}

/// The verdict. `irony` is 0 to 1: from one half up, praise counts as blame. `coverage` is the
/// share of the words that the lists know.
#[must_use]
pub fn judge(weight: &Weight, irony: f32, coverage: f32) -> Sentiment {
    let (good, bad) = if irony >= 0.5 {
        (0.0, (weight.bad + 0.7 * weight.good).max(1.5))
    } else {
        (weight.good, weight.bad)
    };
    let sum = good - bad;
    let score = sum / (sum * sum + 8.0).sqrt();
    let (less, more) = (good.min(bad), good.max(bad));
    let split = if more > 0.0 { less / more } else { 0.0 };
    let label = if less >= 1.2 && split >= 0.36 {
        Polarity::Mixed
    } else if sum >= 0.8 {
        Polarity::Positive
    } else if sum <= -0.8 {
        Polarity::Negative
    } else {
        Polarity::Neutral
    };
    let confidence = match label {
        Polarity::Mixed => 0.5 + 0.3 * split,
        Polarity::Neutral if more == 0.0 => 0.45 + 0.4 * coverage.min(0.7),
        Polarity::Neutral => 0.68 - 0.2 * more.min(1.2),
        Polarity::Positive | Polarity::Negative => 0.5 + 0.48 * score.abs() - 0.3 * split,
    };
    // Half-believed irony makes any verdict doubtful.
    let doubt = if irony < 0.5 {
        0.5 * irony
    } else {
        0.3 * (1.0 - irony)
    };
    Sentiment {
        label,
        score,
        confidence: (confidence - doubt).clamp(0.05, 0.98),
    }
}
