//! 13: tu and Lei in one reply (P22).

use super::{Case, Found, Row, WRITTEN};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;
use crate::reply::Register;
use crate::text::{Kind, Span};

pub(super) const ROW: Row = Row {
    check: Check::MixedRegister,
    rule: "P22",
    on: WRITTEN,
    find,
    good: &[
        Case::of(
            "La commessa è stata gentile",
            "Grazie Paola, lo dico a Marta: è lei che cura il reparto, e ti ringrazia. Le farà piacere. — Giulia, Piazza",
        ),
        Case::of(
            "Il pacco non arriva",
            "Buongiorno, mi dispiace per il Suo pacco: Le rispondo qui entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, mi dispiace: il pacco lo cerco io, è a La Spezia. Ti rispondo entro le 18. — Giulia, Piazza",
        ),
        // The page says Lei, and so does the reply; a page of tu mirrors who writes Lei.
        Case::of(
            "Il pacco non arriva",
            "Buongiorno, mi dispiace per il Suo pacco: Le rispondo qui entro le 18. — Giulia, Piazza",
        )
        .register(Register::Lei),
        Case::of(
            "Gentile redazione, Le chiedo notizie del mio pacco",
            "Buongiorno, mi dispiace per il Suo pacco: Le rispondo qui entro le 18. — Giulia, Piazza",
        )
        .register(Register::Tu),
        Case::of(
            "Where's my parcel?",
            "Hi Ann, La Rochelle is where your parcel is, and I'll update you by 6pm. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, mi dispiace per il tuo pacco: ti rispondo qui entro le 18. — Giulia, Piazza",
        )
        .register(Register::Lei),
        Case::of(
            "Ciao, mi dici tu dov'è il mio pacco?",
            "Buongiorno, mi dispiace per il Suo pacco: Le rispondo qui entro le 18. — Giulia, Piazza",
        )
        .register(Register::Tu),
        Case::of(
            "Il pacco non arriva",
            "Buongiorno, mi dispiace per il Suo pacco: ti rispondo qui entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, La ringrazio per il messaggio sul pacco. Ti scrivo entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, cerco il tuo pacco. Mi scriva in privato il numero, così resta riservato. — Giulia, Piazza",
        ),
        Case::of(
            "Il pacco non arriva",
            "Buongiorno Luca, come Le dicevo il pacco arriva domani: se vuoi, scrivimi. — Giulia, Piazza",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    if !seen.italian {
        return Vec::new();
    }
    let (mut tu, mut lei): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    tu.extend(seen.said(Family::Tu).map(|hit| hit.span));
    lei.extend(seen.said(Family::Lei).map(|hit| hit.span));
    lei.extend(courtesy(seen));
    lei.extend(title(seen));
    tu.sort_unstable();
    lei.sort_unstable();
    let (first_tu, first_lei) = match (tu.first(), lei.first()) {
        (Some(tu), Some(lei)) => (tu, lei),
        // One register throughout, and another than the page's: who writes Lei gets Lei, whatever
        // the page does; on a page of tu, Lei is the slip where the person said tu.
        (Some(tu), None) if seen.draft.register == Register::Lei => return vec![Found::at(*tu)],
        (None, Some(lei)) if seen.draft.register == Register::Tu && says_tu(seen) => {
            return vec![Found::at(*lei)];
        }
        _ => return Vec::new(),
    };
    // The one that is rarer is the slip.
    let slip =
        if tu.len() < lei.len() || (tu.len() == lei.len() && first_tu.start > first_lei.start) {
            first_tu
        } else {
            first_lei
        };
    vec![Found::at(*slip)]
}

/// The comment speaks to the page as to a friend.
fn says_tu(seen: &Seen<'_>) -> bool {
    const TU: &[&str] = &[
        "ti", "tu", "te", "tuo", "tua", "puoi", "sei", "dimmi", "mandami", "fammi",
    ];
    const LEI: &[&str] = &[
        "lei",
        "le",
        "suo",
        "sua",
        "la",
        "gentile",
        "spettabile",
        "egregio",
    ];
    let says = |list: &[&str], capital: bool| {
        seen.comment_tokens
            .iter()
            .any(|token| list.contains(&token.text.as_str()) && (!capital || token.capital))
    };
    seen.around.reading.language == "it" && says(TU, false) && !says(LEI, true)
}

/// Capitals of courtesy inside a sentence: "per il Suo pacco", "come Le dicevo".
fn courtesy(seen: &Seen<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    for sentence in &seen.sentences {
        for at in sentence.clone().skip(1) {
            let Some(token) = seen.tokens.get(at) else {
                continue;
            };
            let Some(before) = seen.tokens.get(at - 1) else {
                continue;
            };
            // After a mark a capital may open a title or a speech.
            let inside = matches!(before.kind, Kind::Word | Kind::Number)
                || (before.kind == Kind::Punctuation
                    && matches!(before.text.as_str(), "," | ":" | ";"));
            if token.kind != Kind::Word
                || !token.capital
                || token.caps
                || !inside
                || seen.quoted(token.span)
            {
                continue;
            }
            // "La Spezia", "Le Iene": a name goes on with a capital.
            let next_small = seen
                .tokens
                .get(at + 1)
                .is_some_and(|next| next.kind == Kind::Word && !next.capital);
            let formal = match token.text.as_str() {
                "lei" | "suo" | "sua" | "suoi" | "sue" => true,
                "le" | "la" => next_small && before.text != ":",
                _ => false,
            };
            if formal {
                found.push(token.span);
            }
        }
    }
    found
}

/// "Signora Ottavia, …": who is greeted with a title is not tu; and "può", where it opens a clause,
/// is said to somebody.
fn title(seen: &Seen<'_>) -> Vec<Span> {
    const TITLES: &[&str] = &[
        "signor",
        "signora",
        "signorina",
        "signore",
        "sig",
        "dottor",
        "dottoressa",
        "dott",
        "professor",
        "professoressa",
        "avvocato",
        "ingegner",
        "ing",
    ];
    let mut found: Vec<Span> = seen
        .tokens
        .iter()
        .take(3)
        .filter(|token| TITLES.contains(&token.text.as_str()))
        .map(|token| token.span)
        .take(1)
        .collect();
    for (at, token) in seen.tokens.iter().enumerate() {
        let opens = at == 0
            || seen
                .tokens
                .get(at - 1)
                .is_some_and(|before| before.kind == Kind::Punctuation && before.text != "\"");
        let to_do = seen.tokens.get(at + 1).is_some_and(|next| {
            [
                "are", "ere", "ire", "arlo", "arla", "erlo", "erla", "irlo", "irla", "armi",
                "ermi", "arci", "erci", "arli", "arle",
            ]
            .iter()
            .any(|end| next.text.ends_with(end))
        });
        if token.text == "puo" && opens && to_do && !seen.quoted(token.span) {
            found.push(token.span);
        }
    }
    found
}
