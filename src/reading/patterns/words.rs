//! Patterns that a lexicon row alone can show.

use super::aim::{Aim, aim, named};
use super::{Registered, View};
use crate::lexicon::{Hit, Row, Tag};
use crate::reading::PatternKind;
use crate::reading::negation::negated;
use crate::reading::proof::Tally;
use crate::reading::scene::Scene;
use crate::text::Kind;

/// Swearing, whomever it hits: no verdict on the person, and no insult by itself (P2).
pub const PROFANITY: Registered = Registered {
    kind: PatternKind::Profanity,
    detect: |view, tally| {
        let sure = |row: &Row| 0.5 + 0.13 * f32::from(row.tags.profanity);
        each(
            view,
            Tag::Profanity,
            PatternKind::Profanity,
            sure,
            false,
            tally,
        );
    },
    yes: &[
        ("it", "Ma che cazzo, il pacco non arriva mai!"),
        ("en", "Where the fuck is my parcel?"),
    ],
    no: &[
        ("it", "Finocchio gratinato, che figata di ricetta"),
        ("en", "I live in Scunthorpe"),
    ],
};

/// Announced harm.
pub const THREAT: Registered = Registered {
    kind: PatternKind::Threat,
    detect: |view, tally| each(view, Tag::Threat, PatternKind::Threat, |_| 0.7, true, tally),
    yes: &[],
    no: &[
        ("it", "Ti aspetto in negozio domani per il ritiro"),
        ("en", "I will come by tomorrow"),
    ],
};

/// Pain that is not about a parcel.
pub const DISTRESS: Registered = Registered {
    kind: PatternKind::Distress,
    detect: |view, tally| {
        each(
            view,
            Tag::Distress,
            PatternKind::Distress,
            |_| 0.7,
            true,
            tally,
        )
    },
    yes: &[],
    no: &[
        ("it", "Muoio dal ridere"),
        ("en", "I'm dying to try the new flavour"),
    ],
};

fn each(
    view: View<'_>,
    tag: Tag,
    kind: PatternKind,
    sure: impl Fn(&Row) -> f32,
    deniable: bool,
    tally: &mut Tally<PatternKind>,
) {
    let scene = view.scene;
    for (hit, row) in scene.with(tag) {
        let sentence = &scene.sentences[scene.sentence_of(hit.at)];
        let innocent = tag == Tag::Profanity && innocent(scene, hit, row);
        if !(innocent || deniable && negated(scene, sentence, hit.at)) {
            // A drawn knife may lie in a kitchen.
            let drawn = tag == Tag::Threat && scene.tokens[hit.at].kind == Kind::Emoji;
            let sure = if drawn { 0.3 } else { sure(row) };
            tally.of(kind).add(sure, scene.span_of(hit), row.id());
        }
    }
}

/// A name, or a word with an everyday sense that neither hits anyone nor stands as an outcry.
fn innocent(scene: &Scene<'_>, hit: &Hit, row: &Row) -> bool {
    let sentence = &scene.sentences[scene.sentence_of(hit.at)];
    if named(scene, sentence, hit) {
        return true;
    }
    let cries = hit.end() >= sentence.end || matches!(scene.at(hit.end()), "!" | "?" | "…");
    row.tags.has(Tag::Double)
        && aim(scene, sentence, hit) != Aim::People
        && !(cries && (hit.at == sentence.start || scene.at(hit.at - 1) == ","))
}
