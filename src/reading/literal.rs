//! Innocent uses of words that offend elsewhere: a breeder's bitch, soap scum, Mr Crook, Twatt on
//! Orkney, a novel called The Idiot. What is innocent is no hit at all, for rules and detectors.
//!
//! Three things speak. A name: a capital inside a sentence, after a title, a first name or a word of
//! place. Company: a row marked `literal:FIELD` beside words of that `sense`. And aim: a row marked
//! `literal` offends only when thrown at someone.

use std::ops::Range;

use super::scene::Scene;
use crate::lexicon::{Hit, Tag};
use crate::text::Kind;

/// What stands before a surname or the name of a place, folded.
const TITLES: [&str; 41] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lord",
    "lady",
    "captain",
    "capt",
    "sgt",
    "sergeant",
    "constable",
    "judge",
    "justice",
    "councillor",
    "cllr",
    "uncle",
    "aunt",
    "auntie",
    "aunty",
    "nurse",
    "reverend",
    "rev",
    "st",
    "saint",
    "mount",
    "mt",
    "lake",
    "loch",
    "river",
    "fort",
    "port",
    "cape",
    "great",
    "little",
    "upper",
];

/// Words of place before a name, folded.
const PLACE: [&str; 16] = [
    "in", "near", "at", "from", "to", "via", "through", "around", "outside", "visit", "visited",
    "visiting", "on", "read", "watch", "watched",
];

/// What a thing of this name is, after "is a" or right after it, folded.
const NAMED: [&str; 40] = [
    "city",
    "town",
    "village",
    "hamlet",
    "suburb",
    "river",
    "island",
    "mountain",
    "hill",
    "farm",
    "church",
    "street",
    "road",
    "lane",
    "avenue",
    "station",
    "school",
    "hall",
    "parish",
    "beach",
    "castle",
    "pub",
    "inn",
    "film",
    "movie",
    "book",
    "novel",
    "song",
    "album",
    "band",
    "series",
    "musical",
    "opera",
    "surname",
    "font",
    "restaurant",
    "café",
    "cafe",
    "festival",
    "brewery",
];

/// People spoken to or about, folded; with a verb in them or before one.
const PEOPLE: [&str; 26] = [
    "you",
    "u",
    "ya",
    "ye",
    "y'all",
    "yous",
    "he",
    "she",
    "they",
    "who",
    "everyone",
    "everybody",
    "someone",
    "somebody",
    "anyone",
    "whoever",
    "we",
    "manager",
    "boss",
    "ceo",
    "owner",
    "driver",
    "lot",
    "guy",
    "bloke",
    "woman",
];

/// A person and the verb in one word, folded.
const PEOPLE_ARE: [&str; 12] = [
    "you're", "youre", "ur", "your", "he's", "hes", "she's", "shes", "they're", "theyre", "who's",
    "y'all",
];

/// Verbs that join a person and a name for him, folded.
const ARE: [&str; 15] = [
    "are", "is", "r", "was", "were", "be", "being", "been", "'s", "'re", "aint", "ain't", "look",
    "looks", "act",
];

/// Words that throw the next one at someone, folded.
const THROWN: [&str; 53] = [
    "you",
    "u",
    "ya",
    "ye",
    "you're",
    "youre",
    "ur",
    "such",
    "stupid",
    "dumb",
    "lazy",
    "greedy",
    "useless",
    "pathetic",
    "lying",
    "thieving",
    "absolute",
    "absolutely",
    "total",
    "complete",
    "utter",
    "proper",
    "fucking",
    "selfish",
    "arrogant",
    "rude",
    "miserable",
    "evil",
    "horrible",
    "corrupt",
    "spineless",
    "incompetent",
    "pompous",
    "smug",
    "sad",
    "fat",
    "ugly",
    "filthy",
    "bloody",
    "sodding",
    "vile",
    "disgusting",
    "human",
    "heartless",
    "shameless",
    "stinking",
    "ignorant",
    "nasty",
    "bunch",
    "jumped",
    "these",
    "those",
    "daft",
];

/// A company of people, before "of" and a name for them, folded.
const BANDS: [&str; 14] = [
    "bunch", "pack", "load", "shower", "gang", "band", "crowd", "bag", "company", "team", "full",
    "shop", "office", "circus",
];

