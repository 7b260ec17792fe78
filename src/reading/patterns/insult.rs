//! An insult needs someone to hit (P2): people addressed, blamed or named, or a noun that can only
//! be thrown at people. Swearing at a parcel is profanity; saying it of oneself is neither.

use std::ops::Range;

use super::{Registered, View};
use crate::lexicon::{Hit, Tag};
use crate::reading::PatternKind;
use crate::reading::negation::negated;
use crate::reading::proof::Tally;
use crate::reading::scene::Scene;
use crate::text::Kind;

/// See the module.
pub const INSULT: Registered = Registered {
    kind: PatternKind::Insult,
    detect,
    yes: &[
        ("it", "Siete degli incapaci"),
        ("it", "Sei un idiota"),
        ("it", "Idioti!"),
        ("it", "Il vostro operatore è un cretino"),
        ("en", "You are idiots"),
        ("en", "What a bunch of morons"),
    ],
    no: &[
        ("it", "Mi avete dato dell'idiota"),
        ("it", "Sono stata stupida io a fidarmi"),
        ("it", "Non siete degli idioti, lo so"),
        ("en", "Your agent called me an idiot"),
        ("en", "I feel stupid for trusting you"),
        ("it", "L'app dice che non c'è nessun guasto 🤡"),
    ],
};

/// Words that address or point at people, folded.
const ADDRESS: [&str; 34] = [
    "siete", "sei", "tu", "voi", "te", "vi", "ti", "vostro", "vostra", "vostri", "vostre", "sono",
    "brutto", "brutta", "brutti", "brutte", "razza", "branco", "massa", "manica", "banda", "pezzo",
    "pezzi", "you", "you're", "youre", "ur", "your", "u", "bunch", "pack", "they", "they're",
    "these",
];

/// Words that turn the insult on the speaker, folded.
const SELF: [&str; 22] = [
    "io", "mi", "me", "sentita", "sentito", "sento", "stato", "stata", "sembro", "i", "i'm", "im",
    "myself", "feel", "felt", "sembrare", "passare", "ero", "my", "was", "noi", "sentiamo",
];

/// Verbs that report an insult someone else spoke, as beginnings of words, folded.
const REPORTED: [&str; 10] = [
    "chiam", "dato", "dare", "dando", "insult", "offes", "call", "trattat", "treat", "definit",
];

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let scene = view.scene;
    for (hit, row) in scene.with(Tag::Insult) {
        let sentence = scene.sentences[scene.sentence_of(hit.at)].clone();
        if negated(scene, &sentence, hit.at) || turned_away(scene, &sentence, hit) {
            continue;
        }
        let strength = f32::from(row.tags.insult);
        let aim = aim(scene, &sentence, hit);
        let sure = match aim {
            Aim::People => 0.55 + 0.13 * strength,
            Aim::Bare => 0.42 + 0.12 * strength,
            Aim::Thing => 0.1 + 0.08 * strength,
        };
        tally
            .of(PatternKind::Insult)
            .add(sure, scene.span_of(hit), row.id());
    }
}

/// Said of oneself, or told as said by another.
pub fn turned_away(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    let from = hit.at.saturating_sub(4).max(sentence.start);
    let before: Vec<&str> = (from..hit.at).map(|at| scene.at(at)).collect();
    let told = before
        .iter()
        .any(|word| REPORTED.iter().any(|start| word.starts_with(start)));
    // "Sono stupido" is about oneself; "sono stupidi", "sono degli…" is about them.
    let plain_i = before.last() == Some(&"sono") && !hit.plural;
    let i_am = before
        .windows(2)
        .any(|pair| matches!(pair, ["sono", "un" | "una" | "uno" | "proprio"]))
        && !hit.plural;
    let own = before.iter().any(|word| SELF.contains(word))
        && !before
            .iter()
            .any(|word| matches!(*word, "siete" | "sei" | "you" | "you're"));
    told || own || plain_i || i_am
}

enum Aim {
    People,
    Bare,
    Thing,
}

fn aim(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> Aim {
    let from = hit.at.saturating_sub(5).max(sentence.start);
    let near = from..hit.at;
    let after = hit.end()..(hit.end() + 4).min(sentence.end);
    let people = |at: usize| {
        ADDRESS.contains(&scene.at(at))
            || scene.tagged(at, Tag::Person)
            || scene.tagged(at, Tag::Group)
            || scene.tokens[at].kind == Kind::Mention
    };
    // The thing just before the word is what it is said of: "app stupida".
    let thing = (hit.at.saturating_sub(2).max(sentence.start)..hit.at)
        .any(|at| scene.tagged(at, Tag::Thing));
    if near.clone().any(people) && !thing {
        return Aim::People;
    }
    let words = sentence
        .clone()
        .filter(|at| scene.tokens[*at].kind == Kind::Word)
        .count();
    let opens = scene.tokens[sentence.start..hit.at]
        .iter()
        .all(|token| token.kind != Kind::Word);
    // A clown's face after a fact mocks the fact; it hits someone only beside a word for them.
    if scene.tokens[hit.at].kind == Kind::Emoji {
        return Aim::Thing;
    }
    // Alone, or called out: "Ladri!", "Incapaci, vergognatevi".
    let called = opens && (words <= 3 || scene.at(hit.end()) == "," || scene.at(hit.end()) == "!");
    let closes = scene.tokens[hit.end()..sentence.end]
        .iter()
        .all(|token| token.kind != Kind::Word)
        && hit.at > sentence.start
        && scene.at(hit.at - 1) == ",";
    if called || closes || (after.clone().any(|at| scene.tagged(at, Tag::Person)) && !thing) {
        return Aim::People;
    }
    if thing || after.clone().any(|at| scene.tagged(at, Tag::Thing)) {
        return Aim::Thing;
    }
    Aim::Bare
}
