//! Runs the examples that each detector carries.

use super::DETECTORS;
use crate::comment::Comment;
use crate::reading::Reader;
use crate::reading::patterns::{LEAST, View, find};
use crate::reading::rules::RuleSet;

#[test]
fn detectors_hold_their_examples() {
    let reader = Reader::new();
    let none = RuleSet::empty();
    let mut wrong = Vec::new();
    for registered in DETECTORS {
        for (texts, want) in [(registered.yes, true), (registered.no, false)] {
            for (language, text) in texts {
                let comment = Comment {
                    text: (*text).to_owned(),
                    ..Comment::default()
                };
                let scene = reader.scene(text, language);
                let found = find(
                    View {
                        scene: &scene,
                        comment: &comment,
                        defended: &[],
                    },
                    &none,
                    &[],
                );
                let sure = found.confidence(registered.kind);
                if (sure >= LEAST) != want {
                    wrong.push(format!("{} {want} {sure}: {text}", registered.kind.name()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
