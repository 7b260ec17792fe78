//! 7: an apology on condition (P19).

use super::{Case, Found, Row, WRITTEN, like};
use crate::draft::Check;
use crate::draft::Fix;
use crate::draft::phrases::{Family, Hit};
use crate::draft::seen::Seen;
use crate::text::Span;

pub(super) const ROW: Row = Row {
    check: Check::ConditionalApology,
    rule: "P19",
    on: WRITTEN,
    find,
    good: &[
        Case::of(
            "Nessuno risponde",
            "Ciao Luca, mi dispiace. Se vuoi, scrivimi in privato: lì posso vedere i tuoi dati. — Giulia, Piazza",
        ),
        Case::of(
            "Nessuno risponde",
            "Ciao Luca, scusa se ti rispondo solo adesso: il numero verde è tornato attivo. — Giulia, Piazza",
        ),
        Case::of(
            "No reply",
            "Hi Ann, I'm sorry. If it's easier, call us on 0800 123 456. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Nessuno risponde",
            "Ciao Luca, ci dispiace se hai avuto problemi con il numero verde. Ti richiamo oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Nessuno risponde",
            "Ciao Luca, ci scusiamo per gli eventuali disagi. Ti richiamo oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Nessuno risponde",
            "Ciao Luca, se il numero verde ti ha fatto perdere tempo ci scusiamo. Ti richiamo oggi. — Giulia, Piazza",
        ),
        Case::of(
            "No reply",
            "Hi Ann, I'm sorry if you've been waiting for a reply. I'll call you today. — Tom, Fernhill",
        ),
        Case::of(
            "No reply",
            "Hi Ann, sorry you feel that way about the reply. I'll call you today. — Tom, Fernhill",
        ),
        Case::of(
            "No reply",
            "Hi Ann, apologies for any inconvenience. I'll call you today about the reply. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let mut last = 0;
    let mut found = Vec::new();
    for hit in seen.said(Family::Conditional) {
        if hit.span.start < last || spared(seen, hit) {
            continue;
        }
        last = hit.span.end;
        found.push(Found {
            fix: fix(seen, hit),
            ..Found::at(hit.span)
        });
    }
    found
}

/// "Scusa se ti rispondo solo ora": sorry for what one has done oneself, and knows.
fn spared(seen: &Seen<'_>, hit: &Hit) -> bool {
    const OWN: &[&str] = &[
        "rispond", "scriv", "arriv", "torn", "chied", "disturb", "insist", "ripet", "facci", "mi",
        "ho", "richied", "sono",
    ];
    let after = seen.tokens.get(hit.tokens.end..).unwrap_or_default();
    let first = seen.tokens.get(hit.tokens.start);
    let light = first.is_some_and(|token| token.text.starts_with("scus"));
    let ends_in_if = hit
        .span
        .of(seen.text)
        .trim_end()
        .to_lowercase()
        .ends_with(" se");
    light
        && ends_in_if
        && after
            .iter()
            .take(3)
            .find(|token| !matches!(token.text.as_str(), "ti" | "le" | "vi" | "ci" | "non"))
            .is_some_and(|token| {
                OWN.iter().any(|own| token.text.starts_with(own)) && !token.text.ends_with("iamo")
            })
}

/// The plain apology that may stand instead.
fn fix(seen: &Seen<'_>, hit: &Hit) -> Option<Fix> {
    let words = hit.span.of(seen.text);
    if let Some(plain) = hit.plain {
        return Some(Fix {
            span: hit.span,
            replacement: like(plain, words),
        });
    }
    let lower = words.to_lowercase();
    if !seen.italian {
        // "I'm sorry if you've waited" → "I'm sorry you've waited".
        let at = lower.ends_with(" if").then(|| hit.span.end - 3)?;
        return lower.starts_with("sorry").then(|| Fix {
            span: Span::new(at, hit.span.end),
            replacement: String::new(),
        });
    }
    if !lower.ends_with(" se") {
        return None;
    }
    // "Ci dispiace se hai avuto problemi." → "Mi dispiace per quello che è successo."
    let clause: Vec<_> = seen
        .tokens
        .get(hit.tokens.end..)?
        .iter()
        .take_while(|token| token.kind == crate::text::Kind::Word)
        .collect();
    let last = clause.last()?;
    let joined = clause
        .iter()
        .any(|token| matches!(token.text.as_str(), "e" | "ed" | "ma"));
    (!joined).then(|| Fix {
        span: Span::new(hit.span.start, last.span.end),
        replacement: like("mi dispiace per quello che è successo", words),
    })
}
