//! Whose words they are: hate that is quoted, told of another or condemned is not the speaker's
//! (counter-speech, reports). English; Italian has its own room in the rules.

use std::ops::Range;

use crate::lexicon::{Languages, Tag};
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

/// What a negation denies of the words that follow, folded.
const DOUBTED: [&str; 38] = [
    "think",
    "thinks",
    "believe",
    "believes",
    "say",
    "says",
    "saying",
    "said",
    "agree",
    "mean",
    "means",
    "claim",
    "suggest",
    "suggesting",
    "accept",
    "buy",
    "support",
    "true",
    "wrong",
    "want",
    "wants",
    "case",
    "going",
    "gonna",
    "tell",
    "call",
    "calling",
    "let",
    "vote",
    "wish",
    "hope",
    "hurt",
    "expect",
    "ask",
    "hear",
    "deserve",
    "deserves",
    "about",
];

/// What hate denies of people, folded.
const LACKED: [&str; 27] = [
    "human",
    "people",
    "welcome",
    "normal",
    "allowed",
    "real",
    "women",
    "men",
    "one",
    "like",
    "capable",
    "fit",
    "as",
    "equal",
    "compatible",
    "british",
    "english",
    "natural",
    "wanted",
    "clean",
    "us",
    "even",
    "smart",
    "strong",
    "better",
    "different",
    "good",
];

/// Words about words, folded.
const MENTION: [&str; 22] = [
    "word",
    "words",
    "term",
    "terms",
    "slur",
    "slurs",
    "meaning",
    "means",
    "etymology",
    "spelled",
    "spelt",
    "title",
    "titled",
    "lyric",
    "lyrics",
    "dictionary",
    "named",
    "synonym",
    "insult",
    "insults",
    "spelling",
    "scrabble",
];

/// Denials before a word of condemnation: "I'm not racist but".
const DENIED: [&str; 16] = [
    "not", "isn't", "aren't", "ain't", "no", "never", "call", "being", "called", "sound", "don't",
    "without", "i'm", "be", "nothing", "anti",
];

/// Words that would insult, denied or quoted: "I'm not saying you …".
#[must_use]
pub fn denied(scene: &Scene<'_>, span: Span) -> bool {
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
    let called = (from.saturating_sub(5).max(sentence.start)..from).any(|at| {
        matches!(scene.at(at), "called" | "calls" | "calling")
            && at > sentence.start
            && !OWN.contains(&scene.at(at - 1))
    });
    called || denies(scene, &sentence, from) || quoted(scene, from, to) && speaks(scene)
}

/// A threat that is denied, quoted or told of another.
#[must_use]
pub fn told(scene: &Scene<'_>, span: Span) -> bool {
    let from = scene
        .tokens
        .partition_point(|token| token.span.end <= span.start);
    let sentence = scene.sentences[scene.sentence_of(from)].clone();
    denied(scene, span) || scene.languages.meet(Languages::EN) && reported(scene, &sentence, from)
}

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
    let denied = denies(scene, &sentence, from) || is_not(scene, from..to);
    let slur = to <= from + 3 && (from..to).any(|at| scene.tagged(at, Tag::Slur));
    let named = slur && (reclaimed(scene, &sentence, from, to) || mentioned(scene, &sentence));
    told || denied || named || quoted(scene, from, to) && speaks(scene)
}

/// "Not all …", "I don't think that …", "nobody says …" just before the words.
fn denies(scene: &Scene<'_>, sentence: &Range<usize>, from: usize) -> bool {
    let near = from.saturating_sub(7).max(sentence.start);
    let stop = (near..from)
        .rev()
        .find(|&at| {
            scene.tagged(at, Tag::But) || matches!(scene.at(at), "," | ";" | ":" | "-" | "…")
        })
        .map_or(near, |at| at + 1);
    (stop..from).any(|at| {
        let negator = scene.tagged(at, Tag::Negator)
            || matches!(scene.at(at), "nobody" | "hardly" | "nothing" | "no");
        negator
            && (from - at <= 2
                || (at + 1..(at + 4).min(from)).any(|near| DOUBTED.contains(&scene.at(near))))
    })
}

/// "… are not a burden": the words deny themselves, and not that somebody is human or welcome.
fn is_not(scene: &Scene<'_>, span: Range<usize>) -> bool {
    span.clone().any(|at| {
        let next = match scene.at(at) {
            "aren't" | "isn't" | "arent" | "isnt" | "weren't" => at + 1,
            "do" | "does" | "did" if scene.at(at + 1) == "not" => at + 2,
            "are" | "is" | "were"
                if matches!(scene.at(at + 1), "not" | "never" | "no")
                    || scene.at(at + 1) == "nothing" && scene.at(at + 2) != "but" =>
            {
                at + 2
            }
            _ => return false,
        };
        next < span.end && !(next..next + 3).any(|near| LACKED.contains(&scene.at(near)))
    })
}

/// A coarse name among friends or for oneself: "us bitches", "love you, bitches", "scemo, ti adoro".
#[must_use]
pub fn fond(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    if !scene.languages.meet(Languages::EN) {
        return sentence.clone().any(|near| {
            let (word, next) = (scene.at(near), scene.at(near + 1));
            matches!(word, "tvb" | "tvtb" | "tvttb")
                || matches!(word, "ti" | "vi")
                    && (matches!(next, "adoro" | "adoriamo" | "amo" | "lovvo")
                        || matches!(next, "voglio" | "vogliamo")
                            && matches!(scene.at(near + 2), "bene" | "troppo"))
        });
    }
    let ours = at > sentence.start
        && matches!(
            scene.at(at - 1),
            "us" | "we" | "fellow" | "proud" | "my" | "lucky" | "poor"
        );
    ours || sentence.clone().any(|near| {
        matches!(
            scene.at(near),
            "bestie" | "besties" | "brunch" | "birthday" | "xoxo" | "bff" | "girlies"
        ) || matches!(scene.at(near), "love" | "miss")
            && matches!(scene.at(near + 1), "you" | "u" | "my")
    })
}

/// Said by those it names, of themselves: "us …", "as a proud …".
fn reclaimed(scene: &Scene<'_>, sentence: &Range<usize>, from: usize, to: usize) -> bool {
    let ours = (from.saturating_sub(4).max(sentence.start)..from).any(|near| {
        matches!(
            scene.at(near),
            "we" | "us" | "we're" | "proud" | "fellow" | "as" | "i'm" | "im" | "our"
        ) || scene.at(near) == "i" && scene.at(near + 1) == "am"
    });
    let after = [scene.at(to), scene.at(to + 1)];
    ours || matches!(after, ["and", "proud"] | ["pride", _] | ["here", ","])
}

/// The word is spoken of as a word.
fn mentioned(scene: &Scene<'_>, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|at| MENTION.contains(&scene.at(at)))
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
    // Single marks are no tokens of their own.
    let start = scene.tokens.get(from).map_or(0, |token| token.span.start);
    let end = scene
        .tokens
        .get(to.saturating_sub(1))
        .map_or(0, |token| token.span.end);
    let single = |mark: char| matches!(mark, '\'' | '\u{2018}' | '\u{2019}');
    if scene.text[..start].ends_with(single) && scene.text[end..].contains(single) {
        return true;
    }
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
                    | "tagline"
                    | "slogan"
                    | "quiz"
                    | "answer"
                    | "caption"
            )
    })
}
