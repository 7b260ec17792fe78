//! From the evidence of a reading to words that can be highlighted.

use super::{Glance, Mark, MarkOf};
use crate::reading::{Emotion, LabelOf, PatternKind, Polarity, Reading, Tone};
use crate::text::Span;

/// Highlights of a reading, as UTF-8 bytes of `text`: in order, not empty, not overlapping.
///
/// Where evidence overlaps, the graver family wins, as [`MarkOf`] lists them from mild to grave.
/// A verdict whose evidence is the whole text marks nothing: a highlight that covers everything
/// points at nothing.
#[must_use]
pub fn marks(reading: &Reading, text: &str) -> Vec<(Span, MarkOf)> {
    let mut found = evidence(reading);
    found.retain(|(span, _)| {
        span.start < span.end
            && text
                .get(span.start..span.end)
                .is_some_and(|w| w != text.trim())
    });
    let mut edges: Vec<usize> = found.iter().flat_map(|(s, _)| [s.start, s.end]).collect();
    edges.sort_unstable();
    edges.dedup();

    let mut marks: Vec<(Span, MarkOf)> = Vec::new();
    // Spans by where they start, and those still open at the edge in hand: evidence is short, so
    // few are open at once and the walk stays linear in practice.
    found.sort_by_key(|(span, _)| span.start);
    let mut coming = found.into_iter().peekable();
    let mut open: Vec<(Span, MarkOf)> = Vec::new();
    for pair in edges.windows(2) {
        let &[start, end] = pair else { continue };
        open.retain(|(span, _)| span.end > start);
        while let Some(next) = coming.next_if(|(span, _)| span.start <= start) {
            open.push(next);
        }
        let Some(of) = open.iter().map(|(_, of)| *of).max() else {
            continue;
        };
        match marks.last_mut() {
            Some((last, last_of)) if last.end == start && *last_of == of => last.end = end,
            _ => marks.push((Span::new(start, end), of)),
        }
    }
    // Where graver evidence cuts a piece off, the gap between the two belongs to neither.
    for (span, _) in &mut marks {
        let words = span.of(text);
        span.start += words.len() - words.trim_start().len();
        span.end = span.start + words.trim().len();
    }
    marks.retain(|(span, _)| span.start < span.end);
    marks
}

/// What the chip and the highlights of a comment need.
///
/// `letter` and `word` name the tone in the interface's language.
#[must_use]
pub fn glance(reading: &Reading, text: &str, tone: Tone, letter: &str, word: &str) -> Glance {
    Glance {
        tone,
        letter: letter.to_owned(),
        word: word.to_owned(),
        language: reading.language.clone(),
        marks: utf16(text, &marks(reading, text)),
    }
}

/// The same places in UTF-16 code units, as JavaScript counts.
fn utf16(text: &str, marks: &[(Span, MarkOf)]) -> Vec<Mark> {
    let mut units = 0;
    let mut bytes = 0;
    let mut upto = |byte: usize| {
        units += text
            .get(bytes..byte)
            .map_or(0, |passed| passed.encode_utf16().count());
        bytes = byte;
        units
    };
    marks
        .iter()
        .map(|(span, of)| Mark {
            start: upto(span.start),
            end: upto(span.end),
            of: *of,
        })
        .collect()
}

fn evidence(reading: &Reading) -> Vec<(Span, MarkOf)> {
    let labels = reading.labels.iter().flat_map(|label| {
        let of = of_label(label.of, &label.kind);
        let spans = label.evidence.iter().map(|piece| piece.span);
        of.into_iter()
            .flat_map(move |of| spans.clone().map(move |span| (span, of)))
    });
    let patterns = reading.patterns.iter().flat_map(|pattern| {
        let of = of_pattern(pattern.kind);
        pattern.evidence.iter().map(move |piece| (piece.span, of))
    });
    let personal = reading
        .personal_data
        .iter()
        .map(|datum| (datum.span, MarkOf::Personal));
    labels.chain(patterns).chain(personal).collect()
}

