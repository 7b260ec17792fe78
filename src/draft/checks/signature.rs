//! 4: nobody signs (P20).

use super::{Case, Found, PUBLIC, Row};
use crate::draft::seen::Seen;
use crate::draft::{Check, Fix, signature};
use crate::text::Span;

pub(super) const ROW: Row = Row {
    check: Check::NoSignature,
    rule: "P20",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "Buonissimo!",
            "Grazie Paola, lo dico a Dario in cucina: gli farà piacere. — Sara, Trattoria Ponte",
        ),
        Case::of(
            "Buonissimo!",
            "Grazie Paola, lo dico a Dario in cucina!\nMarta di Casa Lume",
        ),
        Case::of(
            "Buonissimo!",
            "Ciao Paola, sono Giulia di Nordovest: grazie, lo dico alla squadra.",
        ),
        Case::of(
            "So good!",
            "Thanks Ann, I'll tell the kitchen. Tom, Brightside Energy",
        ),
        Case::of("So good!", "Thanks Ann, I'll tell the kitchen! ^TB"),
    ],
    bad: &[
        Case::of(
            "Buonissimo!",
            "Grazie Paola, lo dico a Dario in cucina: gli farà piacere.",
        ),
        Case::of(
            "Buonissimo!",
            "Grazie Paola, lo dico a Dario in cucina. Un saluto, Paola!",
        ),
        Case::of(
            "Buonissimo!",
            "Grazie Paola, lo diciamo a tutti in cucina. Il team di Piazza",
        ),
        Case::of(
            "So good!",
            "Thanks Ann, the kitchen will love this. Have a lovely weekend!",
        ),
        Case::of(
            "So good!",
            "Thanks Ann, the kitchen will love this. The Fernhill Team",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    if seen.signature.is_some() || signature::introduces(seen.text, seen.italian) {
        return Vec::new();
    }
    let brand = &seen.around.settings.brand;
    let (agent, name) = (brand.agent.trim(), brand.name.trim());
    let pattern = match brand.signature.trim() {
        "" => "— {agent}, {brand}",
        own => own,
    };
    let end = seen.text.trim_end().len();
    let signed = pattern.replace("{agent}", agent).replace("{brand}", name);
    let mut found = Found::missing();
    if !agent.is_empty() && (!name.is_empty() || !pattern.contains("{brand}")) {
        found.fix = Some(Fix {
            span: Span::new(end, seen.text.len()),
            replacement: format!("\n{signed}"),
        });
    }
    vec![found]
}
