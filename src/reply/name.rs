//! The first name for a greeting, only when it plausibly is one.
//!
//! A handle, a joke or a page's name in a greeting is worse than no name ("Ciao,").

use unicode_normalization::UnicodeNormalization;

/// Particles that may stand among the words of a name.
const PARTICLES: &[&str] = &[
    "de", "di", "da", "del", "della", "dello", "dei", "degli", "d", "la", "lo", "le", "van", "von",
    "der", "al", "el", "bin", "mc", "o", "san", "dos",
];

/// The first name in a display name: "Marco Rossi" → Marco, "ROSSI Marco" → Marco; `None` for
/// handles, nicknames and whatever else is not surely a name.
#[must_use]
pub fn first_name(author: &str) -> Option<String> {
    let words: Vec<&str> = author.split_whitespace().collect();
    let letters_only = |word: &&str| {
        word.chars()
            .all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
            || (word.chars().count() == 2 && word.ends_with('.'))
    };
    if !(1..=4).contains(&words.len()) || !words.iter().all(letters_only) {
        return None;
    }
    let name_like = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next();
        let capital = first.is_some_and(char::is_uppercase);
        capital || PARTICLES.contains(&fold(word).as_str())
    };
    // All lower case ("marco rossi") is a habit of typing; mixed is not ("Marco è tornato").
    let lower = words
        .iter()
        .all(|word| word.chars().all(|c| !c.is_uppercase()));
    if !lower && !words.iter().all(|word| name_like(word)) {
        return None;
    }
    if lower && words.len() > 2 {
        return None;
    }
    let first = words.first()?;
    let given = if is_known(first) {
        first
    } else {
        // Surname first, as on Italian forms.
        words
            .get(1)
            .filter(|second| words.len() == 2 && is_known(second))?
    };
    Some(capitalised(given))
}

fn is_known(word: &str) -> bool {
    let folded = fold(word);
    let known = |name: &str| {
        include_str!("first_names.txt")
            .lines()
            // A line holds the names of one letter.
            .filter(|line| name.as_bytes().first() == line.as_bytes().first())
            .flat_map(str::split_whitespace)
            .any(|row| row == name)
    };
    // Double names stand if their first half does: Anna-Maria.
    known(&folded)
        || folded
            .split_once('-')
            .is_some_and(|(half, rest)| known(half) && known(rest))
}

fn fold(word: &str) -> String {
    word.nfd()
        .filter(|c| c.is_alphabetic() || *c == '-')
        .flat_map(char::to_lowercase)
        .collect()
}

/// Capital first, as names are written, whatever was typed.
fn capitalised(word: &str) -> String {
    word.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| {
                    first
                        .to_uppercase()
                        .chain(letters.flat_map(char::to_lowercase))
                        .collect::<String>()
                })
                .unwrap_or_default()
        })
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plausible_first_names_are_used() {
        for (author, name) in [
            ("Marco Rossi", Some("Marco")),
            ("MARCO ROSSI", Some("Marco")),
            ("marco", Some("Marco")),
            ("Rossi Giulia", Some("Giulia")),
            ("Nicolò De Santis", Some("Nicolò")),
            ("Anna-Maria Bianchi", Some("Anna-Maria")),
            ("Zoë K.", Some("Zoë")),
            ("Sean O'Brien", Some("Sean")),
            ("xX_killer_Xx", None),
            ("marco_rossi84", None),
            ("@marco", None),
            ("Mamma di Luca", None),
            ("Marco è uno scemo", None),
            ("Il Giustiziere", None),
            ("Pagina Ufficiale", None),
            ("Stronzo Totale", None),
            ("", None),
            ("😀 Marco", None),
            ("Marco\u{202e} Rossi", None),
        ] {
            assert_eq!(first_name(author).as_deref(), name, "{author}");
        }
    }
}
