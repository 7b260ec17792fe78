//! Whose words they are: hate that is quoted, told of another or condemned is not the speaker's
//! (counter-speech, reports). English; Italian has its own room in the rules.

use std::ops::Range;

use crate::lexicon::Languages;
use crate::reading::scene::Scene;
use crate::text::{Kind, Span};

/// How far before the words a verb of saying may stand, in tokens.
const REACH: usize = 9;

/// Verbs that report what another says, folded.
const REPORT: [&str; 45] = [
    "said",
    "says",
    "say",
    "saying",
    "told",
    "telling",
    "tells",
    "shouted",
    "shouts",
    "shouting",
    "yelled",
    "yelling",
    "screamed",
    "screaming",
    "called",
    "calls",
    "calling",
    "wrote",
    "writes",
    "claims",
    "claiming",
    "claimed",
    "claim",
    "muttered",
    "joked",
    "jokes",
    "joking",
    "posted",
    "tweeted",
    "commented",
    "commenting",
    "insisted",
    "insists",
    "believes",
    "thinks",
    "think",
    "thinking",
    "implying",
    "implied",
    "heard",
    "hearing",
    "chanted",
    "chanting",
    "sprayed",
    "suggesting",
];

/// What makes such a verb the speaker's own, just before it, folded.
const OWN: [&str; 14] = [
    "i", "we", "i'd", "i've", "i'll", "just", "am", "i'm", "me", "honestly", "was", "not", "let",
    "you",
];

/// Words that condemn, as beginnings, folded.
const CONDEMN: [&str; 25] = [
    "racis",
    "xenophob",
    "homophob",
    "transphob",
    "islamophob",
    "antisemit",
    "semiti",
    "sexis",
    "misogyn",
    "ableis",
    "ageis",
    "bigot",
    "hateful",
    "dehumani",
    "stereotyp",
    "prejudic",
    "discriminat",
    "slur",
    "offensive",
    "unacceptable",
    "appalling",
    "shameful",
    "harass",
    "apologis",
    "apologiz",
];

/// Pairs that condemn, folded.
const CONDEMN_PAIR: [(&[&str], &[&str]); 8] = [
    (
        &["stop", "quit"],
        &[
            "saying",
            "calling",
            "using",
            "telling",
            "treating",
            "spreading",
            "posting",
            "repeating",
        ],
    ),
    (&["nobody", "one", "noone"], &["should", "deserves"]),
    (
        &["not", "isn't", "never"],
        &["ok", "okay", "true", "acceptable", "funny"],
    ),
    (&["hate"], &["speech", "crime", "crimes", "campaign"]),
    (&["how"], &["dare"]),
    (&["a", "the", "this", "old", "that"], &["myth", "trope"]),
    (&["sick", "tired", "ashamed"], &["hearing"]),
    (
        &["ban", "block", "report", "remove", "delete"],
        &["anyone", "people", "users", "whoever"],
    ),
];

/// Denials before a word of condemnation: "I'm not racist but".
const DENIED: [&str; 16] = [
    "not", "isn't", "aren't", "ain't", "no", "never", "call", "being", "called", "sound", "don't",
    "without", "i'm", "be", "nothing", "anti",
];

/// The words at this place are not the speaker's own.
#[must_use]
pub fn disowned(scene: &Scene<'_>, span: Span) -> bool {
    if !scene.languages.meet(Languages::EN) {
        return false;
    }
    let from = scene
        .tokens
        .partition_point(|token| token.span.end <= span.start);
    let to = scene
        .tokens
        .partition_point(|token| token.span.start < span.end);
    let sentence = scene.sentences[scene.sentence_of(from)].clone();
    let told = reported(scene, &sentence, from) || condemned(scene);
    told || quoted(scene, from, to) && speaks(scene)
}

/// A verb of another's saying before the words.
fn reported(scene: &Scene<'_>, sentence: &Range<usize>, from: usize) -> bool {
    (from.saturating_sub(REACH).max(sentence.start)..from).any(|at| {
        let verb = scene.at(at);
        REPORT.contains(&verb)
            && (matches!(verb, "heard" | "hearing" | "called")
                || at > sentence.start && !OWN.contains(&scene.at(at - 1))
                || matches!(verb, "saying" | "calling") && at == sentence.start)
    })
}

/// The comment condemns.
fn condemned(scene: &Scene<'_>) -> bool {
    (0..scene.tokens.len()).any(|at| {
        let word = scene.at(at);
        let denied = || (at.saturating_sub(3)..at).any(|near| DENIED.contains(&scene.at(near)));
        CONDEMN.iter().any(|start| word.starts_with(start)) && !denied()
            || CONDEMN_PAIR
                .iter()
                .any(|(first, second)| first.contains(&word) && second.contains(&scene.at(at + 1)))
    })
}

/// Between quotation marks.
fn quoted(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let marks = |range: Range<usize>| {
        range
            .filter(|&at| {
                scene.tokens[at].kind == Kind::Punctuation && scene.tokens[at].text == "\""
            })
            .count()
    };
    // The span may hold the marks itself.
    let open = marks(0..from) % 2 == 1 || scene.at(from) == "\"";
    open && marks(to.saturating_sub(1)..scene.tokens.len()) > 0
}

/// Somebody speaks in the comment.
fn speaks(scene: &Scene<'_>) -> bool {
    (0..scene.tokens.len()).any(|at| {
        let word = scene.at(at);
        REPORT.contains(&word)
            || matches!(
                word,
                "comment"
                    | "comments"
                    | "words"
                    | "word"
                    | "sign"
                    | "graffiti"
                    | "poster"
                    | "reply"
                    | "headline"
                    | "quote"
                    | "email"
                    | "message"
                    | "review"
                    | "post"
                    | "tweet"
                    | "really"
                    | "seriously"
                    | "got"
                    | "read"
                    | "subtitle"
                    | "line"
                    | "lyric"
            )
    })
}
