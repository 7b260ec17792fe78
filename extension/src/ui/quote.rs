//! Somebody's words with some of them marked: text goes in as text, always.

use std::rc::Rc;

use garbo::protocol::{MarkOf, Place, marks, of_label, of_pattern};
use garbo::reading::{LabelOf, Reading};
use garbo::text::Span;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::drawn::Drawn;
use super::label::Label;

/// Quoted words longer than this are told by their beginning (characters).
const LONGEST: usize = 60;

/// A stretch of a comment, and what its words prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The words, with what would hide or turn them made visible.
    pub words: String,
    /// What the words speak for, in the interface's language; absent where they are unmarked.
    pub mark: Option<Mark>,
}

/// What marked words speak for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The family of the mark; absent for verdicts that have no colour.
    pub of: Option<MarkOf>,
    /// The verdicts, in words.
    pub proves: String,
}

/// The comment in stretches, in order, the proof of every verdict marked.
#[must_use]
pub fn stretches(text: &str, reading: &Reading, words: &Catalogue) -> Vec<Stretch> {
    let marks = marks(reading, text).into_iter().map(|(span, of)| {
        let proves = proven_by(span, of, reading, words);
        let of = Some(of);
        (span, Mark { of, proves })
    });
    cut(text, marks)
}

/// The comment in stretches, in order, the words of one label marked and no others.
#[must_use]
pub fn stretches_of(text: &str, label: &Label) -> Vec<Stretch> {
    let marks = label.spans(text).into_iter().map(|span| {
        let mark = Mark {
            of: label.family,
            proves: label.name.to_owned(),
        };
        (span, mark)
    });
    cut(text, marks)
}

/// A text cut where marks begin and end; they come in order and do not overlap.
fn cut(text: &str, marks: impl Iterator<Item = (Span, Mark)>) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut at = 0;
    let mut push = |span: Span, mark: Option<Mark>| {
        let part = span.of(text);
        if !part.is_empty() {
            let words = visible(part);
            stretches.push(Stretch { words, mark });
        }
    };
    for (span, mark) in marks {
        push(Span::new(at, span.start), None);
        push(span, Some(mark));
        at = span.end;
    }
    push(Span::new(at, text.len()), None);
    stretches
}

/// The verdicts behind a mark, the mark's own family first named by its general word.
fn proven_by(span: Span, of: MarkOf, reading: &Reading, words: &Catalogue) -> String {
    let hits = |other: Span| other.start < span.end && span.start < other.end;
    let mut said: Vec<&'static str> = Vec::new();
    let mut say = |word: &'static str| {
        if !said.contains(&word) {
            said.push(word);
        }
    };
    for pattern in &reading.patterns {
        if of_pattern(pattern.kind) <= of && pattern.evidence.iter().any(|piece| hits(piece.span)) {
            say((words.pattern)(pattern.kind));
        }
    }
    for datum in reading.personal_data.iter().filter(|d| hits(d.span)) {
        say((words.personal_data)(datum.kind));
    }
    for label in &reading.labels {
        let known = of_label(label.of, &label.kind).is_some();
        if known && label.evidence.iter().any(|piece| hits(piece.span)) {
            match label.of {
                LabelOf::Emotion => {
                    if let Ok(emotion) = label.kind.parse() {
                        say((words.emotion)(emotion));
                    }
                }
                LabelOf::Sentiment => {
                    if let Ok(polarity) = label.kind.parse() {
                        say((words.polarity)(polarity));
                    }
                }
                LabelOf::Irony => say(words.irony),
                _ => {}
            }
        }
    }
    if said.is_empty() {
        said.push((words.mark)(of));
    }
    said.join(", ")
}

/// Marks of direction and of no width, which hide or turn the words around them, made visible.
#[must_use]
pub fn visible(words: &str) -> String {
    let shown = |c: char| match c {
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' => Some('␣'),
        '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{061C}' => Some('⇄'),
        c if c.is_control() && !matches!(c, '\n' | '\t' | '\r') => Some('�'),
        _ => None,
    };
    words.chars().map(|c| shown(c).unwrap_or(c)).collect()
}

/// The comment as a quotation: its evidence marked, or, while a label is drawn, that label's words
/// alone.
pub fn quote(
    text: &str,
    reading: &Reading,
    words: &Catalogue,
    labels: &Rc<[Label]>,
    drawn: Drawn,
) -> View {
    let all = stretches(text, reading, words);
    let text: Rc<str> = text.into();
    let of_drawn = {
        let labels = Rc::clone(labels);
        move || drawn.now().and_then(|at| labels.get(at).cloned())
    };
    let parts = {
        let of_drawn = of_drawn.clone();
        move || {
            let (parts, alone) = match of_drawn() {
                Some(label) => (stretches_of(&text, &label), true),
                None => (all.clone(), false),
            };
            let parts: Vec<View> = parts.into_iter().map(|part| marked(part, alone)).collect();
            View::from(parts)
        }
    };
    let class = move || match of_drawn() {
        Some(label) if label.evidence.is_empty() => "quote whole",
        _ => "quote",
    };
    let language = reading.language.clone();
    view! { blockquote(class=class, dir="auto", lang=language, aria-live="off") { (parts) } }
}

