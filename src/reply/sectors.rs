//! Sectors: what the customers of one trade name, and what only that trade can say.
//!
//! One file a trade and language under `sectors/{it,en}`, in the format told in
//! `library/README.md`; the build embeds them.

use std::ops::Range;

use super::library::{Shelf, Shipped, Under};
use super::{Register, Strategy};
use crate::reading::Agreement;
use crate::text::fold::fold;

/// One trade in one language.
#[derive(Debug)]
pub struct Sector {
    /// `retail`: the file's name, the first part of its wordings' ids, and what settings keep.
    pub name: &'static str,
    /// `it` or `en`.
    pub language: &'static str,
    /// Things customers name: bare noun, feminine, plural.
    pub things: &'static [(&'static str, bool, bool)],
    /// Its wordings by situation.
    pub shelves: &'static [Shelf],
}

mod embedded {
    use super::{Register, Sector, Shelf, Shipped, Strategy, Under};

    include!(concat!(env!("OUT_DIR"), "/sectors.rs"));
}

/// Every trade in every language.
#[must_use]
pub fn sectors() -> &'static [Sector] {
    embedded::SECTORS
}

/// Name, Italian title and English title of every sector.
#[must_use]
pub fn titles() -> &'static [(&'static str, &'static str, &'static str)] {
    embedded::TITLES
}

/// A sector of this name ships.
#[must_use]
pub fn is_known(name: &str) -> bool {
    titles().iter().any(|(known, ..)| *known == name)
}

/// The sector of this name in a language.
#[must_use]
pub fn sector(name: &str, language: &str) -> Option<&'static Sector> {
    sectors()
        .iter()
        .find(|sector| sector.name == name && sector.language == language)
}

/// A wording's id is of a sector other than this one: `retail.07.it.tu.solve`.
#[must_use]
pub fn is_of_another(id: &str, sector: &str) -> bool {
    id.split_once('.')
        .is_some_and(|(first, _)| first != sector && is_known(first))
}

/// How a thing agrees: as the sector knows it, else as all sectors that know it do.
#[must_use]
pub fn agreement(words: &str, language: &str, sector: Option<&Sector>) -> Option<Agreement> {
    let folded = fold(words);
    let own = sector.into_iter().flat_map(|sector| sector.things);
    if let Some(&(_, feminine, plural)) = own.clone().find(|(known, ..)| fold(known) == folded) {
        return Some(Agreement { feminine, plural });
    }
    let all = match language {
        "it" => embedded::THINGS_IT,
        _ => embedded::THINGS_EN,
    };
    let at = all
        .binary_search_by(|(known, ..)| (*known).cmp(folded.as_str()))
        .ok()?;
    all.get(at)
        .map(|&(_, feminine, plural)| Agreement { feminine, plural })
}

/// The one thing of any trade that a text names, as [`Sector::named_in`].
#[must_use]
pub fn named_anywhere(text: &str, language: &str) -> Option<(String, Agreement)> {
    let all = match language {
        "it" => embedded::THINGS_IT,
        _ => embedded::THINGS_EN,
    };
    // "l'app" is an app, and "carta d'imbarco" one name.
    let ends = |c: char| !(c.is_alphanumeric() || c == '-');
    let written: Vec<&str> = text.split_inclusive(ends).collect();
    let words: Vec<String> = written.iter().map(|word| fold(word)).collect();
    let mut found: Option<(&Thing, Range<usize>)> = None;
    let mut at = 0;
    while at < words.len() {
        let longest = (1..=LONGEST.min(words.len() - at))
            .rev()
            .find_map(|length| {
                let name = words[at..at + length].concat();
                let name = name.trim_matches(ends);
                let place = all.binary_search_by(|(known, ..)| (*known).cmp(name));
                Some((length, all.get(place.ok()?)?))
            });
        let mut before = words[..at].iter().rev().map(|word| word.trim_matches(ends));
        let before = before.find(|word| !ARTICLES.contains(word));
        match (longest, &found) {
            (Some((length, _)), _) if before.is_some_and(|word| ASIDE.contains(&word)) => {
                at += length;
            }
            (Some((_, thing)), Some((before, _))) if thing.0 != before.0 => return None,
            (Some((length, thing)), _) => {
                found = Some((thing, at..at + length));
                at += length;
            }
            (None, _) => at += 1,
        }
    }
    let (&(_, feminine, plural), place) = found?;
    // As the comment writes it: the list's own key has no accents.
    let name = written.get(place)?.concat().to_lowercase();
    let name = name.trim_matches(ends).to_owned();
    Some((name, Agreement { feminine, plural }))
}

