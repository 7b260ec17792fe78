//! The thing a reply speaks of: the comment's, where it makes sense there, else the situation's.

use crate::comment::Comment;
use crate::reading::{Agreement, Reading};
use crate::reply::italian::Noun;
use crate::reply::library::Shelf;
use crate::reply::sectors::{Sector, agreement, named_anywhere};
use crate::text::fold::fold;

/// Words from which a told fact is a clause that names its own thing.
const CLAUSE: usize = 5;

/// A thing as a comment names it, and how it agrees where the reading knows.
pub(super) type Named = (String, Option<Agreement>);

/// The thing the comment names: what the reading found, or, in words of the trade, more exactly
/// ("codice sconto" where it heard "sconto").
pub(super) fn named(
    comment: &Comment,
    reading: &Reading,
    language: &str,
    sector: Option<&Sector>,
) -> Option<Named> {
    if reading.language != language {
        return None;
    }
    let grievance = reading.grievance.as_ref();
    // Of what went wrong, where a whole clause tells it: not of what stood by.
    let told = grievance
        .and_then(|grievance| grievance.what.as_deref())
        .filter(|what| what.split_whitespace().count() >= CLAUSE);
    let stands = |thing: &str| {
        told.is_none_or(|told| {
            let words = fold(told);
            // But for its ending: the clause may name several.
            let stem = |word: &str| {
                word.chars()
                    .take(word.chars().count() - 1)
                    .collect::<String>()
            };
            fold(thing)
                .split_whitespace()
                .all(|word| words.contains(&stem(word)))
        })
    };
    let text = told.unwrap_or(&comment.text);
    let heard = grievance.and_then(|grievance| {
        let thing = grievance.thing.clone()?;
        stands(&thing).then_some((thing, grievance.agreement))
    });
    let traded = match sector {
        Some(sector) => sector
            .named_in(text)
            .map(|(words, agreement)| (words.to_owned(), agreement)),
        // A thing that one trade or another knows, where the reading heard none.
        None if grievance.is_none() => named_anywhere(text, language),
        None => None,
    };
    match (heard, traded) {
        (Some((thing, agreement)), Some((words, _)))
            if !words.split(' ').any(|word| fold(word) == fold(&thing)) =>
        {
            Some((thing, agreement))
        }
        (_, Some((words, agreement))) => Some((words, Some(agreement))),
        (heard, None) => heard,
    }
}

/// The thing of the comment where it fits the situation, else what the situation means.
pub(super) fn thing(
    named: Option<Named>,
    language: &str,
    shelf: Option<&Shelf>,
    sector: Option<&Sector>,
) -> Option<Noun> {
    let fallback = shelf.and_then(Shelf::fallback);
    let Some((words, heard)) = named else {
        return fallback;
    };
    if shelf.is_some_and(|shelf| !shelf.takes(&words)) {
        return fallback;
    }
    // An invariable word ("le app") is plural where the comment makes it so.
    let known = agreement(&words, language, sector).map(|known| Agreement {
        plural: known.plural || heard.is_some_and(|heard| heard.plural),
        ..known
    });
    match known.or(heard) {
        Some(agreement) => Some(Noun { words, agreement }),
        None if language == "it" => Noun::guess(&words).or(fallback),
        None => {
            let plural = words.ends_with('s') && !words.ends_with("ss");
            Some(Noun::new(words, false, plural))
        }
    }
}

impl Shelf {
    /// Its wordings stay sensible when they speak of this thing.
    #[must_use]
    pub fn takes(&self, words: &str) -> bool {
        let fits = |list: &[&str]| list.iter().any(|row| names(row, words));
        let unfit = fits(self.unfit)
            || if self.fits.is_empty() {
                fits(NOBODY_S)
            } else {
                !fits(self.fits)
            };
        let plain = words.chars().count() <= 30
            && words.split(' ').count() <= 3
            && words
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\''));
        plain && !unfit
    }
}

/// Things comments name that are nobody's to wait for or hold in hand: "your switchboard" makes no
/// sense in any reply.
const NOBODY_S: &[&str] = &[
    "numero*",
    "call center",
    "centralino",
    "corrier*",
    "operator*",
    "sito",
    "pagina",
    "post",
    "commento",
    "commenti",
    "rispost*",
    "mail",
    "email",
    "e-mail",
    "messaggi*",
    "foto",
    "video",
    "puntat*",
    "pezzo",
    "zona",
    "negozi*",
    "consegn*",
    "servizi*",
    "assistenza",
    "citta",
    "giorno",
    "giorni",
    "number*",
    "call*",
    "courier*",
    "driver*",
    "website",
    "site",
    "page",
    "comment*",
    "repl*",
    "message*",
    "photo*",
    "area",
    "shop*",
    "store*",
    "deliver*",
    "service*",
    "support",
    "staff",
    "letter*",
    "size*",
    "branch*",
    "capo",
    "fattorin*",
    "rider",
    "postin*",
    "via",
    "piazza",
    "indirizz*",
    "compagnia",
    "posto",
    "posti",
    "uffici*",
    "sportell*",
    "reclam*",
    "segnalazion*",
    "richiest*",
    "domand*",
    "pratica",
    "colore",
    "misura",
    "taglia",
    "orari*",
    "sede",
    "personale",
    "prezz*",
    "qualita",
    "punto vendita",
    "magazzin*",
    "tavol*",
    "repart*",
    "cassa",
    "parcheggi*",
    "warehouse*",
    "table*",
    "till",
    "parking",
    "birthday",
    "boss",
    "postman",
    "street",
    "address*",
    "company",
    "place",
    "office*",
    "complaint*",
    "request*",
    "question*",
    "colour",
    "color",
    "hours",
    "price*",
    "quality",
];

/// A row of `fits` or `unfit` (`*` ends a prefix) names this thing.
fn names(row: &str, thing: &str) -> bool {
    // Most differ in the first letter, and folding takes its time.
    if let (Some(one), Some(other)) = (row.bytes().next(), thing.bytes().next())
        && one.is_ascii()
        && other.is_ascii()
        && !one.eq_ignore_ascii_case(&other)
    {
        return false;
    }
    let thing = fold(thing);
    row.strip_suffix('*').map_or_else(
        || fold(row) == thing,
        |prefix| thing.starts_with(&fold(prefix)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::library::shelf;

    #[test]
    fn only_things_that_make_sense_are_taken_up() {
        let late = shelf(7, "it");
        for (word, taken) in [("scarpe", true), ("numero verde", false), ("app", false)] {
            let thing = thing(Some((word.to_owned(), None)), "it", late, None).unwrap();
            assert_eq!(thing.words, if taken { word } else { "ordine" });
        }
        assert!(names("bollett*", "bollette") && !names("bolletta", "bollette"));
    }
}
