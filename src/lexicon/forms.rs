//! Words and phrases as a person lists them, found in their forms.

use super::inflect::{Form, Forms, Inflection, Pattern, forms, unhang};
use crate::text::disguise::AsWritten;
use crate::text::token::tokenize;
use crate::text::{Kind, Span, Token};

/// Where a banned word or phrase stands: whatever its capitals and accents, and with another
/// ending where it ends in an Italian vowel ("offertissima", "offertissime"), or conjugated
/// ("approfittare", "approfittatene"). `*` ends a prefix.
#[must_use]
pub fn find(banned: &str, tokens: &[Token], italian: bool) -> Vec<Span> {
    let (words, prefix) = banned
        .trim()
        .strip_suffix('*')
        .map_or((banned.trim(), false), |words| (words, true));
    let wanted: Vec<Token> = tokenize(words, &AsWritten)
        .into_iter()
        .filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let all: Vec<Vec<String>> = wanted
        .iter()
        .map(|token| inflected(&token.text, italian))
        .collect();
    let run: Vec<&Token> = tokens
        .iter()
        .filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
        .collect();
    run.windows(wanted.len())
        .filter(|window| {
            window
                .iter()
                .zip(&wanted)
                .enumerate()
                .all(|(at, (token, word))| {
                    let last = at + 1 == wanted.len();
                    (prefix && last && token.text.starts_with(&word.text))
                        || is_form(&token.text, &word.text, italian)
                        || all
                            .get(at)
                            .is_some_and(|all| is_inflected(&token.text, all, italian))
                })
        })
        .filter_map(|window| {
            Some(Span::new(
                window.first()?.span.start,
                window.last()?.span.end,
            ))
        })
        .collect()
}

/// The same word, or a form of it.
fn is_form(word: &str, banned: &str, italian: bool) -> bool {
    if word == banned {
        return true;
    }
    if italian {
        let bare = |word: &str| -> Option<String> {
            let cut = word.strip_suffix(['a', 'e', 'i', 'o'])?;
            Some(cut.strip_suffix('h').unwrap_or(cut).to_owned())
        };
        banned.len() > 4 && bare(word).is_some() && bare(word) == bare(banned)
    } else {
        let plural = |one: &str, many: &str| {
            many.strip_prefix(one)
                .is_some_and(|end| matches!(end, "s" | "es" | "'s" | "d" | "ed" | "ing"))
        };
        banned.len() > 3 && (plural(banned, word) || plural(word, banned))
    }
}

/// Every form of a word by every rule it can follow.
fn inflected(word: &str, italian: bool) -> Vec<String> {
    if word.len() < 4 {
        return Vec::new();
    }
    let patterns: &[Pattern] = match () {
        () if !italian => &[Pattern::Noun, Pattern::Verb, Pattern::Adjective],
        () if word.ends_with("are") => &[Pattern::Are, Pattern::Noun],
        () if word.ends_with("ere") => &[Pattern::Ere, Pattern::Noun],
        () if word.ends_with("ire") => &[Pattern::Ire, Pattern::Isc],
        () => &[Pattern::Noun, Pattern::Adjective],
    };
    let mut made = Forms::default();
    for pattern in patterns {
        forms(word, &plain(*pattern), !italian, &mut made);
    }
    made.iter().map(|form| form.text.to_owned()).collect()
}

const fn plain(pattern: Pattern) -> Inflection {
    Inflection {
        pattern,
        irregular: Vec::new(),
    }
}

fn is_inflected(word: &str, all: &[String], italian: bool) -> bool {
    // Most words begin otherwise, and pronouns come off slowly.
    let near = all.first().zip(word.get(..2));
    if !near.is_some_and(|(first, start)| first.starts_with(start)) {
        return false;
    }
    let is = |word: &str| all.iter().any(|form| form == word);
    is(word) || (italian && all.len() > 20 && unhang(word).any(|host| is(&host)))
}

/// One form of a word, and the same form of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The form sought.
    pub one: String,
    /// What stands for it.
    pub other: String,
    /// A plural, by rule.
    pub plural: bool,
    /// The feminine of a word on -o.
    pub feminine: bool,
}

