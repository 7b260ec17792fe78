//! The labels of a reading as they are shown: each with a name, how sure it is, and its own words.

use garbo::protocol::{MarkOf, of_label, of_pattern};
use garbo::reading::{Evidence, LabelOf, PatternKind, Reading, Tone, Topic};
use garbo::text::Span;

use super::catalogue::{Catalogue, Language};
use super::quote::visible;

/// From this on a label needs no word on how sure it is.
const PLAIN: f32 = 0.8;

/// Below this an irony or urgency is not worth a person's eye.
const WORTH_SHOWING: f32 = 0.35;

/// Where in the card a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At the top: the tone.
    Head,
    /// In the row of verdicts.
    Row,
    /// Among the patterns.
    Patterns,
    /// In the warning on personal data.
    Personal,
}

/// A label as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Where it stands.
    pub place: Place,
    /// What it judges: `tone`, `emotion`, `pattern`…
    pub of: &'static str,
    /// The verdict's name in the contract.
    pub kind: String,
    /// The verdict in words.
    pub name: &'static str,
    /// From 0 to 1; absent where the form of the words is the proof.
    pub confidence: Option<f32>,
    /// The family its words are drawn as.
    pub family: Option<MarkOf>,
    /// The words behind it; none where the whole comment speaks.
    pub evidence: Vec<Evidence>,
}

/// Who spoke, and the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// In plain words.
    pub name: &'static str,
    /// The name of the rule, where one spoke.
    pub rule: Option<String>,
    /// The words, quoted.
    pub words: String,
}

/// The name under which a datum of a plain form is evidence.
const FORM: &str = "form";

/// All labels of a reading, the tone first.
#[must_use]
pub fn labels(tone: Tone, reading: &Reading, words: &Catalogue) -> Vec<Label> {
    let ground = reading.tone_ground();
    let mut labels = vec![Label {
        place: Place::Head,
        of: "tone",
        kind: tone.name().to_owned(),
        name: (words.tone)(tone),
        confidence: Some(ground.confidence),
        family: of_tone(tone),
        evidence: ground.evidence,
    }];
    for of in [
        LabelOf::Sentiment,
        LabelOf::Emotion,
        LabelOf::Irony,
        LabelOf::Urgency,
        LabelOf::Intent,
        LabelOf::Topic,
        LabelOf::Language,
    ] {
        for label in reading.labels.iter().filter(|label| label.of == of) {
            let Some(name) = name(of, label, words) else {
                continue;
            };
            labels.push(Label {
                place: Place::Row,
                of: of.name(),
                kind: label.kind.clone(),
                name,
                confidence: Some(label.confidence),
                family: of_label(of, &label.kind),
                evidence: label.evidence.clone(),
            });
        }
    }
    // Every scam is also spam: once is enough.
    let scam = reading.shows(PatternKind::Scam);
    let told = |kind: PatternKind| kind != PatternKind::Spam || !scam;
    for pattern in reading.patterns.iter().filter(|p| told(p.kind)) {
        labels.push(Label {
            place: Place::Patterns,
            of: "pattern",
            kind: pattern.kind.name().to_owned(),
            name: (words.pattern)(pattern.kind),
            confidence: Some(pattern.confidence),
            family: Some(of_pattern(pattern.kind)),
            evidence: pattern.evidence.clone(),
        });
    }
    for datum in &reading.personal_data {
        labels.push(Label {
            place: Place::Personal,
            of: "personal_data",
            kind: datum.kind.name().to_owned(),
            name: (words.personal_data)(datum.kind),
            confidence: None,
            family: Some(MarkOf::Personal),
            evidence: vec![Evidence {
                span: datum.span,
                rule: FORM.into(),
            }],
        });
    }
    labels
}

/// The words for a verdict of the core; none where it is not worth telling.
fn name(of: LabelOf, label: &garbo::reading::Label, words: &Catalogue) -> Option<&'static str> {
    match of {
        LabelOf::Language => (words.language_name)(&label.kind),
        LabelOf::Sentiment => label.kind.parse().ok().map(words.polarity),
        LabelOf::Emotion => label.kind.parse().ok().map(words.emotion),
        LabelOf::Irony => (label.confidence >= WORTH_SHOWING).then_some(words.irony),
        LabelOf::Urgency => (label.confidence >= WORTH_SHOWING).then_some(words.urgency),
        LabelOf::Intent => label.kind.parse().ok().map(words.intent),
        LabelOf::Topic => label
            .kind
            .parse()
            .ok()
            .filter(|topic| *topic != Topic::Other)
            .map(words.topic),
    }
}

