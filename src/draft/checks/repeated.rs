//! 17: the same text already stands in the thread (P23).

use rustc_hash::FxHashSet;

use super::{Case, Found, PUBLIC, Row};
use crate::draft::seen::Seen;
use crate::draft::{Check, signature};
use crate::text::disguise::NoWords;
use crate::text::sentence::sentences;
use crate::text::token::tokenize;
use crate::text::{Kind, Span, Token};

pub(super) const ROW: Row = Row {
    check: Check::Repeated,
    rule: "P23",
    on: PUBLIC,
    find,
    good: &[
        Case::of("Ancora niente pacco!", "Ciao Luca, il corriere mi ha appena risposto: il pacco è a Piacenza e arriva domani. — Giulia, Piazza")
            .earlier("Ciao Luca, mi dispiace per il pacco: lo cerco io e ti rispondo entro le 18. — Giulia, Piazza"),
        Case::of("Still no parcel!", "Hi Ann, the courier has just found your parcel: it comes tomorrow. — Tom, Fernhill")
            .earlier("Hi Ann, sorry about the parcel, I'm tracing it and will be back by 6pm. — Tom, Fernhill"),
    ],
    bad: &[
        Case::of("Ancora niente pacco!", "Ciao Luca, mi dispiace per il pacco: lo cerco io e ti rispondo entro domani alle 18. — Giulia, Piazza")
            .earlier("Ciao Luca, mi dispiace per il pacco: lo cerco io e ti rispondo entro le 18. — Giulia, Piazza"),
        Case::of("Still no parcel!", "Hi Ann, sorry about the parcel, I'm tracing it and will be back by 6pm. — Tom, Fernhill")
            .earlier("Hi Ann, sorry about the parcel, I'm tracing it and will be back by 6pm. — Tom, Fernhill"),
    ],
};

/// Letters of each text that are compared: as many as a long reply has.
const LETTERS: usize = 4000;
/// Earlier replies that are looked at, the latest.
const EARLIER: usize = 8;
/// Words of a sentence that nobody writes twice by chance.
const LONG: usize = 8;

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let own = triples(seen.body);
    let mut said: FxHashSet<Vec<String>> = FxHashSet::default();
    for earlier in seen.draft.earlier.iter().rev().take(EARLIER) {
        let (earlier, _) = crate::text::normalize::cap(earlier);
        let signed = signature::find(earlier, seen.phrases, seen.around.settings);
        let body = earlier
            .get(..signed.map_or(earlier.len(), |span| span.start))
            .unwrap_or(earlier);
        let theirs = triples(body);
        let shared = own.intersection(&theirs).count();
        let all = own.len() + theirs.len() - shared;
        if all > 0 && shared * 100 >= all * 58 {
            return vec![Found::at(Span::new(0, seen.body.trim_end().len()))];
        }
        let tokens = tokenize(body, &NoWords);
        said.extend(
            sentences(&tokens)
                .into_iter()
                .filter_map(|range| words(tokens.get(range)?)),
        );
    }
    seen.sentences
        .iter()
        .find(|range| {
            seen.tokens
                .get((*range).clone())
                .and_then(words)
                .is_some_and(|words| said.contains(&words))
        })
        .and_then(|range| seen.span(range))
        .map(Found::at)
        .into_iter()
        .collect()
}

/// The words of a sentence long enough to be known again.
fn words(tokens: &[Token]) -> Option<Vec<String>> {
    let words: Vec<String> = tokens
        .iter()
        .filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
        .map(|token| token.text.clone())
        .collect();
    (words.len() >= LONG).then_some(words)
}

/// Triples of letters: how alike two texts look.
fn triples(text: &str) -> FxHashSet<[char; 3]> {
    let letters: Vec<char> = text
        .split_whitespace()
        .flat_map(|word| word.chars().chain(std::iter::once(' ')))
        .flat_map(char::to_lowercase)
        .take(LETTERS)
        .collect();
    letters
        .windows(3)
        .filter_map(|three| three.try_into().ok())
        .collect()
}