/// A word and another, form by form, where both have them by rule: singular and plural, and the
/// four endings of Italian words on -o. As they stand where one bears an accent or is several words.
#[must_use]
pub fn side_by_side(one: &str, other: &str, italian: bool) -> Vec<Pair> {
    let pair = |one: &str, other: &str, plural: bool, feminine: bool| Pair {
        one: one.to_owned(),
        other: other.to_owned(),
        plural,
        feminine,
    };
    let mut pairs = vec![pair(one, other, false, false)];
    let single = |word: &str| word.len() > 2 && word.bytes().all(|b| b.is_ascii_alphabetic());
    if !single(one) || !single(other) {
        return pairs;
    }
    let plural = |word: &str| {
        let mut made = Forms::default();
        forms(word, &plain(Pattern::Noun), !italian, &mut made);
        let many: Vec<Form<'_>> = made.iter().filter(|form| form.plural).collect();
        many.first().map(|form| form.text.to_owned())
    };
    // "ospiti": a plural already, of which no rule knows the singular for sure.
    let many = (italian && one.ends_with('i')).then_some(());
    if many.is_none()
        && let Some(several) = plural(one)
    {
        let onto = plural(other).unwrap_or_else(|| other.to_owned());
        pairs.push(pair(&several, &onto, true, false));
    }
    if italian && let (Some(stem), Some(onto)) = (one.strip_suffix('o'), other.strip_suffix('o')) {
        for end in ["a", "e"] {
            let hard = |stem: &str| end == "e" && stem.ends_with(['c', 'g']);
            let form = |stem: &str| format!("{stem}{}{end}", if hard(stem) { "h" } else { "" });
            pairs.push(pair(&form(stem), &form(onto), end == "e", true));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::disguise::NoWords;

    #[test]
    fn banned_words_are_found_in_their_forms() {
        let found = |banned: &str, text: &str, italian: bool| {
            !find(banned, &tokenize(text, &NoWords), italian).is_empty()
        };
        assert!(found("offertissima", "Che OFFERTISSIME!", true));
        assert!(found("top di gamma", "è il Top di Gamma", true));
        assert!(!found("top di gamma", "è il top della gamma", true));
        assert!(found("unlimit*", "unlimited data", false));
        assert!(found("cheap", "cheap as chips", false));
        assert!(found("deal", "our deals", false));
        assert!(!found("gratis", "grati", true));
        assert!(!found("", "niente", true));
    }

    #[test]
    fn banned_verbs_are_found_conjugated() {
        let found = |banned: &str, text: &str, italian: bool| {
            !find(banned, &tokenize(text, &NoWords), italian).is_empty()
        };
        for (banned, text, italian) in [
            ("approfittare", "Approfittane subito!", true),
            ("approfittare", "approfittate dell'offerta", true),
            ("regalare", "te lo regaliamo", true),
            ("garantire", "lo garantisco io", true),
            ("disguido", "qualche disguido", true),
            ("banca", "le banche", true),
            ("leverage", "by leveraging our team", false),
            ("policy", "our policies", false),
            ("apologise", "we apologised", false),
        ] {
            assert!(found(banned, text, italian), "{banned} in {text}");
        }
        for (banned, text, italian) in [
            ("offrire", "un'offerta", true),
            ("casa", "caso per caso, casuale", true),
            ("regalare", "la regola", true),
            ("cheap", "a cheapskate", false),
        ] {
            assert!(!found(banned, text, italian), "{banned} in {text}");
        }
    }

    #[test]
    fn words_change_places_form_by_form() {
        let pairs = |one: &str, other: &str, italian: bool| {
            let pairs = side_by_side(one, other, italian);
            let said: Vec<String> = pairs
                .iter()
                .map(|pair| format!("{} {}", pair.one, pair.other))
                .collect();
            said.join(", ")
        };
        assert_eq!(
            pairs("cliente", "ospite", true),
            "cliente ospite, clienti ospiti"
        );
        assert_eq!(pairs("clienti", "ospiti", true), "clienti ospiti");
        assert_eq!(
            pairs("negozio", "bottega", true),
            "negozio bottega, negozi botteghe"
        );
        assert_eq!(
            pairs("gratuito", "compreso", true),
            "gratuito compreso, gratuiti compresi, gratuita compresa, gratuite comprese"
        );
        assert_eq!(
            pairs("customer", "guest", false),
            "customer guest, customers guests"
        );
        assert_eq!(
            pairs("punto vendita", "negozio", true),
            "punto vendita negozio"
        );
    }
}
