//! Capitals as voice. Acronyms and single words of emphasis are not shouting.

use super::{Registered, View};
use crate::reading::PatternKind;
use crate::reading::proof::Tally;
use crate::text::{Kind, Token};

/// See the module.
pub const SHOUTING: Registered = Registered {
    kind: PatternKind::Shouting,
    detect,
    yes: &[
        ("it", "VERGOGNATEVI SIETE DEI LADRI RIDATEMI I SOLDI"),
        ("it", "Ho chiamato tre volte e NON RISPONDE MAI NESSUNO"),
        ("en", "WHERE IS MY REFUND"),
    ],
    no: &[
        (
            "it",
            "La SIM del mio telefono non va su IOS, ho chiamato INPS e ENEL",
        ),
        ("it", "Prodotto TOP"),
        ("it", "OK"),
        ("en", "Is the NHS discount valid in the UK and the USA?"),
    ],
};

/// Letters that must be there before a share of capitals says anything.
const LETTERS: usize = 10;

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let scene = view.scene;
    let words = || {
        scene
            .tokens
            .iter()
            .filter(|token| token.kind == Kind::Word && !token.tagged)
    };
    let letters = |token: &Token| token.text.chars().filter(|c| c.is_alphabetic()).count();
    let all: usize = words().map(letters).sum();
    let loud: usize = words().filter(|token| token.caps).map(letters).sum();
    let long = words()
        .filter(|token| token.caps && letters(token) > 3)
        .count();
    let share = if all > 0 {
        loud as f32 / all as f32
    } else {
        0.0
    };
    if all >= LETTERS && share >= 0.6 && long >= 2 {
        let span = scene.span(0..scene.tokens.len());
        tally
            .of(PatternKind::Shouting)
            .add(0.55 + 0.4 * share, span, "any.shouting.share");
        return;
    }
    // A stretch of capitals in a calm text.
    let mut start = 0;
    while start < scene.tokens.len() {
        let end = (start..scene.tokens.len())
            .find(|&at| scene.tokens[at].kind == Kind::Word && !scene.tokens[at].caps)
            .unwrap_or(scene.tokens.len());
        let run = &scene.tokens[start..end];
        let voices = run.iter().filter(|token| token.caps).count();
        let size: usize = run.iter().filter(|token| token.caps).map(letters).sum();
        if voices >= 3 && size >= 13 {
            let first = run.iter().position(|token| token.caps).unwrap_or(0);
            let last = run.iter().rposition(|token| token.caps).unwrap_or(0);
            let span = scene.span(start + first..start + last + 1);
            tally
                .of(PatternKind::Shouting)
                .add(0.6, span, "any.shouting.stretch");
            return;
        }
        start = end + 1;
    }
}
