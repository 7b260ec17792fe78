//! The thing it happened to, and how it agrees.

use std::ops::Range;

use super::is_one_of;
use crate::lexicon::{Gender, Hit, Row, Tag};
use crate::reading::Agreement;
use crate::reading::scene::Scene;

/// Things that stand for the firm's side rather than for what one bought.
const WEAK: &[&str] = &[
    "risposta",
    "risposte",
    "assistenza",
    "servizio",
    "richiesta",
    "telefonata",
    "chiamata",
    "messaggio",
    "mail",
    "email",
    "chat",
    "numero",
    "call center",
    "answer",
    "reply",
    "message",
    "call",
    "service",
    "number",
    "notizia",
    "notizie",
    "domanda",
    "pagina",
    "page",
    "sito",
    "website",
    "site",
    "link",
    "capo",
    "raccomandata",
    "centro",
    "prezzo",
    "price",
    "reclamo",
    "segnalazione",
    "corso",
    "buono",
    "buona",
    "buoni",
    "buone",
    "stato",
];
/// Italian words before a plural.
const PLURALS: &[&str] = &[
    "i", "gli", "le", "dei", "degli", "delle", "miei", "mie", "nostri", "nostre", "vostri",
    "vostre", "questi", "queste", "quei", "quegli", "quelle", "due", "tre", "quattro", "cinque",
    "alcuni", "alcune", "nei", "negli", "nelle", "ai", "agli", "alle", "tutti", "tutte",
];
/// English singulars that end in `s`.
const SINGULARS: &[&str] = &[
    "bus", "gas", "lens", "canvas", "campus", "bonus", "virus", "series",
];
/// Before a noun, an article apart, these make it a likeness or a place: "went off like a toaster",
/// "straight out the box", "nobody at the desk".
const BESIDE: &[&str] = &[
    "like", "than", "as", "at", "out", "behind", "near", "opposite", "beside", "outside", "come",
    "tipo", "sembra", "sembrano", "pare", "davanti", "dietro", "vicino", "accanto", "fuori",
];
/// Before these an English noun is a verb: "it only shows", "I can't return it".
const ACTING: &[&str] = &[
    "only", "to", "not", "you", "we", "they", "can", "cannot", "will", "would", "could", "should",
    "don't", "can't", "won't", "didn't", "doesn't", "couldn't", "please",
];
const ARTICLES: &[&str] = &[
    "a", "an", "the", "my", "your", "our", "un", "una", "uno", "il", "lo", "la", "al", "alla",
    "allo", "of", "di", "del", "della",
];
/// What comes between two words of the same sentence is near; everything else is this far.
const ELSEWHERE: usize = 40;

/// The bare noun, lower-case, and its gender and number.
pub fn find(
    scene: &Scene<'_>,
    what: Option<&Range<usize>>,
    wish: Option<&Range<usize>>,
) -> Option<(String, Agreement)> {
    let inside: Vec<Hit> = scene
        .hits
        .iter()
        .filter(|hit| hit.length > 1)
        .flat_map(|hit| hit.at..hit.end())
        .flat_map(|at| alone(scene, at))
        .collect();
    let things = scene.hits.iter().chain(&inside);
    things
        .map(|hit| (hit, scene.lexicon.row(hit)))
        .filter(|(_, row)| row.tags.has(Tag::Thing) && !row.tags.has(Tag::Person))
        .filter(|(hit, _)| !scene.tokens[hit.at].tagged && !stands_by(scene, hit.at))
        .min_by_key(|(hit, _)| (distance(scene, hit, what, wish), hit.at))
        .map(|(hit, row)| {
            let noun = scene.span_of(hit).of(scene.text).to_lowercase();
            let noun = noun.split_whitespace().collect::<Vec<_>>().join(" ");
            (noun, agreement(scene, hit, row))
        })
}

/// The noun at this token only stands by what happened, or is no noun here.
fn stands_by(scene: &Scene<'_>, at: usize) -> bool {
    let before = |from: usize| from.checked_sub(1).map_or("", |at| scene.at(at));
    let mut first = at;
    while is_one_of(before(first), ARTICLES) {
        first -= 1;
    }
    is_one_of(before(first), BESIDE) || (first == at && is_one_of(before(at), ACTING))
}

/// The rows of one token by itself, where a longer row hides them ("l'app non funziona").
fn alone(scene: &Scene<'_>, at: usize) -> impl Iterator<Item = Hit> {
    let text = scene.at(at);
    let (entry, word) = (scene.lexicon.entry(text), scene.lexicon.word(text));
    let hits = scene.lexicon.hits(&[entry], &[word], scene.languages);
    hits.into_iter().map(move |hit| Hit { at, ..hit })
}

/// How far a thing stands from what happened; the subject usually stands before it.
fn distance(
    scene: &Scene<'_>,
    hit: &Hit,
    what: Option<&Range<usize>>,
    wish: Option<&Range<usize>>,
) -> usize {
    let noun = scene.span_of(hit).of(scene.text).to_lowercase();
    let inside = |range: Option<&Range<usize>>| range.is_some_and(|range| range.contains(&hit.at));
    let mut far = match what {
        Some(range) if range.contains(&hit.at) => 6,
        Some(range) => {
            let apart = if scene.sentence_of(hit.at) == scene.sentence_of(range.start) {
                0
            } else {
                ELSEWHERE
            };
            let gap = if hit.at < range.start {
                range.start - hit.end().min(range.start)
            } else {
                2 + hit.at - range.end.min(hit.at)
            };
            apart + gap
        }
        None => hit.at,
    };
    // What is asked for is the remedy, not the thing, as long as there is another.
    if inside(wish) {
        far += 2 * ELSEWHERE;
    }
    if is_one_of(&noun, WEAK) {
        far += 3 * ELSEWHERE;
    }
    far
}

/// Gender from the list; number from the form, or from what stands before an invariable word.
fn agreement(scene: &Scene<'_>, hit: &Hit, row: &Row) -> Agreement {
    let before = hit.at.checked_sub(1).map_or("", |at| scene.at(at));
    let last = scene.at(hit.end().saturating_sub(1));
    let english = row.tags.gender == Some(Gender::None);
    let plural = if english {
        // Invariable rows hold mass nouns and pairs; only pairs end in `s` ("jeans").
        let pair = last.ends_with('s') && !last.ends_with("ss") && !is_one_of(last, SINGULARS);
        hit.plural || (pair && !is_one_of(before, &["a", "an", "this", "that"]))
    } else {
        hit.plural || is_one_of(before, PLURALS)
    };
    Agreement {
        feminine: row.tags.gender == Some(Gender::Feminine),
        plural,
    }
}
