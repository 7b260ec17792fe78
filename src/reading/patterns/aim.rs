//! Whom a word hits: people addressed, blamed or named, a thing, or nobody we can see. And words
//! that hit nobody: a town, a surname, a title, an animal in a field.

use std::ops::Range;

use crate::lexicon::{Hit, Languages, Tag};
use crate::reading::scene::Scene;
use crate::text::Kind;

use super::voice::plural;

/// Whom a word hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// People addressed, blamed or pointed at.
    People,
    /// Nobody in sight; the word alone must tell.
    Bare,
    /// A thing, or nobody at all.
    Thing,
}

/// Words that address or point at people, folded.
const ADDRESS: [&str; 50] = [
    "zitti",
    "zitto",
    "zitta",
    "zitte",
    "tacete",
    "taci",
    "siete",
    "sei",
    "sete",
    "tu",
    "voi",
    "te",
    "vostro",
    "vostra",
    "vostri",
    "vostre",
    "brutto",
    "brutta",
    "brutti",
    "brutte",
    "razza",
    "branco",
    "massa",
    "manica",
    "banda",
    "pezzo",
    "pezzi",
    "sti",
    "ste",
    "quei",
    "quegli",
    "maledetti",
    "maledetto",
    "luridi",
    "lurido",
    "sporchi",
    "vergognatevi",
    "vergognati",
    "vergogna",
    "you",
    "you're",
    "youre",
    "ur",
    "your",
    "u",
    "bunch",
    "pack",
    "they",
    "they're",
    "these",
];

/// Those of them that may as well point at an animal, folded.
const DEMONSTRATIVE: [&str; 6] = ["sti", "ste", "quei", "quegli", "these", "branco"];

/// Marks of an addressed sentence, folded: with one of these a bare word has someone to hit.
const SECOND: [&str; 26] = [
    "siete",
    "sei",
    "tu",
    "voi",
    "ti",
    "vi",
    "ve",
    "vostro",
    "vostra",
    "vostri",
    "vostre",
    "tuo",
    "tua",
    "tuoi",
    "avete",
    "hai",
    "fate",
    "fai",
    "andate",
    "vai",
    "you",
    "your",
    "you're",
    "yourself",
    "yourselves",
    "ur",
];

/// Words before a name of a place or a person, folded.
const FRAME: [&str; 58] = [
    "a",
    "ad",
    "da",
    "di",
    "de",
    "per",
    "in",
    "verso",
    "via",
    "viale",
    "piazza",
    "corso",
    "presso",
    "su",
    "tra",
    "fra",
    "e",
    "ed",
    "signor",
    "signora",
    "sig",
    "dott",
    "dottor",
    "dottoressa",
    "ing",
    "ingegner",
    "prof",
    "professor",
    "avv",
    "nome",
    "famiglia",
    "cantina",
    "agricola",
    "ditta",
    "casa",
    "monte",
    "rio",
    "san",
    "santa",
    "nero",
    "uva",
    "vicino",
    "citta",
    "comune",
    "paese",
    "stazione",
    "cognome",
    "don",
    "fratelli",
    "eredi",
    "from",
    "to",
    "near",
    "mr",
    "mrs",
    "ms",
    "dr",
    "street",
];

/// What makes of a word a title or a saying told, beside it, folded.
const TITLES: [&str; 22] = [
    "film",
    "romanzo",
    "libro",
    "opera",
    "canzone",
    "serie",
    "commedia",
    "fiaba",
    "favola",
    "racconto",
    "monologo",
    "giallo",
    "novelle",
    "poesia",
    "teatro",
    "personaggio",
    "titolo",
    "novel",
    "song",
    "movie",
    "album",
    "band",
];

/// A name, not the word it is spelt like: a capital where none is due, or a title before it.
#[must_use]
pub fn named(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    // English names are known before any detector looks (reading/literal.rs).
    if scene.lexicon.row(hit).languages.meet(Languages::EN) {
        return false;
    }
    let token = &scene.tokens[hit.at];
    if !token.capital || token.caps && shouted(scene) || hit.length > 1 {
        return false;
    }
    let first = first_word(scene, sentence);
    let before = (hit.at > sentence.start).then(|| scene.at(hit.at - 1));
    if hit.at != first {
        let framed = before.is_some_and(|word| FRAME.contains(&word))
            || hit.at > first && {
                let previous = &scene.tokens[hit.at - 1];
                previous.capital && !previous.caps && hit.at - 1 != first
            };
        let pointed = before.is_some_and(|word| ADDRESS.contains(&word));
        return !pointed && (framed || !addressed(scene, sentence));
    }
    // "Cafone, contadino nei romanzi": opens the sentence as what is spoken of. Many called out
    // are spoken to: "Buffoni, altro che consiglieri".
    let next = scene.at(hit.end());
    if !double(scene, hit) || (plural(scene, hit) && next == ",") {
        return false;
    }
    let goes_on = scene.tokens[hit.end()..sentence.end]
        .iter()
        .filter(|token| token.kind == Kind::Word)
        .count();
    goes_on > 1 && next != "!" && calm(scene, sentence) && !addressed(scene, sentence)
}

fn first_word(scene: &Scene<'_>, sentence: &Range<usize>) -> usize {
    sentence
        .clone()
        .find(|at| scene.tokens[*at].kind == Kind::Word)
        .unwrap_or(sentence.start)
}

fn shouted(scene: &Scene<'_>) -> bool {
    let words = scene.tokens.iter().filter(|token| token.kind == Kind::Word);
    let (all, caps) = words.fold((0, 0), |(all, caps), token| {
        (all + 1, caps + usize::from(token.caps))
    });
    caps * 2 > all || all < 4
}