/// The family a label's evidence belongs to; topics, intents and the like are no reason to colour
/// somebody's words.
#[must_use]
pub fn of_label(of: LabelOf, kind: &str) -> Option<MarkOf> {
    match of {
        LabelOf::Sentiment => match kind.parse() {
            Ok(Polarity::Positive) => Some(MarkOf::Positive),
            Ok(Polarity::Negative | Polarity::Mixed) => Some(MarkOf::Negative),
            _ => None,
        },
        LabelOf::Emotion => match kind.parse() {
            Ok(Emotion::Joy | Emotion::Gratitude) => Some(MarkOf::Positive),
            Ok(Emotion::Surprise) | Err(_) => None,
            Ok(_) => Some(MarkOf::Negative),
        },
        LabelOf::Irony => Some(MarkOf::Irony),
        LabelOf::Language | LabelOf::Urgency | LabelOf::Intent | LabelOf::Topic => None,
    }
}

/// The family a pattern's evidence belongs to: what outranks everything (P8) is an alarm.
#[must_use]
pub fn of_pattern(kind: PatternKind) -> MarkOf {
    match kind {
        PatternKind::Threat
        | PatternKind::Doxxing
        | PatternKind::Distress
        | PatternKind::Safety
        | PatternKind::Minors
        | PatternKind::Discrimination
        | PatternKind::Legal
        | PatternKind::Press => MarkOf::Alarm,
        _ => MarkOf::Pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Evidence, Label, Pattern, PersonalDataKind, PersonalDatum, Sentiment};

    fn reading() -> Reading {
        Reading {
            language: "it".into(),
            sentiment: Sentiment {
                label: Polarity::Negative,
                score: -0.5,
                confidence: 0.8,
            },
            emotions: vec![],
            irony: 0.0,
            urgency: 0.0,
            intents: vec![],
            topics: vec![],
            patterns: vec![],
            personal_data: vec![],
            labels: vec![],
            unsure: vec![],
            grievance: None,
            cut: false,
            words: 0,
            to_another: false,
        }
    }

    fn at(text: &str, words: &str) -> Span {
        let start = text.find(words).unwrap();
        Span::new(start, start + words.len())
    }

    fn proof(text: &str, words: &str) -> Evidence {
        Evidence {
            span: at(text, words),
            rule: "test".into(),
        }
    }

    fn negative(evidence: Vec<Evidence>) -> Label {
        Label {
            of: LabelOf::Sentiment,
            kind: "negative".into(),
            confidence: 0.8,
            evidence,
        }
    }

    #[test]
    fn marks_count_utf16_units_past_accents_and_emoji() {
        let text = "😡 Perché 👩‍👧 è VERGOGNOSO? Chiamate 333 1234567!";
        let mut reading = reading();
        reading.labels = vec![negative(vec![proof(text, "VERGOGNOSO")])];
        reading.personal_data = vec![PersonalDatum {
            kind: PersonalDataKind::Phone,
            span: at(text, "333 1234567"),
        }];
        let glance = glance(&reading, text, Tone::Angry, "A", "arrabbiato");
        let units: Vec<u16> = text.encode_utf16().collect();
        let words: Vec<String> = glance
            .marks
            .iter()
            .map(|mark| String::from_utf16(&units[mark.start..mark.end]).unwrap())
            .collect();
        assert_eq!(words, ["VERGOGNOSO", "333 1234567"]);
        assert_eq!(glance.marks[1].of, MarkOf::Personal);
    }

    #[test]
    fn the_graver_family_wins_where_evidence_overlaps() {
        let text = "vi vengo a cercare sotto casa";
        let mut reading = reading();
        reading.labels = vec![negative(vec![proof(text, "vengo a cercare sotto")])];
        reading.patterns = vec![Pattern {
            kind: PatternKind::Threat,
            confidence: 0.9,
            evidence: vec![proof(text, "cercare sotto casa")],
        }];
        assert_eq!(
            marks(&reading, text),
            [
                (at(text, "vengo a"), MarkOf::Negative),
                (at(text, "cercare sotto casa"), MarkOf::Alarm),
            ]
        );
    }

    #[test]
    fn evidence_that_is_everything_or_fits_nowhere_marks_nothing() {
        let text = "è";
        let mut reading = reading();
        reading.labels = vec![negative(vec![
            proof(text, "è"),
            Evidence {
                span: Span::new(0, 1),
                rule: "half a letter".into(),
            },
            Evidence {
                span: Span::new(7, 9),
                rule: "beyond the end".into(),
            },
        ])];
        assert_eq!(marks(&reading, text), []);
    }
}
