//! 21: a word the brand does not use (P26).

use super::{Case, Found, Row, WRITTEN};
use crate::draft::Check;
use crate::draft::seen::Seen;
use crate::lexicon::forms;

pub(super) const ROW: Row = Row {
    check: Check::BannedWord,
    rule: "P26",
    on: WRITTEN,
    find,
    good: &[
        Case::of(
            "Quanto costa?",
            "Ciao Luca, costa 12 euro, tutto compreso. — Giulia, Piazza",
        )
        .banned("gratis;offertissima"),
        Case::of("How much?", "Hi Ann, it's £12 all in. — Tom, Fernhill").banned("cheap"),
    ],
    bad: &[
        Case::of(
            "Quanto costa?",
            "Ciao Luca, costa 12 euro, approfittane quando vuoi. — Giulia, Piazza",
        )
        .banned("approfittare"),
        Case::of(
            "Quanto costa?",
            "Ciao Luca, costa 12 euro con le nostre offertissime. — Giulia, Piazza",
        )
        .banned("gratis;offertissima"),
        Case::of(
            "How much?",
            "Hi Ann, it's £12, really cheap. — Tom, Fernhill",
        )
        .banned("cheap"),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let mut spans: Vec<_> = seen
        .draft
        .banned
        .iter()
        .chain(&seen.around.settings.brand.voice.banned)
        .flat_map(|word| forms::find(word, &seen.tokens, seen.italian))
        .collect();
    spans.sort_unstable();
    spans.dedup();
    spans.into_iter().map(Found::at).collect()
}