/// The family the words of a tone are drawn as.
fn of_tone(tone: Tone) -> Option<MarkOf> {
    match tone {
        Tone::Positive => Some(MarkOf::Positive),
        Tone::Disappointed | Tone::Angry => Some(MarkOf::Negative),
        Tone::Ironic => Some(MarkOf::Irony),
        Tone::Hostile | Tone::Spam => Some(MarkOf::Pattern),
        Tone::Alarm => Some(MarkOf::Alarm),
        Tone::Neutral | Tone::Unsure => None,
    }
}

impl Label {
    /// How sure it is, in a word.
    #[must_use]
    pub fn certainty(&self, words: &Catalogue) -> Option<&'static str> {
        self.confidence.map(words.certainty)
    }

    /// The same where it needs saying: what is sure, or names itself possible, needs no word.
    #[must_use]
    pub fn doubt(&self, words: &Catalogue) -> Option<&'static str> {
        let possible = self.of == "pattern" && self.kind == PatternKind::Hate.name();
        self.certainty(words)
            .filter(|_| !possible && self.confidence.is_some_and(|sure| sure < PLAIN))
    }

    /// Where its words stand, in order: pieces that overlap or touch are one.
    #[must_use]
    pub fn spans(&self, text: &str) -> Vec<Span> {
        joined(self.evidence.iter().map(|piece| piece.span), text)
    }

    /// Who spoke, each with the words it spoke of; empty where the whole comment did.
    #[must_use]
    pub fn sources(&self, text: &str, words: &Catalogue) -> Vec<Source> {
        let mut heard: Vec<(&'static str, Option<String>, Vec<Span>)> = Vec::new();
        for piece in &self.evidence {
            if piece.span.of(text).trim().is_empty() {
                continue;
            }
            let (name, rule) = speaker(&piece.rule, words);
            match heard.iter_mut().find(|h| h.0 == name && h.1 == rule) {
                Some((_, _, spans)) => spans.push(piece.span),
                None => heard.push((name, rule, vec![piece.span])),
            }
        }
        heard
            .into_iter()
            .map(|(name, rule, spans)| Source {
                name,
                rule,
                words: quoted(text, &joined(spans, text), words.quotes),
            })
            .collect()
    }

    /// The words behind it, quoted, the first few.
    #[must_use]
    pub fn proof(&self, text: &str, words: &Catalogue) -> String {
        quoted(text, &self.spans(text), words.quotes)
    }

    /// All of it for somebody who sees neither colour nor line: how sure with its number, who
    /// spoke, and the words.
    #[must_use]
    pub fn described(&self, text: &str, words: &Catalogue) -> String {
        let sure = self.confidence.map(|confidence| {
            let word = (words.certainty)(confidence);
            let percent = confidence.clamp(0.0, 1.0) * 100.0;
            let sign = match words.language {
                Language::Italian => "\u{a0}%",
                Language::English => "%",
            };
            format!("{word}, {percent:.0}{sign}. ")
        });
        let sources: Vec<String> = self
            .sources(text, words)
            .into_iter()
            .map(|source| match source.rule {
                Some(rule) => format!("{} {rule}: {}", source.name, source.words),
                None => format!("{}: {}", source.name, source.words),
            })
            .collect();
        let why = if sources.is_empty() {
            words.whole_comment.to_owned()
        } else {
            format!("{}.", sources.join("; "))
        };
        sure.unwrap_or_default() + &why
    }
}

/// Who stands behind the name of a rule, and the name where it tells more.
fn speaker(rule: &str, words: &Catalogue) -> (&'static str, Option<String>) {
    let mut parts = rule.splitn(3, '.');
    match (parts.next(), parts.next()) {
        (_, Some("learned")) => (words.by_model, None),
        (Some("it"), Some("lex")) => (words.by_italian_list, None),
        (Some("en"), Some("lex")) => (words.by_english_list, None),
        (_, Some("lex")) => (words.by_list, None),
        (Some(FORM), None) => (words.by_form, None),
        _ => (words.by_rule, Some(rule.to_owned())),
    }
}

