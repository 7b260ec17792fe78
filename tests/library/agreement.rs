//! What stands before a noun agrees with it.

use super::contexts::{Agreeing, NOUNS};

/// Everything that can stand before a noun and agrees with it.
const BEFORE: &[&str] = &[
    "il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'", "del", "dello", "della",
    "dell'", "dei", "degli", "delle", "al", "allo", "alla", "all'", "ai", "agli", "alle", "dal",
    "dallo", "dalla", "dall'", "dai", "dagli", "dalle", "nel", "nello", "nella", "nell'", "nei",
    "negli", "nelle", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle", "questo",
    "questa", "quest'", "questi", "queste",
];

/// Possessives by their stems; their endings agree too.
const OWNED: &[&str] = &["tu", "su", "nostr", "vostr"];

/// What stands before the thing agrees with it.
pub fn agrees(text: &str, noun: &Agreeing) -> Result<(), String> {
    for (at, _) in text.match_indices(noun.word) {
        let whole = text[at + noun.word.len()..]
            .chars()
            .next()
            .is_none_or(|next| !next.is_alphanumeric() && next != '-');
        let joined = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        if !whole || joined {
            continue;
        }
        let start = text[..at]
            .trim_end()
            .rfind(|c: char| c.is_whitespace() || "«“(".contains(c))
            .map_or(0, |blank| blank + 1);
        let before = text[start..at].trim().to_lowercase();
        let before = before.trim_start_matches(|c: char| !c.is_alphabetic());
        // "dal" is no column of its own: it goes as "al" does.
        let from = before.strip_prefix('d').unwrap_or(before);
        let known = noun
            .before
            .iter()
            .any(|form| *form == before || *form == from);
        let stem = OWNED.iter().find_map(|stem| before.strip_prefix(stem));
        let wrong = match stem {
            _ if BEFORE.contains(&before) => !known,
            Some("oi") => noun.feminine || !noun.plural,
            Some(ending @ ("o" | "a" | "i" | "e")) => {
                let tui = ending == "i" && before.len() <= 3;
                tui || !ending.ends_with(noun.ending)
            }
            _ => false,
        };
        if wrong {
            return Err(format!("{before:?} before {:?} in: {text}", noun.word));
        }
    }
    Ok(())
}

#[test]
fn what_stands_before_a_noun_is_seen() {
    let noun = |word: &str| NOUNS.iter().find(|noun| noun.word == word);
    for (word, right, wrong) in [
        ("sconto", "per lo sconto", "per il sconto"),
        ("sconto", "nel tuo sconto", "nel tua sconto"),
        ("app", "dall'app", "dalla app"),
        ("ordini", "i tuoi ordini", "i tuo ordini"),
        ("scarpe", "queste scarpe", "questi scarpe"),
        ("ordine", "quest'ordine", "uno ordine"),
        ("gnocchi", "dagli gnocchi", "dai gnocchi"),
    ] {
        let Some(noun) = noun(word) else {
            unreachable!("{word} is a noun of the list");
        };
        assert_eq!(agrees(right, noun), Ok(()));
        assert!(agrees(wrong, noun).is_err(), "{wrong}");
    }
}
