//! Whose words they are. A word that wounds is spared when it is told as another's, said of
//! oneself, denied, protested against or spoken of as a word.

use std::ops::Range;

use crate::lexicon::{Hit, Tag};
use crate::reading::negation::negated;
use crate::reading::scene::Scene;
use crate::text::Kind;

/// How far back a verb of telling reaches, in tokens.
const TOLD: usize = 10;
/// How far back a denied "to be" reaches.
const DENIED: usize = 7;
/// How far back "I am" reaches.
const OWN: usize = 4;

/// Words of who speaks of himself, folded.
const FIRST: [&str; 16] = [
    "io",
    "mi",
    "dico",
    "posso",
    "ho",
    "sono",
    "vivo",
    "uso",
    "giro",
    "so",
    "confermo",
    "ringrazio",
    "apprezzo",
    "capisco",
    "garantisco",
    "ritrovo",
];

/// Verbs that report what someone else said, as beginnings of words, folded.
const TELLING: [&str; 38] = [
    "chiamat",
    "chiamar",
    "chiaman",
    "chiamav",
    "dato",
    "dare",
    "darmi",
    "dando",
    "dandoci",
    "dandomi",
    "insult",
    "offes",
    "definit",
    "definir",
    "definisce",
    "tratta",
    "detto",
    "dire",
    "dirmi",
    "dirci",
    "dirgli",
    "dirle",
    "dice",
    "dicono",
    "dicendo",
    "dicev",
    "urla",
    "grida",
    "scritto",
    "scriv",
    "apostrof",
    "sentirs",
    "etichett",
    "called",
    "calling",
    "calls",
    "treat",
    "insulted",
];

/// The same, whole words.
const TELLING_WORDS: [&str; 18] = [
    "said", "says", "saying", "told", "shouted", "shouting", "yelled", "yelling", "wrote",
    "written", "labelled", "labeled", "call", "sentito", "scrivono", "disse", "rivolto", "rivolta",
];

/// Words for words: what follows or stands beside them is mentioned, not meant.
const MENTIONING: [&str; 32] = [
    "parola",
    "parole",
    "termine",
    "termini",
    "insulto",
    "insulti",
    "epiteto",
    "epiteti",
    "scritta",
    "striscione",
    "coro",
    "cori",
    "vocabolario",
    "dizionario",
    "etimologia",
    "significa",
    "significato",
    "sinonimo",
    "espressione",
    "latino",
    "dialetto",
    "dizionari",
    "word",
    "words",
    "term",
    "slur",
    "slurs",
    "dictionary",
    "meaning",
    "means",
    "insults",
    "etymology",
];

/// Forms of "to be" that a denial bears on, folded.
const BEING: [&str; 26] = [
    "e",
    "sono",
    "siete",
    "sei",
    "siamo",
    "era",
    "erano",
    "sia",
    "siano",
    "fossero",
    "fosse",
    "essere",
    "sembra",
    "sembrano",
    "significa",
    "vuol",
    "rende",
    "is",
    "are",
    "was",
    "were",
    "be",
    "being",
    "isn't",
    "aren't",
    "makes",
];

/// First person, of being and seeming, folded.
const I_AM: [&str; 24] = [
    "sono",
    "ero",
    "siamo",
    "eravamo",
    "sento",
    "sentita",
    "sentito",
    "sentirmi",
    "sentiamo",
    "sentire",
    "sembro",
    "sembrare",
    "passare",
    "considero",
    "reputo",
    "i'm",
    "im",
    "am",
    "feel",
    "felt",
    "we're",
    "feeling",
    "sarei",
    "fossi",
];

/// Prepositions that put someone else between "I am" and the word, folded.
const AWAY: [&str; 30] = [
    "da", "dal", "dalla", "dai", "dalle", "dagli", "dallo", "di", "del", "della", "dei", "degli",
    "con", "per", "a", "al", "alla", "contro", "tra", "in", "nel", "nella", "by", "of", "with",
    "for", "to", "at", "from", "your",
];

/// What points at someone or throws the word at him, folded.
const POINTING: [&str; 26] = [
    "quel", "quella", "quei", "quelle", "quegli", "quell", "sto", "sta", "sti", "ste", "questo",
    "questa", "questi", "brutto", "brutta", "brutti", "brutte", "siete", "sei", "voi", "vostro",
    "vostra", "you", "your", "you're", "those",
];

