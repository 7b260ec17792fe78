//! 20: an emoji on a complaint (P23).

use super::{Case, Found, Row, WRITTEN};
use crate::draft::Check;
use crate::draft::Fix;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;
use crate::text::disguise::NoWords;
use crate::text::token::tokenize;
use crate::text::{Kind, Span};

pub(super) const ROW: Row = Row {
    check: Check::EmojiOnComplaint,
    rule: "P23",
    on: WRITTEN,
    find,
    good: &[
        Case::of(
            "Bravissimi, la torta era perfetta",
            "Grazie Paola, la torta è merito di Dario 😊 — Giulia, Piazza",
        ),
        Case::of(
            "Love this shop, thank you!",
            "Thank you Ann, you made our day 💛 — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "La torta era secca, che delusione",
            "Ciao Luca, mi dispiace per la torta 😔 Ne parlo oggi con la cucina. — Giulia, Piazza",
        ),
        Case::of(
            "The cake was dry, so disappointing",
            "Hi Ann, sorry about the cake :( Which day did you come? — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    // Who says sorry answers a complaint, whatever the reading made of it.
    if !seen.unhappy() && !seen.says(Family::Sorry) {
        return Vec::new();
    }
    // The signature counts too.
    tokenize(seen.text, &NoWords)
        .iter()
        .filter(|token| token.kind == Kind::Emoji && !seen.quoted(token.span))
        .map(|token| {
            let before = seen.text.get(..token.span.start).unwrap_or_default();
            let blank = before.len() - before.trim_end_matches(' ').len();
            // A sentence that the emoji closed needs its full stop.
            let rest = seen.text.get(token.span.end..).unwrap_or_default();
            let closed = before.trim_end().ends_with(|c: char| !c.is_alphanumeric());
            let opens = rest.trim_start().starts_with(char::is_uppercase);
            let end = if !closed && opens { "." } else { "" };
            Found {
                fix: Some(Fix {
                    span: Span::new(token.span.start - blank, token.span.end),
                    replacement: end.to_owned(),
                }),
                ..Found::at(token.span)
            }
        })
        .collect()
}