/// Its folded name, feminine, plural.
type Thing = (&'static str, bool, bool);

/// Before a thing that only stands by: "correre sotto l'acqua", "a queue like a bus".
const ASIDE: &[&str] = &[
    "sotto", "davanti", "dietro", "come", "like", "than", "under", "behind", "near",
];
const ARTICLES: &[&str] = &[
    "l", "il", "lo", "la", "i", "gli", "le", "un", "una", "al", "alla", "the", "a", "an", "my",
];

/// Words in the longest name of a thing.
const LONGEST: usize = 4;

impl Sector {
    /// The one thing of the list that a text names, the longest where one lies in another; none
    /// where it names two, since nobody can say which is meant.
    #[must_use]
    pub fn named_in(&self, text: &str) -> Option<(&'static str, Agreement)> {
        let words = padded(text);
        let mut found: Vec<(&'static str, bool, bool)> = Vec::new();
        for &thing in self.things {
            if words.contains(&padded(thing.0)) {
                found.push(thing);
            }
        }
        let longest = found.iter().max_by_key(|(words, ..)| words.len())?;
        let inside = padded(longest.0);
        let only = found
            .iter()
            .all(|(words, ..)| inside.contains(&padded(words)));
        only.then_some((
            longest.0,
            Agreement {
                feminine: longest.1,
                plural: longest.2,
            },
        ))
    }
}

/// The folded words with one blank around each.
fn padded(text: &str) -> String {
    let mut padded = String::from(" ");
    for word in fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        padded.push_str(word);
        padded.push(' ');
    }
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_agree_as_the_trade_has_them() {
        for (words, il) in [
            ("scontrino", "lo scontrino"),
            ("allergene", "l'allergene"),
            ("scontrini", "gli scontrini"),
            ("carta fedelta", "la carta fedelta"),
        ] {
            let agreement = agreement(words, "it", None).expect(words);
            let noun = crate::reply::italian::Noun {
                words: words.to_owned(),
                agreement,
            };
            assert_eq!(noun.il().words, il);
        }
        assert_eq!(agreement("aquilone spaziale", "it", None), None);
    }

    #[test]
    fn every_thing_of_a_sector_is_found_again() {
        for sector in sectors() {
            for &(words, feminine, plural) in sector.things {
                assert_eq!(
                    agreement(words, sector.language, Some(sector)),
                    Some(Agreement { feminine, plural }),
                    "{} {words}",
                    sector.name
                );
                assert_eq!(sector.named_in(words).map(|(words, _)| words), Some(words));
            }
        }
        // The build's own fold is the core's.
        for all in [embedded::THINGS_IT, embedded::THINGS_EN] {
            assert!(all.iter().all(|(words, ..)| *words == fold(words)));
            assert!(all.is_sorted());
        }
    }

    #[test]
    fn a_thing_is_found_where_it_stands_alone() {
        let retail = sector("retail", "it").unwrap();
        let named = |text: &str| retail.named_in(text).map(|(words, _)| words);
        assert_eq!(named("il codice sconto non va"), Some("codice sconto"));
        assert_eq!(named("bello il Passeggino!"), Some("passeggino"));
        assert_eq!(named("il passeggino e lo zaino"), None);
        assert_eq!(named("niente di niente"), None);
    }

    #[test]
    fn a_thing_of_any_trade_is_found_where_it_stands_alone() {
        let named = |text: &str| named_anywhere(text, "it").map(|(words, _)| words);
        assert_eq!(named("bello il Passeggino!").as_deref(), Some("passeggino"));
        assert_eq!(
            named("finalmente una pubblicità senza urla").as_deref(),
            Some("pubblicità")
        );
        assert_eq!(named("ci ha visti correre sotto l'acqua").as_deref(), None);
        assert_eq!(
            named("la carta d'imbarco non si apre").as_deref(),
            Some("carta d'imbarco")
        );
        assert_eq!(named("il passeggino e lo zaino").as_deref(), None);
        assert_eq!(named("niente di niente").as_deref(), None);
    }

    #[test]
    fn ids_tell_their_sector() {
        assert!(is_of_another("retail.07.it.tu.solve", "bank"));
        assert!(!is_of_another("retail.07.it.tu.solve", "retail"));
        assert!(!is_of_another("07.it.tu.solve", ""));
        assert!(!is_of_another("own.1", "retail"));
    }
}