/// The words at `at` are not this writer's own blow.
#[must_use]
pub fn excused(
    scene: &Scene<'_>,
    sentence: &Range<usize>,
    at: &Range<usize>,
    plural: bool,
) -> bool {
    denied(scene, sentence, at.start)
        || told(scene, sentence, at)
        || own(scene, sentence, at, plural)
        || mentioned(scene, sentence, at)
}

/// The same of a lexicon row that was found.
#[must_use]
pub fn excused_hit(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    excused(scene, sentence, &(hit.at..hit.end()), plural(scene, hit))
}

/// The row's words are plural, by their inflection or, where they have none, by their ending.
#[must_use]
pub fn plural(scene: &Scene<'_>, hit: &Hit) -> bool {
    hit.plural || scene.at(hit.at).ends_with('i')
}

/// As [`excused_hit`], of a slur: denying one still says it, unless nobody is said to be one.
#[must_use]
pub fn excused_slur(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    let at = hit.at..hit.end();
    denied_being(scene, sentence, hit.at)
        || told(scene, sentence, &at)
        || own(scene, sentence, &at, plural(scene, hit))
        || mentioned(scene, sentence, &at)
}

fn words_before<'s>(
    scene: &'s Scene<'_>,
    sentence: &Range<usize>,
    at: usize,
    reach: usize,
) -> impl DoubleEndedIterator<Item = (usize, &'s str)> {
    let from = at.saturating_sub(reach).max(sentence.start);
    (from..at).map(|place| (place, scene.at(place)))
}

/// Said not to be so.
#[must_use]
pub fn denied(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    if compared_upwards(scene, sentence, at) {
        return false;
    }
    negated(scene, sentence, at) || denied_being(scene, sentence, at)
}

/// Said that nobody is so.
fn denied_being(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    if compared_upwards(scene, sentence, at) {
        return false;
    }
    let mut being = false;
    for (place, word) in words_before(scene, sentence, at, DENIED).rev() {
        if scene.tokens[place].kind == Kind::Punctuation || scene.tagged(place, Tag::But) {
            return false;
        }
        if scene.tagged(place, Tag::Negator) || matches!(word, "nessuno" | "nessuna" | "nobody") {
            return being;
        }
        being |= BEING.contains(&word);
    }
    false
}

/// "Non siete altro che", "nothing but": a denial that affirms.
fn compared_upwards(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    words_before(scene, sentence, at, 5).any(|(place, word)| {
        matches!(
            (word, scene.at(place + 1)),
            ("altro", "che")
                | ("nothing", "but")
                | ("che", "dei" | "un" | "una" | "degli" | "delle")
        ) && words_before(scene, sentence, place, 4).any(|(p, _)| scene.tagged(p, Tag::Negator))
    })
}

/// Told as another's words, or between quotation marks beside a verb of telling.
fn told(scene: &Scene<'_>, sentence: &Range<usize>, at: &Range<usize>) -> bool {
    let quoted = quoted(scene, sentence, at);
    let pointed = at.start > sentence.start && POINTING.contains(&scene.at(at.start - 1));
    let thrown = at.start > sentence.start
        && scene.at(at.start - 1) == ","
        && (at.end..sentence.end).all(|next| scene.tokens[next].kind != Kind::Word);
    let mut aimed = false;
    for (place, word) in words_before(scene, sentence, at.start, TOLD).rev() {
        aimed |= matches!(word, "siete" | "sei");
        let tells = tells(scene, place);
        // "Urlate pure": those addressed are no third party.
        if tells && scene.tokens[place].kind == Kind::Word {
            return quoted || !(pointed || thrown || aimed);
        }
    }
    // A verdict on the words behind them: '"…" non si dice', "…, mi hanno gridato".
    quoted
        && (at.end..(at.end + TOLD).min(sentence.end)).any(|place| {
            let word = scene.at(place);
            TELLING.iter().any(|start| word.starts_with(start))
                || TELLING_WORDS.contains(&word)
                || matches!(word, "dice" | "scrive" | "chiama" | "firmato")
        })
}

