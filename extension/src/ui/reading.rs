//! The reading card: what a comment says and how, each verdict beside the words that prove it.

use std::rc::Rc;

use garbo::comment::Comment;
use garbo::protocol::AnswerFor;
use garbo::reading::{Grievance, LabelOf, Polarity, Reading, Tone};
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::drawn::{self, Drawn};
use super::label::{Label, Place, labels};
use super::replies::Acts;
use super::{by_hand, quote, tone};

/// The comment, quoted, and its reading.
pub fn card(read: &AnswerFor, words: &'static Catalogue, acts: &Acts) -> View {
    let reading = &read.answer.reading;
    let comment = &read.comment;
    let author = comment.author.clone().map(|name| {
        let name = format!("{} {}", words.by, quote::visible(&name));
        view! { span(class="author", dir="auto") { (name) } }
    });
    let labels: Rc<[Label]> = labels(read.tone, reading, words).into();
    let drawn = Drawn::new();
    let row = Row {
        labels: &labels,
        text: &comment.text,
        words,
        drawn,
    };
    let badge = row.tone(read.tone);
    let quote = quote::quote(&comment.text, reading, words, &labels, drawn);
    let notes = notes(comment, reading, words, acts);
    let personal = row.personal_data();
    let grievance = reading.grievance.as_ref().and_then(|g| grievance(g, words));
    let patterns = row.patterns();
    let verdicts = row.verdicts(read.tone, reading);
    let explained = drawn::explained(&comment.text, &labels, words, drawn);
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
            (explained)
            (unsure)
        }
    }
}

/// What the reader should know about the text itself.
fn notes(comment: &Comment, reading: &Reading, words: &'static Catalogue, acts: &Acts) -> View {
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
    let mut notes: Vec<View> = notes
        .into_iter()
        .map(|note| view! { p(class="note") { (note) } })
        .collect();
    if let Some(open) = acts.open_more.clone() {
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                open();
            }
        };
        let name = words.open_more;
        notes.push(view! {
            button(r#type="button", class="button", data-act="more", on:click=press) { (name) }
        });
    }
    notes.into()
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

/// The labels of one place in the card, each a button with what is still doubtful about it.
struct Row<'a> {
    labels: &'a Rc<[Label]>,
    text: &'a str,
    words: &'static Catalogue,
    drawn: Drawn,
}

impl Row<'_> {
    fn of(&self, place: Place) -> impl Iterator<Item = (usize, &Label)> {
        let all = self.labels.iter().enumerate();
        all.filter(move |(_, label)| label.place == place)
    }

    fn button(&self, at: usize, inside: View) -> View {
        drawn::button(at, self.labels, self.text, self.words, self.drawn, inside)
    }

    /// A label's name in a button, with a word where it is not sure.
    fn named(&self, at: usize, label: &Label) -> View {
        let name = label.name;
        let doubt = label
            .doubt(self.words)
            .map(|doubt| view! { " " span(class="certainty") { (doubt) } });
        self.button(at, view! { span(class="label-name") { (name) } (doubt) })
    }

    fn tone(&self, tone: Tone) -> View {
        let badge = tone::badge(tone, self.words);
        let mut heads = self.of(Place::Head);
        match heads.next() {
            Some((at, _)) => self.button(at, badge),
            None => badge,
        }
    }

    fn verdicts(&self, tone: Tone, reading: &Reading) -> View {
        let said = says_polarity(tone, reading.sentiment.label);
        let labels: Vec<View> = self
            .of(Place::Row)
            .filter(|(_, label)| !(said && label.of == LabelOf::Sentiment.name()))
            .map(|(at, label)| {
                let label = self.named(at, label);
                view! { li { (label) } }
            })
            .collect();
        let name = self.words.labels;
        view! { ul(class="labels", aria-label=name) { (labels) } }
    }

    fn patterns(&self) -> View {
        let rows: Vec<View> = self
            .of(Place::Patterns)
            .map(|(at, label)| {
                let proof = label.proof(self.text, self.words);
                let label = self.named(at, label);
                view! { li { (label) " " span(class="proof", dir="auto") { (proof) } } }
            })
            .collect();
        if rows.is_empty() {
            return View::new();
        }
        let name = self.words.patterns;
        view! {
            div(class="patterns") {
                h3 { (name) }
                ul { (rows) }
            }
        }
    }

    fn personal_data(&self) -> View {
        let rows: Vec<View> = self
            .of(Place::Personal)
            .map(|(at, label)| {
                let there: Vec<String> = label
                    .evidence
                    .iter()
                    .map(|piece| quote::visible(piece.span.of(self.text)))
                    .collect();
                let there = there.join(" ");
                let label = self.named(at, label);
                view! { li { (label) " " span(class="there") { (there) } } }
            })
            .collect();
        if rows.is_empty() {
            return View::new();
        }
        let (found, care) = (
            self.words.personal_data_found,
            self.words.personal_data_care,
        );
        view! {
            div(class="warning", role="note") {
                strong { (found) }
                ul { (rows) }
                p { (care) }
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
