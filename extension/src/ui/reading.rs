//! The reading card: what a comment says and how, each verdict beside the words that prove it.

use garbo::comment::Comment;
use garbo::protocol::AnswerFor;
use garbo::reading::{Evidence, Grievance, PatternKind, Polarity, Reading, Tone, Topic};
use garbo::text::Span;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::{bar, pills, quote, tone};

/// From this on a pattern needs no word on how sure it is.
const PLAIN: f32 = 0.8;

/// Below this an irony or urgency is not worth a person's eye.
const WORTH_SHOWING: f32 = 0.35;

/// The comment, quoted, and its reading.
pub fn card(read: &AnswerFor, words: &'static Catalogue) -> View {
    let reading = &read.answer.reading;
    let comment = &read.comment;
    let author = comment.author.clone().map(|name| {
        let name = format!("{} {}", words.by, quote::visible(&name));
        view! { span(class="author", dir="auto") { (name) } }
    });
    let personal = personal_data(comment, reading, words);
    let grievance = reading.grievance.as_ref().and_then(|g| grievance(g, words));
    let badge = tone::badge(read.tone, words);
    let quote = quote::quote(&comment.text, reading, words);
    let notes = notes(comment, reading, words);
    let verdicts = verdicts(read.tone, reading, words);
    let patterns = patterns(comment, reading, words);
    let unsure = unsure(reading, words);
    view! {
        section(class="card reading", aria-label=words.reading) {
            header(class="reading-head") {
                (badge)
                (author)
            }
            (quote)
            (notes)
            (personal)
            (grievance)
            (patterns)
            (verdicts)
            (unsure)
        }
    }
}

/// What the reader should know about the text itself.
fn notes(comment: &Comment, reading: &Reading, words: &'static Catalogue) -> View {
    let mut notes: Vec<String> = Vec::new();
    if let Some(name) = (words.language_name)(&reading.language)
        && !matches!(reading.language.as_str(), "it" | "en")
    {
        notes.push(words.left_alone.replace("{language}", name));
    }
    for (there, note) in [
        (reading.cut, words.cut),
        (comment.truncated, words.truncated),
        (comment.translated, words.translated),
    ] {
        if there {
            notes.push(note.to_owned());
        }
    }
    let notes: Vec<View> = notes
        .into_iter()
        .map(|note| view! { p(class="note") { (note) } })
        .collect();
    notes.into()
}

fn personal_data(comment: &Comment, reading: &Reading, words: &'static Catalogue) -> View {
    if reading.personal_data.is_empty() {
        return View::new();
    }
    let rows: Vec<View> = reading
        .personal_data
        .iter()
        .map(|datum| {
            let kind = (words.personal_data)(datum.kind);
            let there = quote::visible(datum.span.of(&comment.text));
            view! { li { (kind) ": " span(class="there") { (there) } } }
        })
        .collect();
    view! {
        div(class="warning", role="note") {
            strong { (words.personal_data_found) }
            ul { (rows) }
            p { (words.personal_data_care) }
        }
    }
}

fn grievance(grievance: &Grievance, words: &'static Catalogue) -> Option<View> {
    let rows: Vec<View> = [
        (words.what, &grievance.what),
        (words.thing, &grievance.thing),
        (words.since, &grievance.since),
        (words.wants, &grievance.wants),
    ]
    .into_iter()
    .filter_map(|(name, value)| {
        let value = quote::visible(value.as_deref()?);
        Some(view! { div { dt { (name) } dd(dir="auto") { (value) } } })
    })
    .collect();
    (!rows.is_empty())
        .then(|| view! { dl(class="grievance", aria-label=words.grievance) { (rows) } })
}

