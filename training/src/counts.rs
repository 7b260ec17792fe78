//! How much each set, each label and each word of the teacher counts.

use garbo::reading::learned::{HEADS, Head};

use crate::corpus::Row;

/// One of our comments without any pattern: our writers were asked for far more patterns than a page
/// holds, so the plain ones count more.
fn is_plain(row: &Row) -> bool {
    let troubled = |head: &Head| matches!(head, Head::Pattern(_) | Head::Irony);
    row.set == "ours"
        && HEADS
            .iter()
            .zip(&row.said)
            .all(|(head, said)| !troubled(head) || *said == Some(0.0))
}

/// How much a head counts beside the others: one label of three, or one question alone, would drown
/// among the many.
fn stress(head: Head) -> f32 {
    match head {
        Head::Negative | Head::Neutral | Head::Positive => 4.0,
        Head::Irony => 2.0,
        Head::Offence | Head::Topic(_) => 1.5,
        _ => 1.0,
    }
}

/// Written by us.
#[must_use]
pub fn own(set: &str) -> bool {
    matches!(
        set,
        "ours" | "recast" | "clean" | "verdicts" | "twins" | "topical"
    )
}

/// Share of a public set that is learned from: large sets far from our pages would drown the rest.
#[must_use]
pub fn share(set: &str) -> f32 {
    match set {
        "emotion/goemotions_en" | "hate/davidson_en" | "hate/toxic_spans_en" => 0.3,
        "emotion/xed_en" | "intent/bitext_en" => 0.15,
        "intent/banking77_en" | "intent/multidogo_en" | "intent/clinc150_en" => 0.6,
        "spam/sms_en" => 0.5,
        _ => 1.0,
    }
}

/// How much a set's own labels count, and how much what the teacher says of its texts does.
fn counts(set: &str) -> (f32, f32) {
    match set {
        "ours" => (2.0, 1.0),
        "clean" => (1.5, 0.0),
        "verdicts" => (6.0, 0.0),
        "tweets" | "twins" => (2.0, 0.0),
        "recast" => (0.0, 1.5),
        "emotion/xed_it" | "emotion/xed_en" => (0.1, 0.6),
        _ => (0.7, 0.5),
    }
}

/// How much a set's labels count for the linear judge, which learns from nothing else.
#[must_use]
pub fn told(set: &str) -> f32 {
    match set {
        "ours" | "verdicts" | "tweets" | "twins" | "topical" => 1.0,
        "clean" => 0.5,
        _ => 0.4,
    }
}

/// For each head, what is wanted and how much it counts: the set's own word and the teacher's.
#[must_use]
pub fn wanted(row: &Row, taught: Option<&[f32]>) -> Vec<(f32, f32)> {
    let (own, teachers) = counts(&row.set);
    let own = if is_plain(row) { 1.4 * own } else { own };
    row.said
        .iter()
        .enumerate()
        .map(|(head, said)| {
            let stress = stress(HEADS[head]);
            let (own, teachers) = (stress * own, stress * teachers);
            let teacher = taught.map(|all| all[head]);
            match (said, teacher) {
                (Some(said), Some(teacher)) => {
                    let both = own + teachers;
                    ((own * said + teachers * teacher) / both, both)
                }
                (Some(said), None) => (*said, own),
                (None, Some(teacher)) => (teacher, teachers),
                (None, None) => (0.0, 0.0),
            }
        })
        .collect()
}
