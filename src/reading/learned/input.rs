//! What the model sees of a comment: its tokens, what the lists say of them, what the rules said.

use strum::VariantArray;

use super::super::proof::Tally;
use super::super::scene::Scene;
use super::super::sentiment::Weight;
use super::super::{Emotion, Intent, PatternKind, Polarity, Sentiment, Topic};
use crate::lexicon::Tag;
use crate::text::{Kind, Span, Token};

/// Tokens looked at; what a comment says, it says early.
pub const PLACES: usize = 256;

/// Bits of [`Tag`] that are handed on, the first ones.
const BITS: usize = 60;
/// What is told of a token beside its tags.
const SIGNS: usize = 20;
/// Traits a token may have.
pub const TAGS: usize = BITS + SIGNS;
/// Things told of the comment as a whole.
pub const WHOLE: usize = 18 + 8 + 8 + 15 + 26;
/// Buckets that runs of letters fall into.
pub const GRAMS: usize = 4096;

/// One token.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// Where it stands.
    pub span: Span,
    /// Its spelling, folded; numbers, tags and links by their kind.
    pub text: String,
    /// Traits and their strength.
    pub tags: Vec<(u8, f32)>,
}

/// All that is seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// At most [`PLACES`].
    pub slots: Vec<Slot>,
    /// [`WHOLE`] numbers, most from 0 to 1.
    pub whole: Vec<f32>,
}

/// The verdicts of the lists and rules.
pub struct Said<'a> {
    pub weight: &'a Weight,
    pub sentiment: &'a Sentiment,
    pub irony: f32,
    pub urgency: f32,
    pub emotions: &'a Tally<Emotion>,
    pub intents: &'a Tally<Intent>,
    pub topics: &'a Tally<Topic>,
    pub patterns: &'a Tally<PatternKind>,
}

/// A spelling's number; FNV-1a, the same everywhere.
#[must_use]
pub fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Buckets of the runs of three to five letters in a word, its ends marked.
pub fn grams(text: &str, mut take: impl FnMut(usize)) {
    let marked: Vec<char> = std::iter::once('<')
        .chain(text.chars().take(40))
        .chain(std::iter::once('>'))
        .collect();
    for length in 3..=5 {
        for run in marked.windows(length) {
            let mut hash = 0x811c_9dc5_u32;
            for c in run {
                hash = (hash ^ *c as u32).wrapping_mul(0x0100_0193);
            }
            take((hash >> 7) as usize % GRAMS);
        }
    }
}

impl Input {
    /// Looks at a comment.
    pub(in crate::reading) fn of(scene: &Scene<'_>, said: &Said<'_>) -> Self {
        let seen = scene.tokens.len().min(PLACES);
        let mut slots: Vec<Slot> = scene.tokens[..seen].iter().map(slot).collect();
        for hit in scene.hits.iter().filter(|hit| hit.at < seen) {
            let row = scene.lexicon.row(hit);
            for slot in &mut slots[hit.at..hit.end().min(seen)] {
                let mut bits = row.tags.bits & ((1 << BITS) - 1);
                while bits != 0 {
                    slot.tags.push((bits.trailing_zeros() as u8, 1.0));
                    bits &= bits - 1;
                }
            }
        }
        for touch in said.weight.touches.iter() {
            // The value with all that bears on it, negation too, on the word that carries it.
            if let Some(slot) = slots.get_mut(touch.tokens.start) {
                let sign = if touch.value > 0.0 { 0 } else { 1 };
                let strength = (touch.value.abs() / 3.0).min(2.0);
                slot.tags.push(((BITS + sign) as u8, strength));
            }
        }
        Self {
            slots,
            whole: whole(scene, said),
        }
    }
}

fn slot(token: &Token) -> Slot {
    let text = match token.kind {
        Kind::Number => format!("#{}", token.text.chars().count().min(9)),
        Kind::Mention => "@".to_owned(),
        Kind::Link => "://".to_owned(),
        Kind::Email => "@.".to_owned(),
        _ => token.text.clone(),
    };
    let mut tags = Vec::new();
    let mut sign = |at: usize, holds: bool| {
        if holds {
            tags.push(((BITS + at) as u8, 1.0));
        }
    };
    sign(2, token.caps && token.text.chars().count() > 1);
    sign(3, token.capital && !token.caps);
    sign(4, token.stretched);
    sign(5, token.disguised);
    sign(6, token.tagged);
    sign(7, token.new_line);
    sign(8, token.count > 1);
    sign(9, token.count > 3);
    sign(10, token.kind == Kind::Number);
    sign(11, token.kind == Kind::Emoji);
    sign(12, token.kind == Kind::Punctuation);
    sign(13, token.kind == Kind::Word);
    Slot {
        span: token.span,
        text,
        tags,
    }
}

/// Brings what grows without bound under one.
fn tame(value: f32) -> f32 {
    value / (2.0 + value)
}

fn whole(scene: &Scene<'_>, said: &Said<'_>) -> Vec<f32> {
    let words = scene.word_count() as f32;
    let count = |holds: &dyn Fn(&Token) -> bool| {
        scene.tokens.iter().filter(|token| holds(token)).count() as f32
    };
    let is = |holds: bool| if holds { 1.0 } else { 0.0 };
    let mut whole = vec![
        tame(said.weight.good),
        tame(said.weight.bad),
        is(said.weight.polite),
        said.sentiment.score,
        is(said.sentiment.label == Polarity::Positive),
        is(said.sentiment.label == Polarity::Negative),
        is(said.sentiment.label == Polarity::Mixed),
        said.irony,
        said.urgency,
        is(words < 4.0),
        tame(words / 10.0),
        tame(count(&|token| token.text == "?")),
        tame(count(&|token| token.text == "!")),
        tame(count(&|token| token.text == "…")),
        count(&|token| token.caps) / words.max(1.0),
        tame(count(&|token| token.kind == Kind::Emoji)),
        is(scene.languages == crate::lexicon::Languages::of_text("it")),
        is(scene.with(Tag::Fail).next().is_some()),
    ];
    whole.extend(
        Emotion::VARIANTS
            .iter()
            .map(|kind| said.emotions.confidence(*kind)),
    );
    whole.extend(
        Intent::VARIANTS
            .iter()
            .map(|kind| said.intents.confidence(*kind)),
    );
    whole.extend(
        Topic::VARIANTS
            .iter()
            .map(|kind| said.topics.confidence(*kind)),
    );
    whole.extend(
        PatternKind::VARIANTS
            .iter()
            .map(|kind| said.patterns.confidence(*kind)),
    );
    whole
}
