//! The comment's own words for what happened, where a reply may quote them: nothing shows better that
//! somebody has read (P18).

use crate::comment::Comment;
use crate::reading::{PatternKind, Polarity, Reading, Topic};

/// Letters a quotation may have: short enough to be a nod, long enough to mean something.
const LETTERS: std::ops::RangeInclusive<usize> = 12..=80;

/// Displeasure less sure than this is not said back to somebody who may have meant no such thing.
const SURE: f32 = 0.6;

/// Words of a clause that says something by itself.
const WORDS: std::ops::RangeInclusive<usize> = 5..=13;

/// Patterns whose words are never said back (P23).
const UNSAID: [PatternKind; 9] = [
    PatternKind::Insult,
    PatternKind::Profanity,
    PatternKind::Hate,
    PatternKind::Threat,
    PatternKind::Harassment,
    PatternKind::Doxxing,
    PatternKind::Shouting,
    PatternKind::Bait,
    PatternKind::DeletionClaim,
];

/// Matters whose details have no place in public (P13).
const PRIVATE: [Topic; 3] = [Topic::Account, Topic::Billing, Topic::Privacy];

/// What happened, in the comment's own words; nothing where they are ironic, rude or personal, or
/// make no clause, or where the displeasure is doubtful.
#[must_use]
pub fn quoted<'a>(comment: &Comment, reading: &'a Reading) -> Option<&'a str> {
    let told = reading.grievance.as_ref()?.what.as_deref()?;
    let text = comment.text.as_str();
    let rude = reading
        .patterns
        .iter()
        .filter(|pattern| UNSAID.contains(&pattern.kind))
        .flat_map(|pattern| &pattern.evidence)
        .any(|piece| {
            let words = piece.span.of(text);
            told.to_lowercase().contains(&words.to_lowercase())
        });
    let fit = LETTERS.contains(&told.chars().count())
        && WORDS.contains(&told.split_whitespace().count())
        && !told.contains(['"', '«', '“', '\n', '[', ']', '{', '}'])
        && reading.irony < 0.5
        && reading.sentiment.label == Polarity::Negative
        && reading.sentiment.confidence >= SURE
        && !rude
        && reading.personal_data.is_empty()
        && !PRIVATE.iter().any(|topic| reading.topics.contains(topic));
    fit.then_some(told)
}

#[cfg(test)]
mod tests {
    use super::quoted;
    use crate::comment::Comment;
    use crate::reading::reader::Reader;

    #[test]
    fn quotes_what_happened_and_nothing_rude_or_private() {
        let reader = Reader::new();
        for (text, wanted) in [
            ("Le sedie sono arrivate con undici gambe in tutto", true),
            (
                "Chairs arrived with eleven legs between three of them",
                true,
            ),
            ("Siete dei ladri incapaci", false),
            ("il pacco di merda non è arrivato", false),
            (
                "Il codice della carta IT60X0542811101000000123456 è sbagliato",
                false,
            ),
            ("che schifo", false),
        ] {
            let comment = Comment {
                text: text.to_owned(),
                ..Comment::default()
            };
            let reading = reader.read(&comment);
            assert_eq!(quoted(&comment, &reading).is_some(), wanted, "{text}");
        }
    }
}