/// Done by someone, before "by" and a name for them, folded.
const RUN_BY: [&str; 12] = [
    "run",
    "staffed",
    "led",
    "managed",
    "owned",
    "governed",
    "served",
    "robbed",
    "conned",
    "ripped",
    "made",
    "surrounded",
];

/// What follows a name thrown at people, folded.
const AFTER: [&str; 21] = [
    "who",
    "company",
    "staff",
    "landlord",
    "landlords",
    "driver",
    "drivers",
    "manager",
    "managers",
    "boss",
    "bosses",
    "management",
    "lot",
    "people",
    "firm",
    "council",
    "owner",
    "owners",
    "politician",
    "politicians",
    "government",
];

/// Where those stand who serve the public, folded.
const COUNTERS: [&str; 14] = [
    "till",
    "tills",
    "counter",
    "desk",
    "phone",
    "phones",
    "reception",
    "checkout",
    "helpdesk",
    "helpline",
    "support",
    "hq",
    "branch",
    "bar",
];

/// For each hit, whether it means what its row says.
pub fn offending(scene: &Scene<'_>) -> Vec<bool> {
    scene.hits.iter().map(|hit| !innocent(scene, hit)).collect()
}

fn innocent(scene: &Scene<'_>, hit: &Hit) -> bool {
    let tags = &scene.lexicon.row(hit).tags;
    let literal = tags.has(Tag::Literal);
    let offends = [Tag::Insult, Tag::Profanity, Tag::Slur]
        .into_iter()
        .any(|tag| tags.has(tag));
    if !(literal || offends) {
        return false;
    }
    let sentence = scene.sentences[scene.sentence_of(hit.at)].clone();
    if offends && named(scene, &sentence, hit) {
        return true;
    }
    literal && !aimed(scene, &sentence, hit) && tags.field.is_none_or(|field| beside(scene, field))
}

/// A word of this sense is in the comment.
fn beside(scene: &Scene<'_>, field: &str) -> bool {
    scene
        .with(Tag::Sense)
        .any(|(_, row)| row.tags.group == Some(field))
}

fn word(scene: &Scene<'_>, at: usize) -> bool {
    scene
        .tokens
        .get(at)
        .is_some_and(|token| token.kind == Kind::Word)
}