/// The verdicts in a line of words; opened, how strong each is.
fn verdicts(tone: Tone, reading: &Reading, words: &'static Catalogue) -> View {
    let mut feelings: Vec<(&'static str, f32)> = reading
        .emotions
        .iter()
        .map(|feeling| ((words.emotion)(feeling.kind), feeling.intensity))
        .collect();
    let topics: Vec<&'static str> = reading
        .topics
        .iter()
        .filter(|topic| **topic != Topic::Other)
        .map(|topic| (words.topic)(*topic))
        .collect();
    let polarity = (words.polarity)(reading.sentiment.label);
    let line = (!says_polarity(tone, reading.sentiment.label))
        .then_some(polarity)
        .into_iter()
        .chain(feelings.iter().map(|(name, _)| *name))
        .chain(reading.intents.iter().map(|intent| (words.intent)(*intent)))
        .chain(topics.iter().copied());
    let line: Vec<View> = line
        .map(|word| view! { span(class="pill") { (word) } })
        .collect();
    for (name, share) in [
        (words.irony, reading.irony),
        (words.urgency, reading.urgency),
    ] {
        if share >= WORTH_SHOWING {
            feelings.push((name, share));
        }
    }
    let feelings: Vec<View> = feelings
        .into_iter()
        .map(|(name, share)| {
            let bar = bar(share, name);
            view! { li { span { (name) } (bar) } }
        })
        .collect();
    let feelings = (!feelings.is_empty()).then(|| view! { ul(class="feelings") { (feelings) } });
    let sentiment = (words.certainty)(reading.sentiment.confidence);
    let sentiment = format!("{polarity} · {sentiment}");
    let intents = pills(reading.intents.iter().copied().map(words.intent));
    let topics = (!topics.is_empty()).then(|| {
        let topics = pills(topics);
        view! { div { dt { (words.topics) } dd { (topics) } } }
    });
    view! {
        details(class="verdicts") {
            summary {
                span(class="pills") { (line) }
                " " span(class="more") { (words.details) }
            }
            div(class="verdict-rows") {
                (feelings)
                dl {
                    div { dt { (words.sentiment) } dd { (sentiment) } }
                    div { dt { (words.intents) } dd { (intents) } }
                    (topics)
                }
            }
        }
    }
}

/// The badge has said already which way the comment leans.
fn says_polarity(tone: Tone, polarity: Polarity) -> bool {
    match polarity {
        Polarity::Positive => tone == Tone::Positive,
        Polarity::Neutral => tone == Tone::Neutral,
        Polarity::Negative => {
            matches!(tone, Tone::Disappointed | Tone::Angry | Tone::Hostile)
        }
        Polarity::Mixed => false,
    }
}

fn patterns(comment: &Comment, reading: &Reading, words: &'static Catalogue) -> View {
    if reading.patterns.is_empty() {
        return View::new();
    }
    let rows: Vec<View> = reading
        .patterns
        .iter()
        // Every scam is also spam: once is enough.
        .filter(|pattern| pattern.kind != PatternKind::Spam || !reading.shows(PatternKind::Scam))
        .map(|pattern| {
            let name = (words.pattern)(pattern.kind);
            // The name of hate says already that it is possible, no more.
            let plain = pattern.confidence >= PLAIN || pattern.kind == PatternKind::Hate;
            let certainty = (!plain).then(|| {
                let certainty = (words.certainty)(pattern.confidence);
                view! { span(class="certainty") { (certainty) } " " }
            });
            let proof = proof(&comment.text, &pattern.evidence, words.quotes);
            view! {
                li {
                    span(class="pattern-name") { (name) }
                    " " (certainty)
                    span(class="proof", dir="auto") { (proof) }
                }
            }
        })
        .collect();
    view! {
        div(class="patterns") {
            h3 { (words.patterns) }
            ul { (rows) }
        }
    }
}

/// The words behind a verdict, the first few: pieces that overlap or touch are one, and the same
/// words are said once.
fn proof(text: &str, evidence: &[Evidence], [open, close]: [&str; 2]) -> String {
    let mut spans: Vec<Span> = evidence.iter().map(|piece| piece.span).collect();
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
    let mut said: Vec<String> = Vec::new();
    for span in whole {
        let words = quote::visible(span.of(text).trim());
        if !words.is_empty() && !said.contains(&words) {
            said.push(words);
        }
    }
    said.truncate(4);
    said.iter()
        .map(|words| format!("{open}{words}{close}"))
        .collect::<Vec<_>>()
        .join(" ")
}

fn unsure(reading: &Reading, words: &'static Catalogue) -> View {
    if reading.unsure.is_empty() {
        return View::new();
    }
    let about: Vec<&str> = reading
        .unsure
        .iter()
        .map(|of| (words.label_of)(*of))
        .collect();
    let line = format!("{} {}.", words.unsure_about, about.join(", "));
    view! { p(class="unsure") { (line) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proof_is_said_once() {
        let text = "siete dei pagliacci 🤡, pagliacci";
        let piece = |start, end| Evidence {
            span: Span::new(start, end),
            rule: "test".into(),
        };
        let said = proof(
            text,
            &[piece(0, 19), piece(10, 19), piece(20, 24), piece(26, 35)],
            ["«", "»"],
        );
        assert_eq!(said, "«siete dei pagliacci 🤡» «pagliacci»");
    }
}
