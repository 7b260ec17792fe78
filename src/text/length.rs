//! How long a text is as a network counts it.

use unicode_segmentation::UnicodeSegmentation;

use super::disguise::NoWords;
use super::emoji::starts_emoji;
use super::token::tokenize;
use super::{Kind, Span};

/// X counts every address as this many characters, and an emoji as two; the limit is its own.
const LINK_ON_X: usize = 23;
const X: usize = 280;

/// Where a text goes over a limit: the place of the first character that is too many.
#[must_use]
pub fn overrun(text: &str, limit: usize) -> Option<usize> {
    let text = text.trim_end();
    // A letter is a byte at least, and nothing weighs more than its bytes but a short address.
    if limit != X && text.len() <= limit {
        return None;
    }
    let links: Vec<Span> = if limit == X {
        tokenize(text, &NoWords)
            .into_iter()
            .filter(|token| token.kind == Kind::Link)
            .map(|token| token.span)
            .collect()
    } else {
        Vec::new()
    };
    let mut used = 0;
    let mut links = links.into_iter().peekable();
    for (at, letter) in text.grapheme_indices(true) {
        while links.next_if(|link| link.end <= at).is_some() {}
        used += match links.peek() {
            Some(link) if link.start == at => LINK_ON_X,
            Some(link) if link.start < at => 0,
            _ => weight(letter, limit),
        };
        if used > limit {
            return Some(at);
        }
    }
    None
}

fn weight(letter: &str, limit: usize) -> usize {
    let emoji = letter.chars().next().is_some_and(starts_emoji);
    if emoji && limit == X { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_network_counts_in_its_own_way() {
        let long = format!(
            "{} https://piazza.example.org/{}",
            "a".repeat(256),
            "b".repeat(90)
        );
        let party = format!("{}🎉", "a".repeat(279));
        for (text, limit, over) in [
            ("perché", 6, None),
            ("perché", 5, Some(5)),
            ("👩‍👩‍👧‍👦", 1, None),
            ("ciao  ", 4, None),
            // An address is twenty-three characters on X, whatever its length.
            (long.as_str(), 280, None),
            (long.as_str(), 300, Some(300)),
            (party.as_str(), 280, Some(279)),
            (party.as_str(), 281, None),
        ] {
            assert_eq!(overrun(text, limit), over, "{text} {limit}");
        }
    }
}
