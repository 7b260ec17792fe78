//! Hate: a slur used against people, or a group called names. A mere mention, a report or a protest
//! against the word is not hate; the verdict shows term and target and stays a possibility.

use std::ops::Range;

use super::insult::turned_away;
use super::stance::disowned;
use super::{Registered, View};
use crate::lexicon::{Languages, Tag};
use crate::reading::PatternKind;
use crate::reading::negation::negated;
use crate::reading::proof::Tally;
use crate::reading::scene::Scene;

/// See the module.
pub const HATE: Registered = Registered {
    kind: PatternKind::Hate,
    detect,
    yes: &[
        ("it", "Gli zingari sono tutti ladri"),
        ("en", "Muslims are scum"),
    ],
    no: &[
        (
            "it",
            "Non è giusto insultare gli immigrati dicendo che sono ladri",
        ),
        ("it", "Mi piace lo spot con la coppia gay"),
        ("it", "I migranti non sono ladri"),
        ("en", "Stop saying that migrants are criminals"),
        ("en", "As a gay man I loved the advert"),
    ],
};

/// Words of protest against hate, as beginnings of words, folded.
const PROTEST: [&str; 24] = [
    "smett",
    "basta",
    "vergogn",
    "razzis",
    "razzist",
    "omofob",
    "offensiv",
    "insultare",
    "insulti",
    "discrimin",
    "rispett",
    "stereotip",
    "pregiudizi",
    "stop",
    "racis",
    "homophob",
    "offensive",
    "slur",
    "prejudice",
    "respect",
    "hateful",
    "sessis",
    "sexis",
    "bigot",
];

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let scene = view.scene;
    for (hit, row) in scene.with(Tag::Slur) {
        let sentence = scene.sentences[scene.sentence_of(hit.at)].clone();
        let mut sure: f32 = 0.78;
        if negated(scene, &sentence, hit.at) || turned_away(scene, &sentence, hit) {
            sure = 0.3;
        }
        if protests(scene, &sentence) {
            sure = sure.min(0.3);
        }
        if quoted(scene, &sentence, hit.at) {
            sure = sure.min(0.4);
        }
        if disowned(scene, scene.span_of(hit)) || reclaimed(scene, &sentence, hit.at) {
            sure = sure.min(0.2);
        }
        tally
            .of(PatternKind::Hate)
            .add(sure, scene.span_of(hit), row.id());
    }
    for (group, row) in scene.with(Tag::Group) {
        let sentence = scene.sentences[scene.sentence_of(group.at)].clone();
        let after = group.end()..(group.end() + 6).min(sentence.end);
        let name = after.clone().find(|at| {
            (scene.tagged(*at, Tag::Insult) || scene.tagged(*at, Tag::Slur) || disgusts(scene, *at))
                && !negated(scene, &sentence, *at)
        });
        if let Some(name) = name
            && !protests(scene, &sentence)
            && said_of(scene, group.end(), name)
            && !disowned(scene, scene.span(group.at..name + 1))
        {
            let span = scene.span(group.at..name + 1);
            tally.of(PatternKind::Hate).add(0.62, span, row.id());
        }
    }
}

/// The name is said of the group, not of what is theirs ("the women's changing room was filthy").
/// English; in Italian what is near is said of it.
fn said_of(scene: &Scene<'_>, after: usize, name: usize) -> bool {
    !scene.languages.meet(Languages::EN)
        || after == name
        || matches!(
            scene.at(after),
            "are" | "r" | "is" | "people" | "lot" | "folk" | "who" | "all" | "just" | ":" | ","
        )
}

/// Said by those it names, of themselves: "us …", "as a proud …".
fn reclaimed(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    scene.languages.meet(Languages::EN)
        && (at.saturating_sub(4).max(sentence.start)..at).any(|near| {
            matches!(
                scene.at(near),
                "we" | "us" | "we're" | "proud" | "fellow" | "as"
            )
        })
}

fn disgusts(scene: &Scene<'_>, at: usize) -> bool {
    scene.hits_at(at).iter().any(|hit| {
        let tags = &scene.lexicon.row(hit).tags;
        tags.has(Tag::Emotion(crate::reading::Emotion::Disgust)) && tags.polarity <= -3
    })
}

fn protests(scene: &Scene<'_>, sentence: &Range<usize>) -> bool {
    scene.tokens[sentence.clone()]
        .iter()
        .any(|token| PROTEST.iter().any(|start| token.text.starts_with(start)))
}

fn quoted(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    at > sentence.start
        && scene.at(at - 1) == "\""
        && (at + 1..(at + 4).min(sentence.end)).any(|next| scene.at(next) == "\"")
}
