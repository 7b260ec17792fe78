//! What the model says of a text, and the words it rests on: of a comment as a whole, and of each
//! sentence of a long one. People wrap the sentence that counts in a story, and a judge of the whole
//! overlooks it there: of insults and threats that it sees in a comment of their own it missed half
//! behind a complaint.

use crate::comment::Comment;
use crate::reading::PatternKind;
use crate::reading::draft::Draft;
use crate::reading::learned::{Head, Input, Model, PLACES, Scores};
use crate::reading::patterns;
use crate::reading::proof::Proof;
use crate::reading::reader::Reader;
use crate::text::Span;

/// Spans shown for one verdict of the model.
const SPANS: usize = 3;
/// From so many words up a comment is a story, and its sentences are heard.
const LONG: usize = 30;
/// With fewer they are only where a rule accuses of what the model does not see in the whole; with
/// fewer than this not even there.
const BRIEF: usize = 12;
/// A sentence of fewer words says too little by itself.
const SHORT: usize = 3;
/// Alone a sentence must be surer than this to be heard above the whole.
const SURE: f32 = 0.6;

/// Patterns that a sentence carries whatever stands around it.
const CARRIED: [PatternKind; 13] = [
    PatternKind::Insult,
    PatternKind::Hate,
    PatternKind::Threat,
    PatternKind::Harassment,
    PatternKind::Doxxing,
    PatternKind::Legal,
    PatternKind::Press,
    PatternKind::Safety,
    PatternKind::Minors,
    PatternKind::Distress,
    PatternKind::Discrimination,
    PatternKind::DeletionClaim,
    PatternKind::RepeatContact,
];

/// The model's verdicts on a text.
pub(in crate::reading) struct Ear<'a> {
    model: &'a Model,
    input: Input,
    pub(super) scores: Scores,
    /// Where the text begins in the comment, in bytes.
    from: usize,
}

impl<'a> Ear<'a> {
    /// Asks the model about a text that begins at this byte of the comment.
    pub(in crate::reading) fn new(model: &'a Model, input: Input, from: usize) -> Self {
        Self {
            scores: model.judge(&input),
            model,
            input,
            from,
        }
    }

    /// The words a verdict rests on most, where they stand in the comment.
    pub(super) fn words(&self, head: Head) -> Vec<Span> {
        let mut words = self.model.evidence(&self.input, &self.scores, head, SPANS);
        for span in &mut words {
            *span = Span::new(span.start + self.from, span.end + self.from);
        }
        words
    }

    /// Adds the model's words where a verdict has none.
    pub(super) fn show(&self, proof: &mut Proof, head: Head, rule: &'static str) {
        if proof.evidence().is_empty() {
            for span in self.words(head) {
                proof.show(span, rule);
            }
        }
    }

    /// How surely it says a pattern.
    pub(super) fn says(&self, kind: PatternKind) -> f32 {
        self.scores.of(Head::Pattern(kind))
    }
}

/// The sentences of a comment where they are worth hearing; of a very long one those that the model sees.
pub(in crate::reading) fn sentences<'a>(
    reader: &'a Reader,
    draft: &Draft<'_>,
    whole: &Ear<'a>,
    language: &str,
) -> Vec<Ear<'a>> {
    let scene = draft.scene;
    let least = if disputed(draft, whole) { BRIEF } else { LONG };
    if scene.word_count() < least || scene.sentences.len() < 2 {
        return Vec::new();
    }
    let seen = scene.sentences.iter().filter(|tokens| tokens.end <= PLACES);
    seen.filter_map(|tokens| {
        let span = scene.span(tokens.clone());
        let alone = reader.scene(span.of(scene.text), language);
        if alone.word_count() < SHORT {
            return None;
        }
        let comment = Comment {
            text: alone.text.to_owned(),
            ..Comment::default()
        };
        let fired = reader.rules().fire(&alone);
        let input = Draft::new(reader, &comment, &alone, &fired).input();
        Some(Ear::new(whole.model, input, span.start))
    })
    .collect()
}

/// A rule accuses of what the model does not see.
fn disputed(draft: &Draft<'_>, whole: &Ear<'_>) -> bool {
    CARRIED.into_iter().any(|kind| {
        draft.patterns.confidence(kind) >= patterns::LEAST && whole.says(kind) < patterns::LEAST
    })
}

/// The sentence that says a pattern most surely, if one does.
pub(super) fn surest<'e, 'a>(sentences: &'e [Ear<'a>], kind: PatternKind) -> Option<&'e Ear<'a>> {
    let carried = sentences.iter().filter(|_| CARRIED.contains(&kind));
    carried
        .filter(|ear| ear.says(kind) >= SURE)
        .max_by(|one, other| one.says(kind).total_cmp(&other.says(kind)))
}