/// A verb of telling stands here, and not one's own: "devo dire", "non sanno scrivere", "dare soldi".
fn tells(scene: &Scene<'_>, place: usize) -> bool {
    let word = scene.at(place);
    let own = place > 0
        && matches!(
            scene.at(place - 1),
            "devo"
                | "posso"
                | "lasciatemi"
                | "fatemi"
                | "fammi"
                | "voglio"
                | "puo"
                | "vorrei"
                | "sanno"
                | "sa"
                | "sapete"
                | "sai"
                | "vuol"
                | "dobbiamo"
                | "possiamo"
        );
    let given = matches!(
        word,
        "dato" | "dare" | "darmi" | "dando" | "dandoci" | "dandomi"
    ) && !["del", "dei", "deg"]
        .iter()
        .any(|of| scene.at(place + 1).starts_with(of));
    !own && !given
        && (TELLING.iter().any(|start| word.starts_with(start)) || TELLING_WORDS.contains(&word))
}

/// Stands between quotation marks that open and close in the sentence.
#[must_use]
pub fn quoted(scene: &Scene<'_>, sentence: &Range<usize>, at: &Range<usize>) -> bool {
    let marks = |range: Range<usize>| range.filter(|place| scene.at(*place) == "\"").count();
    marks(sentence.start..at.start) % 2 == 1 && marks(at.end..sentence.end) > 0
}

/// Said of oneself or of one's own: "sono terrone", "che scema che sono", "noi froci".
fn own(scene: &Scene<'_>, sentence: &Range<usize>, at: &Range<usize>, plural: bool) -> bool {
    let mut between: Vec<&str> = Vec::new();
    for (place, word) in words_before(scene, sentence, at.start, OWN).rev() {
        let first = I_AM.contains(&word);
        let am = match word {
            "sono" => {
                !plural
                    && !between
                        .iter()
                        .any(|w| matches!(*w, "tutti" | "tutte" | "loro"))
            }
            _ => first,
        };
        let theirs = place > sentence.start
            && matches!(
                scene.at(place - 1),
                "loro" | "che" | "quelli" | "questi" | "ci"
            )
            && word == "sono";
        if am && !theirs && !between.iter().any(|w| AWAY.contains(w)) {
            return true;
        }
        let beside = between.is_empty() || between == [","];
        if matches!(word, "noi" | "io" | "we" | "myself" | "us") && beside {
            return true;
        }
        if matches!(
            word,
            "mio" | "mia" | "miei" | "mie" | "nostro" | "nostra" | "nostri" | "my"
        ) && between.is_empty()
        {
            return true;
        }
        if scene.tokens[place].kind == Kind::Punctuation && word != "\"" && word != "," {
            break;
        }
        between.push(word);
    }
    // "Da buon terrone", "da donna": as what one speaks.
    let as_one = matches!(
        (
            scene.at(at.start.wrapping_sub(2)),
            scene.at(at.start.wrapping_sub(1))
        ),
        ("da", "buon" | "buona" | "vero" | "vera" | "brava" | "bravo") | ("as", "a" | "an")
    );
    // "Da handicappato vi dico", "proud dyke here": the same, one alone.
    let speaks_as = scene.at(at.start.wrapping_sub(1)) == "da"
        && (at.end..(at.end + OWN + OWN).min(sentence.end))
            .any(|place| FIRST.contains(&scene.at(place)));
    let here = scene.at(at.end) == "here"
        && at.start < sentence.start + OWN / 2
        && scene
            .tokens
            .get(at.end + 1)
            .is_none_or(|token| token.kind != Kind::Word);
    if as_one || !plural && (speaks_as || here) {
        return true;
    }
    // "Scemo io che…", "stupida me", "fesso che sono".
    (at.end..(at.end + 3).min(sentence.end)).any(|place| {
        let next = scene.at(place + 1);
        match scene.at(place) {
            "io" | "me" | "myself" => true,
            "che" => matches!(next, "sono" | "ero" | "siamo" | "eravamo"),
            "i" => next == "am" || next == "was",
            _ => false,
        }
    })
}

/// Spoken of as a word.
fn mentioned(scene: &Scene<'_>, sentence: &Range<usize>, at: &Range<usize>) -> bool {
    let near = at.start.saturating_sub(5).max(sentence.start)..(at.end + 8).min(sentence.end);
    let pointed = at.start > sentence.start
        && matches!(
            scene.at(at.start - 1),
            "siete" | "sei" | "quel" | "quei" | "voi" | "you"
        );
    !pointed
        && near.clone().any(|place| {
            let word = scene.at(place);
            MENTIONING.contains(&word)
                || (word == "vuol" && scene.at(place + 1) == "dire")
                || (word == "si" && matches!(scene.at(place + 1), "dice" | "legge" | "chiama"))
        })
}
