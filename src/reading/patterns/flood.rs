//! The same thing many times over: a word, a line, an emoji.

use rustc_hash::FxHashMap;

use super::{Registered, View};
use crate::reading::PatternKind;
use crate::reading::proof::Tally;
use crate::reading::scene::Scene;
use crate::text::{Kind, Span};

/// See the module.
pub const FLOOD: Registered = Registered {
    kind: PatternKind::Flood,
    detect,
    yes: &[
        ("it", "rimborso rimborso rimborso rimborso rimborso"),
        ("it", "Rispondete.\nRispondete.\nRispondete.\nRispondete."),
        ("en", "🤡🤡🤡🤡🤡🤡🤡🤡🤡🤡🤡🤡"),
        ("en", "scam scam scam scam scam scam"),
    ],
    no: &[
        ("it", "No no no, così non va"),
        ("it", "Grazie grazie grazie ❤️❤️❤️"),
        ("en", "So so good 👏👏👏👏"),
    ],
};

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let scene = view.scene;
    if let Some((span, sure)) = words(scene).or_else(|| lines(scene)) {
        tally
            .of(PatternKind::Flood)
            .add(sure, span, "any.flood.repeat");
    }
}

/// One token standing in a row: five words, ten emoji.
fn words(scene: &Scene<'_>) -> Option<(Span, f32)> {
    let mut start = 0;
    while start < scene.tokens.len() {
        let token = &scene.tokens[start];
        let end = (start..scene.tokens.len())
            .find(|&at| scene.tokens[at].text != token.text)
            .unwrap_or(scene.tokens.len());
        let most = match token.kind {
            Kind::Word | Kind::Hashtag | Kind::Mention | Kind::Link => 5,
            Kind::Emoji => 10,
            Kind::Number | Kind::Punctuation | Kind::Email => usize::MAX,
        };
        if end - start >= most {
            return Some((scene.span(start..end), 0.8));
        }
        start = end;
    }
    None
}

/// A sentence of two tokens or more said four times, or a fifth of a long text being one word.
fn lines(scene: &Scene<'_>) -> Option<(Span, f32)> {
    let mut seen: FxHashMap<Vec<&str>, usize> = FxHashMap::default();
    for range in &scene.sentences {
        let said: Vec<&str> = scene.tokens[range.clone()]
            .iter()
            .filter(|token| token.kind != Kind::Punctuation)
            .map(|token| token.text.as_str())
            .collect();
        if said.is_empty() || (said.len() == 1 && said[0].len() < 3) {
            continue;
        }
        let times = seen.entry(said).or_default();
        *times += 1;
        if *times >= 4 {
            return Some((scene.span(range.clone()), 0.8));
        }
    }
    None
}
