//! "12 giorni", "lunedì", "3 March" → the whole phrase a sentence can take: "da 12 giorni",
//! "da lunedì", "since 3 March". What is not surely a time gives nothing;
//! years do neither: who names them has been a customer that long, or is that old.

use crate::text::calendar::{ABOUT, MONTHS, NUMBERS, PAST, UNITS, WEEKDAYS};
use crate::text::fold::fold;

/// Times that no calendar names.
const LOOSELY: &[&str] = &[
    "ieri sera",
    "ieri mattina",
    "natale",
    "sempre",
    "tempo",
    "may",
    "christmas",
    "easter",
];
/// What may stand among the numbers of a span in English: "the last two weeks".
const EN_BESIDES: &[&str] = &["the", "last", "past"];

/// The lists are written without accents.
fn is(word: &str, lists: &[&[&str]]) -> bool {
    let word = fold(word);
    lists.iter().any(|list| list.contains(&word.as_str()))
}

fn is_day(words: &str) -> bool {
    is(words, &[PAST, WEEKDAYS, MONTHS, LOOSELY])
}

/// The phrase, in the comment's language (`it` or `en`).
#[must_use]
pub fn since(words: &str, language: &str) -> Option<String> {
    let words = words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    if words.chars().count() > 30 {
        return None;
    }
    if language == "it" {
        italian(&words)
    } else {
        english(&words)
    }
}

fn number(word: &str) -> bool {
    !word.is_empty() && word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit())
}

fn italian(words: &str) -> Option<String> {
    let bare = [
        "da ", "dal ", "dalla ", "dall'", "dai ", "dalle ", "il ", "l'", "la ",
    ]
    .iter()
    .find_map(|start| words.strip_prefix(start))
    .unwrap_or(words);
    let bare = bare.strip_suffix(" fa").unwrap_or(bare);
    let list: Vec<&str> = bare.split(' ').collect();
    let (last, before) = list.split_last()?;
    // "un'ora", "un'intera settimana" stay whole.
    let unit = last.strip_prefix("un'").unwrap_or(last);
    if is(unit, &[UNITS])
        && before
            .iter()
            .all(|word| number(word) || is(word, &[NUMBERS, ABOUT]))
        && (last.contains('\'')
            || !before.is_empty()
            || matches!(unit, "ore" | "giorni" | "settimane" | "mesi"))
    {
        return Some(format!("da {bare}"));
    }
    if is_day(bare) {
        return Some(format!("da {bare}"));
    }
    match list.as_slice() {
        ["altro", "ieri"] => Some("dall'altro ieri".to_owned()),
        ["settimana", "scorsa"] => Some("dalla settimana scorsa".to_owned()),
        ["scorsa", "settimana"] => Some("dalla scorsa settimana".to_owned()),
        ["mese", "scorso"] => Some("dal mese scorso".to_owned()),
        ["anno", "scorso"] => Some("dall'anno scorso".to_owned()),
        [day, "scorso" | "scorsa"] if is_day(day) => Some(format!("da {bare}")),
        [day, month] if number(day) && is(month, &[MONTHS]) => {
            let dal = if matches!(*day, "8" | "11") {
                "dall'"
            } else {
                "dal "
            };
            Some(format!("{dal}{bare}"))
        }
        [day, month] if matches!(*day, "1°" | "1º" | "primo") && is(month, &[MONTHS]) => {
            Some(format!("dal {bare}"))
        }
        _ => None,
    }
}

fn english(words: &str) -> Option<String> {
    let bare = ["since ", "for ", "from "]
        .iter()
        .find_map(|start| words.strip_prefix(start))
        .unwrap_or(words);
    let bare = bare
        .strip_suffix(" ago")
        .or_else(|| bare.strip_suffix(" now"))
        .unwrap_or(bare);
    let list: Vec<&str> = bare.split(' ').collect();
    let (last, before) = list.split_last()?;
    let counted = before
        .iter()
        .all(|word| number(word) || is(word, &[NUMBERS, ABOUT, EN_BESIDES]));
    if is(last, &[UNITS]) && counted && (!before.is_empty() || last.ends_with('s')) {
        if matches!(before, ["last"]) {
            return Some(format!("since {bare}"));
        }
        return Some(format!("for {bare}"));
    }
    let day = list.iter().find(|word| is_day(word))?;
    let rest = list.iter().filter(|word| *word != day).all(|word| {
        number(word)
            || matches!(*word, "last" | "of" | "the")
            || ["st", "nd", "rd", "th"]
                .iter()
                .any(|end| word.strip_suffix(end).is_some_and(number))
    });
    let name = list
        .iter()
        .map(|word| {
            if is_day(word) && *word != "yesterday" {
                capital(word)
            } else {
                (*word).to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ");
    rest.then(|| format!("since {name}"))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_become_phrases_and_the_rest_nothing() {
        for (words, language, phrase) in [
            ("12 giorni", "it", Some("da 12 giorni")),
            ("12 giorni fa", "it", Some("da 12 giorni")),
            ("da due mesi", "it", Some("da due mesi")),
            (
                "più di tre settimane",
                "it",
                Some("da più di tre settimane"),
            ),
            ("un'ora", "it", Some("da un'ora")),
            ("mesi", "it", Some("da mesi")),
            ("lunedì", "it", Some("da lunedì")),
            ("Lunedì scorso", "it", Some("da lunedì scorso")),
            ("settimana scorsa", "it", Some("dalla settimana scorsa")),
            ("3 marzo", "it", Some("dal 3 marzo")),
            ("11 marzo", "it", Some("dall'11 marzo")),
            ("ieri", "it", Some("da ieri")),
            ("giorno", "it", None),
            ("dieci anni", "it", None),
            ("ten years", "en", None),
            ("quando vi conosco", "it", None),
            ("12 days", "en", Some("for 12 days")),
            ("two weeks ago", "en", Some("for two weeks")),
            ("over a month", "en", Some("for over a month")),
            ("last week", "en", Some("since last week")),
            ("monday", "en", Some("since Monday")),
            ("3rd of march", "en", Some("since 3rd of March")),
            ("forever and ever", "en", None),
        ] {
            assert_eq!(since(words, language).as_deref(), phrase, "{words}");
        }
    }
}