/// Spans in order, those that overlap or touch made one, without space at their ends.
fn joined(spans: impl IntoIterator<Item = Span>, text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = spans
        .into_iter()
        .filter(|span| !span.of(text).trim().is_empty())
        .map(|span| {
            let words = span.of(text);
            let start = span.start + words.len() - words.trim_start().len();
            Span::new(start, start + words.trim().len())
        })
        .collect();
    spans.sort_by_key(|span| (span.start, span.end));
    let mut whole: Vec<Span> = Vec::new();
    for span in spans {
        match whole.last_mut() {
            Some(last)
                if span.start <= last.end
                    || Span::new(last.end, span.start).of(text).trim().is_empty() =>
            {
                last.end = last.end.max(span.end);
            }
            _ => whole.push(span),
        }
    }
    whole
}

/// Pieces quoted in a line: the same words are said once, and the first few are enough.
const QUOTED: usize = 4;

fn quoted(text: &str, spans: &[Span], [open, close]: [&str; 2]) -> String {
    let mut said: Vec<String> = Vec::new();
    for span in spans {
        let words = visible(span.of(text));
        if !said.contains(&words) {
            said.push(words);
        }
    }
    said.truncate(QUOTED);
    said.iter()
        .map(|words| format!("{open}{words}{close}"))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::catalogue::{Language, catalogue};
    use garbo::comment::Comment;
    use garbo::reading::Reader;

    fn piece(start: usize, end: usize, rule: &'static str) -> Evidence {
        Evidence {
            span: Span::new(start, end),
            rule: rule.into(),
        }
    }

    fn label(evidence: Vec<Evidence>) -> Label {
        Label {
            place: Place::Row,
            of: "emotion",
            kind: "anger".into(),
            name: "rabbia",
            confidence: Some(0.734),
            family: None,
            evidence,
        }
    }

    #[test]
    fn proof_is_said_once() {
        let text = "siete dei pagliacci 🤡, pagliacci";
        let evidence = [(0, 19), (10, 19), (20, 24), (26, 35)];
        let label = label(evidence.map(|(from, to)| piece(from, to, "test")).into());
        let words = catalogue(Language::Italian);
        assert_eq!(
            label.proof(text, words),
            "«siete dei pagliacci 🤡» «pagliacci»"
        );
    }

    #[test]
    fn whoever_spoke_is_named_in_plain_words() {
        let text = "che schifo, bravi davvero, una pena";
        let label = label(vec![
            piece(4, 10, "it.lex.schifo"),
            piece(12, 25, "it.irony.bravi-davvero"),
            piece(27, 35, "any.learned.emotion"),
        ]);
        assert_eq!(
            label.described(text, catalogue(Language::English)),
            "likely, 73%. Italian word list: “schifo”; Rule it.irony.bravi-davvero: “bravi davvero”; The learned model: “una pena”."
        );
        assert_eq!(
            super::tests::label(vec![]).described(text, catalogue(Language::Italian)),
            "probabile, 73\u{a0}%. Lo dice il commento intero, non una parola sola."
        );
    }

    /// What is shown has words, or the whole comment behind it; every verdict of the core is shown.
    #[test]
    fn every_label_stands_on_the_comment() {
        let reader = Reader::new();
        let words = catalogue(Language::English);
        for text in [
            "Vergogna, tre mesi per un rimborso! Bravi, complimenti 👏",
            "siete dei pagliacci, chiamatemi al 333 1234567",
            "Wo ist meine Bestellung?",
            "Thanks, you were lovely. Is the shop open on Sunday?",
            "",
        ] {
            let reading = reader.read(&Comment {
                text: text.into(),
                ..Comment::default()
            });
            for label in labels(reading.tone(), &reading, words) {
                assert!(!label.name.is_empty());
                for span in label.spans(text) {
                    assert!(!span.of(text).is_empty(), "{text:?} {label:?}");
                }
                let whole = label.sources(text, words).is_empty();
                assert_eq!(whole, label.spans(text).is_empty(), "{text:?} {label:?}");
            }
        }
    }
}