/// The token just before the hit, when it is a word of the same sentence.
fn before(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> Option<usize> {
    (at > sentence.start && word(scene, at - 1)).then(|| at - 1)
}

/// A capital that no list explains: the beginning of a name.
fn proper(scene: &Scene<'_>, at: usize) -> bool {
    scene.tokens.get(at).is_some_and(|token| {
        token.kind == Kind::Word
            && token.capital
            && !token.caps
            && token.text.len() > 2
            && scene.hits_at(at).is_empty()
    })
}

fn named(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    let tokens = &scene.tokens[hit.at..hit.end()];
    if !tokens.iter().all(|token| token.capital && !token.caps) {
        return false;
    }
    let last = before(scene, sentence, hit.at);
    if last.is_some_and(|at| TITLES.contains(&scene.at(at)) && scene.tokens[at].capital) {
        return true;
    }
    let is_named = called(scene, sentence, hit);
    if is_named && last.is_none_or(|at| scene.at(at) != "you") {
        return true;
    }
    // Where every word has a capital, a capital says nothing.
    let words = scene.tokens[sentence.clone()]
        .iter()
        .filter(|token| token.kind == Kind::Word);
    let (all, capital) = words.fold((0, 0), |(all, capital), token| {
        (all + 1, capital + usize::from(token.capital))
    });
    if all > 3 && capital * 4 > all * 3 {
        return false;
    }
    let next_proper = proper(scene, hit.end()) && !starts(scene, hit.end());
    let Some(last) = last else {
        // At the head of a sentence any word has a capital; two of them do not.
        return next_proper || hit.length > 1 && word(scene, hit.end());
    };
    let text = scene.at(last);
    if THROWN.contains(&text)
        || PEOPLE_ARE.contains(&text)
        || matches!(
            text,
            "a" | "an" | "these" | "those" | "what" | "of" | "by" | "are" | "is"
        )
        || scene.tagged(last, Tag::Insult)
        || scene.tagged(last, Tag::Profanity)
        || scene.tagged(last, Tag::Negative)
    {
        return false;
    }
    proper(scene, last) || next_proper || text == "the" || (PLACE.contains(&text) && !hit.plural)
}

fn starts(scene: &Scene<'_>, at: usize) -> bool {
    scene.sentences.iter().any(|sentence| sentence.start == at)
}

/// "… is a village", "… Church".
fn called(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    let next = hit.end();
    if next >= sentence.end {
        return false;
    }
    if NAMED.contains(&scene.at(next)) || scene.at(next) == "by" && proper(scene, next + 1) {
        return true;
    }
    matches!(scene.at(next), "is" | "was" | "has" | "lies")
        && (next + 1..(next + 5).min(sentence.end)).any(|at| NAMED.contains(&scene.at(at)))
}

/// Thrown at someone.
fn aimed(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    let after = scene.at(hit.end());
    let inside = hit.end() < sentence.end;
    if inside && (AFTER.contains(&after) || scene.tagged(hit.end(), Tag::Person)) {
        return true;
    }
    if inside && matches!(after, "like") && matches!(scene.at(hit.end() + 1), "you" | "u" | "them")
    {
        return true;
    }
    if inside
        && scene.tokens[hit.at..(hit.end() + 5).min(sentence.end)]
            .windows(4)
            .any(|run| {
                matches!(
                    [&*run[0].text, &*run[1].text, &*run[2].text, &*run[3].text],
                    ["the" | "every", "lot" | "one", "of", "you" | "them" | "u"]
                )
            })
    {
        return true;
    }
    if vocative(scene, sentence, hit) || at_work(scene, sentence, hit) {
        return true;
    }
    let Some(last) = before(scene, sentence, hit.at) else {
        return false;
    };
    let text = scene.at(last);
    if THROWN.contains(&text)
        || scene.tagged(last, Tag::Insult)
        || scene.tagged(last, Tag::Profanity)
        || scene.tagged(last, Tag::Slur)
        || scene.tagged(last, Tag::Group)
    {
        return true;
    }
    let from = hit.at.saturating_sub(5).max(sentence.start);
    for at in from..hit.at {
        let text = scene.at(at);
        let of = |band: &[&str], join: &str| band.contains(&text) && scene.at(at + 1) == join;
        if of(&BANDS, "of") || of(&RUN_BY, "by") || PEOPLE_ARE.contains(&text) {
            return true;
        }
        // "she is a right …", "the manager was such a …"; a question asks rather than throws.
        if ARE.contains(&text)
            && (at.saturating_sub(6).max(sentence.start)..at).any(|who| {
                PEOPLE.contains(&scene.at(who))
                    || scene.tagged(who, Tag::Person)
                    || scene.tagged(who, Tag::Group)
                    || scene.tokens[who].kind == Kind::Mention
            })
        {
            return true;
        }
    }
    text == "what" || (text == "a" && last > sentence.start && scene.at(last - 1) == "what")
}

/// "… in your call centre", "… at the till", "… on the phone".
fn at_work(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    let next = hit.end();
    next + 1 < sentence.end
        && matches!(scene.at(next), "in" | "at" | "on" | "behind")
        && (matches!(scene.at(next + 1), "your" | "ur" | "charge")
            || (next + 1..(next + 4).min(sentence.end)).any(|at| COUNTERS.contains(&scene.at(at))))
}

/// Called out: alone, or parted by a comma at one end of the sentence.
fn vocative(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    let wordless = |mut range: Range<usize>| range.all(|at| !word(scene, at));
    let opens = wordless(sentence.start..hit.at);
    let closes = wordless(hit.end().min(sentence.end)..sentence.end);
    let parted = hit.at > sentence.start && matches!(scene.at(hit.at - 1), "," | "-" | ":");
    let open = matches!(scene.at(hit.end()), "," | "!" | ":") && hit.end() < sentence.end;
    (opens && closes)
        || (closes && parted && scene.at(hit.end()) != "?")
        || (opens && open && !hit_listed(scene, sentence, hit))
}

/// The head of a list of things: "Faggots, peas and gravy".
fn hit_listed(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit) -> bool {
    (hit.end()..(hit.end() + 5).min(sentence.end)).any(|at| matches!(scene.at(at), "and" | "&"))
}
