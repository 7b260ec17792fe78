//! Words and phrases as a person lists them, found in their forms.

use super::disguise::AsWritten;
use super::token::tokenize;
use super::{Kind, Span, Token};

/// Where a banned word or phrase stands: whatever its capitals and accents, and with another
/// ending where it ends in an Italian vowel ("offertissima", "offertissime"). `*` ends a prefix.
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
}
