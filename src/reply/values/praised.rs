//! Whom a comment thanks or praises by name: "Grazie alla signora Loredana" asks to be passed on to her.

use crate::reply::name::{capitalised, is_known};
use crate::text::fold::fold;

/// Folded words before a name that is thanked or praised, up to two words back.
const BEFORE: &[&str] = &[
    "grazie",
    "ringrazio",
    "ringraziare",
    "complimenti",
    "brava",
    "bravo",
    "bravissima",
    "bravissimo",
    "mitica",
    "mitico",
    "signora",
    "signor",
    "signorina",
    "dottoressa",
    "dottor",
    "dott",
    "ssa",
    "sig",
    "thanks",
    "thank",
    "shoutout",
    "kudos",
    "props",
    "bless",
    "done",
];

/// Folded words after a name of which something good is said, in a comment that praises.
const AFTER: &[&str] = &[
    "gentilissima",
    "gentilissimo",
    "bravissima",
    "bravissimo",
    "fantastica",
    "fantastico",
    "meravigliosa",
    "meraviglioso",
    "sei",
    "was",
    "is",
    "has",
    "went",
    "couldnt",
    "you",
    "deserves",
];

/// Folded words that may stand between: an article, a preposition, a title of courtesy.
const BETWEEN: &[&str] = &[
    "a", "ad", "al", "alla", "all", "la", "il", "to", "you", "so", "much", "mille", "tante", "out",
    "mr", "mrs", "ms", "dr", "anche", "lovely", "la", "una", "well", "sig", "ra", "ssa", "signora",
    "signor", "nostra", "nostro", "our",
];

/// The first name of the one person a comment thanks or praises; nothing where there are several, or
/// where the name may be anybody else's.
#[must_use]
pub(super) fn praised(comment: &str) -> Option<String> {
    let words: Vec<&str> = comment
        .split(|c: char| !(c.is_alphabetic() || c == '-'))
        .filter(|word| !word.is_empty())
        .collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let mut found: Option<&str> = None;
    for (at, word) in words.iter().enumerate() {
        let name = word.chars().next().is_some_and(char::is_uppercase) && is_known(word);
        if !name {
            continue;
        }
        let thanked = folded[..at]
            .iter()
            .rev()
            .take(6)
            .find(|before| !BETWEEN.contains(&before.as_str()) || BEFORE.contains(&before.as_str()))
            .is_some_and(|before| BEFORE.contains(&before.as_str()));
        let lauded = (at == 0 || BETWEEN.contains(&folded[at - 1].as_str()))
            && folded
                .get(at + 1)
                .is_some_and(|after| AFTER.contains(&after.as_str()));
        if thanked || lauded {
            if found.is_some_and(|other| other != *word) {
                return None;
            }
            found = Some(word);
        }
        // "Marco e Lucia": telling one of them would forget the other.
        let and = ["e", "ed", "and"];
        let next = folded
            .get(at + 1)
            .is_some_and(|word| and.contains(&word.as_str()));
        if found == Some(word) && next && words.get(at + 2).is_some_and(|word| is_known(word)) {
            return None;
        }
    }
    found.map(capitalised)
}

#[cfg(test)]
mod tests {
    use super::praised;

    #[test]
    fn tells_who_is_thanked_and_nobody_else() {
        for (comment, name) in [
            (
                "Grazie alla signora Loredana dello sportello 6",
                Some("Loredana"),
            ),
            ("grazie mille a Marco del reparto bici!", Some("Marco")),
            ("Bravissima Giulia, sempre col sorriso", Some("Giulia")),
            ("Marta è un angelo", None),
            ("Marta gentilissima, spiega tutto", Some("Marta")),
            ("Un grazie di cuore alla dott.ssa Elena", Some("Elena")),
            ("Thank you so much to Pauline on the desk", Some("Pauline")),
            ("Thanks to Dave we made the last train", Some("Dave")),
            ("Well done Sarah, what a star", Some("Sarah")),
            ("Karen was brilliant with my mum", Some("Karen")),
            ("Grazie a Marco e Lucia per la pazienza", None),
            ("Ci sono stato con mio figlio Luca, grazie", None),
            ("Auguri da Carmela", None),
            ("My husband Dave loves it", None),
            ("Grazie Roma!", None),
            ("grazie di tutto", None),
        ] {
            assert_eq!(praised(comment).as_deref(), name, "{comment}");
        }
    }
}