/// A stretch as it stands in the quotation; `alone` where one label's words are drawn.
fn marked(part: Stretch, alone: bool) -> View {
    let Some(mark) = part.mark else {
        return part.words.into();
    };
    let drawn = if alone { " drawn" } else { "" };
    let class = format!("mark mark-{}{drawn}", mark.of.map_or("plain", family));
    view! { mark(class=class, title=mark.proves) { (part.words) } }
}

fn family(of: MarkOf) -> &'static str {
    match of {
        MarkOf::Positive => "positive",
        MarkOf::Negative => "negative",
        MarkOf::Irony => "irony",
        MarkOf::Pattern => "pattern",
        MarkOf::Personal => "personal",
        MarkOf::Alarm => "alarm",
    }
}

/// A reply's words with the slots still to fill (`[nome]`) marked.
pub fn slots(text: &str, missing: &[String]) -> View {
    let mut parts: Vec<View> = Vec::new();
    for (words, slot) in split_slots(text, missing) {
        parts.push(if slot {
            view! { mark(class="slot") { (words) } }
        } else {
            words.into()
        });
    }
    view! { p(class="reply-text", dir="auto") { (parts) } }
}

/// A text cut where slots stand: words in square brackets, as many as placeholders are missing.
/// Nothing missing, nothing is a slot: brackets may be the author's own.
fn split_slots(text: &str, missing: &[String]) -> Vec<(String, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !missing.is_empty() {
        let Some((start, end)) = rest
            .find('[')
            .and_then(|start| Some((start, start + rest.get(start..)?.find(']')? + 1)))
        else {
            break;
        };
        let (Some(before), Some(slot), Some(after)) =
            (rest.get(..start), rest.get(start..end), rest.get(end..))
        else {
            break;
        };
        parts.push((before.to_owned(), false));
        parts.push((slot.to_owned(), true));
        rest = after;
    }
    parts.push((rest.to_owned(), false));
    parts.retain(|(words, _)| !words.is_empty());
    parts
}

/// Words of a text in quotation marks, a long stretch by its beginning.
#[must_use]
pub fn quoted(place: Place, text: &str, words: &Catalogue) -> String {
    let [open, close] = words.quotes;
    format!("{open}{}{close}", visible(&short(place.of(text).trim())))
}

/// The words on one line, a long stretch by its beginning.
#[must_use]
pub fn short(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default().trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::catalogue::{Language, catalogue};
    use garbo::reading::{Evidence, Label, PersonalDataKind, PersonalDatum, Polarity, Sentiment};

    fn reading(text: &str) -> Reading {
        let at = |words: &str| {
            let start = text.find(words).unwrap();
            Span::new(start, start + words.len())
        };
        Reading {
            language: "it".into(),
            sentiment: Sentiment {
                label: Polarity::Negative,
                score: -0.7,
                confidence: 0.9,
            },
            emotions: vec![],
            irony: 0.0,
            urgency: 0.0,
            intents: vec![],
            topics: vec![],
            patterns: vec![],
            personal_data: vec![PersonalDatum {
                kind: PersonalDataKind::Phone,
                span: at("333 1234567"),
            }],
            labels: vec![Label {
                of: LabelOf::Emotion,
                kind: "anger".into(),
                confidence: 0.8,
                evidence: vec![Evidence {
                    span: at("vergogna"),
                    rule: "test".into(),
                }],
            }],
            unsure: vec![],
            grievance: None,
            cut: false,
            words: 0,
            to_another: false,
        }
    }

    #[test]
    fn a_comment_is_all_there_and_its_proof_is_named() {
        let text = "È una vergogna 😡, chiamate il 333 1234567!";
        let parts = stretches(text, &reading(text), catalogue(Language::Italian));
        let whole: String = parts.iter().map(|part| part.words.as_str()).collect();
        assert_eq!(whole, text);
        let marked: Vec<_> = parts
            .iter()
            .filter_map(|part| Some((part.words.as_str(), part.mark.as_ref()?.proves.as_str())))
            .collect();
        assert_eq!(
            marked,
            [
                ("vergogna", "rabbia"),
                ("333 1234567", "numero di telefono")
            ]
        );
    }

    #[test]
    fn what_hides_is_shown() {
        assert_eq!(visible("pa\u{200B}cco \u{202E}orez"), "pa␣cco ⇄orez");
        assert_eq!(visible("perché 👩‍👧\n"), "perché 👩‍👧\n");
    }

    #[test]
    fn slots_are_found_only_when_something_is_missing() {
        let text = "Ciao [nome], entro le [ora].";
        let slots: Vec<_> = split_slots(text, &["nome".into(), "ora".into()])
            .into_iter()
            .filter_map(|(words, slot)| slot.then_some(words))
            .collect();
        assert_eq!(slots, ["[nome]", "[ora]"]);
        assert_eq!(split_slots(text, &[]), [(text.to_owned(), false)]);
    }
}
