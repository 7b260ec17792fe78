//! Who signs (P20): a first name at the end of the words, or somebody who says who they are.

use super::phrases::{Family, Phrases};
use crate::reply::name::first_name;
use crate::settings::Settings;
use crate::text::Span;
use crate::text::fold::fold;

/// Words that may stand small inside a signature: "Marta di Casa Lume", "Tom at Brightside".
const SMALL: &[&str] = &[
    "di",
    "da",
    "del",
    "della",
    "dello",
    "dell",
    "dei",
    "degli",
    "delle",
    "dal",
    "dalla",
    "per",
    "de",
    "la",
    "il",
    "e",
    "d",
    "l",
    "from",
    "at",
    "of",
    "for",
    "the",
    "and",
    "in",
    "on",
    "behalf",
    "team",
    "staff",
    "servizio",
    "clienti",
    "assistenza",
    "customer",
    "customers",
    "care",
    "social",
    "ufficio",
    "comunicazione",
    "support",
    "service",
    "services",
    "community",
    "manager",
    "redazione",
    "direzione",
    "reclami",
    "stampa",
    "cucina",
    "sala",
    "negozio",
    "cassa",
    "reception",
    "punto",
    "responsabile",
    "front",
    "office",
    "desk",
    "relazioni",
    "col",
    "pubblico",
    "con",
    "il",
    "tutto",
    "tutta",
    "a",
    "nome",
    "dall",
    "all",
    "al",
    "alla",
    "allo",
    "vendite",
    "marketing",
    "head",
    "chef",
    "x",
    "xx",
    "xxx",
];

/// Words by which a desk signs for itself.
const DESK: &[&str] = &[
    "team",
    "staff",
    "servizio",
    "clienti",
    "customer",
    "support",
    "assistenza",
    "redazione",
    "community",
    "service",
    "services",
    "help",
];

/// Longest line that may be a signature, in words.
const LONGEST: usize = 10;

/// Where the draft is signed by a person, up to its end; nothing where nobody signs.
#[must_use]
pub fn find(text: &str, phrases: &Phrases, settings: &Settings) -> Option<Span> {
    let end = text.trim_end().len();
    let words = text.get(..end)?;
    let tail = tail(words);
    let start = words.len() - tail.len();
    let is_all = words.get(..start)?.trim().is_empty();
    if !is_all && signs(tail, words.get(..start)?, phrases, settings) {
        return Some(Span::new(start, text.len()));
    }
    // "Giulia, Nordovest." with a full stop, or "Un caro saluto. Giulia, Nordovest": the last line.
    if let Some((body, last)) = words.rsplit_once('\n')
        && signs(last.trim(), body, phrases, settings)
    {
        return Some(Span::new(body.len(), text.len()));
    }
    None
}

/// The draft says who writes, if not at its end: "sono Giulia di Nordovest", "Tom here".
#[must_use]
pub fn introduces(text: &str, italian: bool) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let name = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphabetic());
        bare.chars().next().is_some_and(char::is_uppercase) && bare.chars().count() > 1
    };
    let is = |word: &str, other: &str| {
        fold(word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')) == other
    };
    words.windows(3).any(|three| {
        let [one, two, after] = three else {
            return false;
        };
        if italian {
            let sono = (is(one, "sono") || is(one, "qui") || is(one, "chiamo")) && name(two);
            let da = two.ends_with([',', '.', ':'])
                || ["di", "da", "del", "della", "dello", "dell", "e", "dal"]
                    .iter()
                    .any(|small| is(after, small));
            sono && da
        } else {
            (is(one, "i'm") && name(two) && (is(after, "from") || is(after, "at")))
                || (name(one)
                    && is(two, "here")
                    && (is(after, "from") || two.ends_with([',', ':', '.'])))
                || (is(one, "this") && is(two, "is") && name(after))
                || (is(one, "name") && (is(two, "is")) && name(after))
        }
    })
}

/// The words after the last sentence.
fn tail(words: &str) -> &str {
    let mut start = 0;
    for (at, mark) in words.char_indices() {
        let next = words.get(at + mark.len_utf8()..).unwrap_or_default();
        let ends = match mark {
            '\n' => true,
            '.' | '!' | '?' | '…' | ')' | '»' | '”' | ':' => {
                next.starts_with(|c: char| c.is_whitespace() || "—–-^~*".contains(c))
            }
            '—' | '–' => {
                // A dash before the last words opens a signature too.
                if words
                    .get(at..)
                    .is_some_and(|rest| rest.split_whitespace().count() <= LONGEST)
                    && !next.contains(['.', '?', '!', '\n'])
                {
                    return words.get(at..).unwrap_or_default();
                }
                false
            }
            _ => crate::text::emoji::starts_emoji(mark) && !next.trim().is_empty(),
        };
        if ends && !next.trim().is_empty() && next.chars().any(char::is_alphabetic) {
            start = at + mark.len_utf8();
        }
    }
    words.get(start..).unwrap_or_default().trim_start()
}

/// These words are somebody's signature.
fn signs(tail: &str, before: &str, phrases: &Phrases, settings: &Settings) -> bool {
    let agent = settings.brand.agent.trim();
    if !agent.is_empty()
        && tail
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == agent.split_whitespace().next().unwrap_or(agent))
        && tail.split_whitespace().count() <= LONGEST
    {
        return true;
    }
    let marked = tail.starts_with(['—', '–', '-', '^', '~', '*', '/', '|']);
    let words: Vec<&str> = tail
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '.' | '&' | '-')))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() || words.len() > LONGEST || tail.contains('?') {
        return false;
    }
    // A slot of a template stands for the name.
    if marked && tail.contains('[') {
        return true;
    }
    let mut rest = &words[..];
    // "Un saluto, Marta": what closes a letter is not the name.
    let closing = closing(rest, phrases);
    rest = rest.get(closing..).unwrap_or_default();
    let Some(first) = rest.first() else {
        return false;
    };
    let folded = fold(first);
    let second = rest.get(1).map(|word| fold(word)).unwrap_or_default();
    if phrases.lists(Family::Team, &folded) || phrases.lists(Family::Team, &second) {
        return false;
    }
    // "Acque del Borgo, Servizio Clienti": a desk signs, unless somebody's name leads.
    let desk = rest.iter().any(|word| DESK.contains(&fold(word).as_str()));
    if desk && first_name(first).is_none() {
        return false;
    }
    let capital = |word: &&str| {
        word.chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || c.is_numeric())
    };
    let initials = marked && words.len() <= 2 && first.chars().all(char::is_alphabetic);
    let named = rest
        .iter()
        .all(|word| capital(word) || SMALL.contains(&fold(word).as_str()))
        && capital(first);
    if !(named || initials) {
        return false;
    }
    // "A presto, Paola" speaks to Paola, if she was greeted at the beginning.
    let greeted = before
        .split_whitespace()
        .take(4)
        .any(|word| word.trim_matches(|c: char| !c.is_alphabetic()) == *first);
    if greeted && rest.len() == 1 && !marked {
        return false;
    }
    marked || closing > 0 || rest.len() > 1 || !tail.ends_with('!')
}

/// How many of the words close a letter.
fn closing(words: &[&str], phrases: &Phrases) -> usize {
    words
        .iter()
        .take(5)
        .take_while(|word| phrases.lists(Family::Closing, &fold(word)))
        .count()
}