/// Someone is spoken to in the sentence, or commanded.
#[must_use]
pub fn addressed(scene: &Scene<'_>, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|at| {
        let word = scene.at(at);
        SECOND.contains(&word)
            || scene.tokens[at].kind == Kind::Mention
            || (word.len() > 6
                && [
                    "atevi", "etevi", "itevi", "atemi", "etemi", "itemi", "ateci", "eteci", "ateli",
                ]
                .iter()
                .any(|end| word.ends_with(end)))
    })
}

/// Nothing angry stands in the sentence beside the words themselves.
fn calm(scene: &Scene<'_>, sentence: &Range<usize>) -> bool {
    let hot = sentence.clone().any(|at| {
        scene.hits_at(at).iter().any(|hit| {
            let tags = &scene.lexicon.row(hit).tags;
            let wounds = tags.has(Tag::Insult) || tags.has(Tag::Profanity) || tags.has(Tag::Slur);
            !wounds && (tags.has(Tag::Fail) || tags.polarity <= -2)
        }) || matches!(
            scene.at(at),
            "mi" | "ci" | "me" | "io" | "noi" | "!" | "basta" | "solo"
        )
    });
    !hot
}

/// Part of a title or of a tale about someone.
#[must_use]
pub fn titled(scene: &Scene<'_>, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|at| TITLES.contains(&scene.at(at))) && !addressed(scene, sentence)
}

/// Whom the row hits.
#[must_use]
pub fn aim(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> Aim {
    let double = double(scene, hit);
    let beast = scene.tagged(hit.at, Tag::Beast);
    let from = hit
        .at
        .saturating_sub(if double { 3 } else { 5 })
        .max(sentence.start);
    let near = from..hit.at;
    let after = hit.end()..(hit.end() + 4).min(sentence.end);
    let people = |at: usize| {
        (ADDRESS.contains(&scene.at(at)) && !(beast && DEMONSTRATIVE.contains(&scene.at(at))))
            || (scene.at(at) == "lei" && copula(scene, at + 1..hit.at))
            || (!double && matches!(scene.at(at), "vi" | "ti" | "sono"))
            || (!double || copula(scene, at + 1..hit.at))
                && (scene.tagged(at, Tag::Person)
                    || scene.tagged(at, Tag::Group)
                    || scene.tokens[at].kind == Kind::Mention)
    };
    // The thing just before the word is what it is said of: "app stupida".
    let thing = (hit.at.saturating_sub(2).max(sentence.start)..hit.at)
        .any(|at| scene.tagged(at, Tag::Thing));
    // "Sto bastardo di cassetto".
    let of_thing = match scene.at(hit.end()) {
        "di" | "d" | "d'" => scene.tagged(hit.end() + 1, Tag::Thing),
        // "This moron of a sat nav"; "that idiot of a driver" is another matter.
        "of" if matches!(scene.at(hit.end() + 1), "a" | "an") => {
            !(hit.end() + 2..(hit.end() + 5).min(sentence.end))
                .any(|at| scene.tagged(at, Tag::Person))
                && !addressed(scene, sentence)
        }
        _ => false,
    };
    if near.clone().any(people) && !thing && !of_thing {
        return Aim::People;
    }
    // "Quel verme del consulente".
    let such = hit.at > sentence.start
        && matches!(
            scene.at(hit.at - 1),
            "quel" | "quella" | "quell" | "quell'" | "sto" | "sta" | "st" | "il" | "la"
        )
        && matches!(
            scene.at(hit.end()),
            "del" | "della" | "dell" | "dell'" | "dello" | "di" | "der"
        )
        && scene.tagged(hit.end() + 1, Tag::Person);
    if such {
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
    let next = scene.at(hit.end());
    let hot = !double
        || addressed(scene, sentence)
        || !calm(scene, sentence)
        || (plural(scene, hit) && next == ",");
    let called = opens && (words <= 2 || next == "!" || (hot && (words <= 3 || next == ",")));
    let closes = scene.tokens[hit.end()..sentence.end]
        .iter()
        .all(|token| token.kind != Kind::Word)
        && hit.at > sentence.start
        && matches!(scene.at(hit.at - 1), "," | "…" | "-")
        && hot;
    if called
        || closes
        || (after.clone().any(|at| scene.tagged(at, Tag::Person)) && !thing && !double)
    {
        return Aim::People;
    }
    // "Che capre!"
    let exclaims = hit.at > sentence.start
        && scene.at(hit.at - 1) == "che"
        && matches!(next, "!" | "" | "." | "…");
    if exclaims {
        return Aim::People;
    }
    if thing || of_thing || double || after.clone().any(|at| scene.tagged(at, Tag::Thing)) {
        return Aim::Thing;
    }
    Aim::Bare
}

/// The word has an everyday sense too.
#[must_use]
pub fn double(scene: &Scene<'_>, hit: &Hit) -> bool {
    scene
        .hits_at(hit.at)
        .iter()
        .any(|other| other.length == hit.length && scene.lexicon.row(other).tags.has(Tag::Double))
}

/// A form of "to be" or "to seem" stands between.
fn copula(scene: &Scene<'_>, between: Range<usize>) -> bool {
    between.clone().any(|at| {
        // "È", not the "e" that joins.
        let is = scene.at(at) == "e"
            && !scene.tokens[at]
                .span
                .of(scene.text)
                .eq_ignore_ascii_case("e");
        is || matches!(
            scene.at(at),
            "sono" | "era" | "erano" | "sembra" | "sembrano" | "is" | "are" | "was" | "were"
        )
    })
}
