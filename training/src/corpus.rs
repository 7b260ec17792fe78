//! The public texts that are learned from, and what each set says of which head; ours are in
//! [`crate::written`].

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use garbo::reading::learned::{HEADS, Head};
use garbo::reading::{Emotion, Intent, PatternKind, Topic};
use serde::Deserialize;

use crate::Trouble;

/// A text and what is known of it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Cleaned.
    pub text: String,
    /// The set it comes from.
    pub set: String,
    /// For each of [`HEADS`], 0 to 1 where the set says so.
    pub said: Vec<Option<f32>>,
}

/// A line of a public set.
#[derive(Debug, Clone, Deserialize)]
pub struct Line {
    /// As published.
    pub text: String,
    /// One label,
    #[serde(default)]
    pub label: Option<String>,
    /// or several.
    #[serde(default)]
    pub labels: Vec<String>,
}

impl Line {
    /// All that the line is labelled with.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.label.iter().chain(&self.labels).map(String::as_str)
    }

    /// It carries the label.
    #[must_use]
    pub fn is(&self, kind: &str) -> bool {
        self.kinds().any(|have| have == kind)
    }
}

/// The lines of a public set; none where it is missing.
///
/// # Errors
/// When a line is no JSON of the expected shape.
pub fn lines(file: &Path) -> Result<Vec<Line>, Trouble> {
    let text = fs::read_to_string(file).map_err(|fault| Trouble::file(file, fault))?;
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).map_err(|fault| Trouble::file(file, fault)))
        .collect()
}

/// One line, signs of mark-up turned back into what they stand for.
#[must_use]
pub fn clean(text: &str) -> String {
    let plain = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is known so far: nothing.
pub fn silent() -> Vec<Option<f32>> {
    vec![None; HEADS.len()]
}

/// Notes that a head holds, or that it does not.
pub fn say(said: &mut [Option<f32>], head: Head, holds: bool) {
    if let Some(place) = said.get_mut(head.index()) {
        *place = Some(if holds { 1.0 } else { 0.0 });
    }
}

/// Heads of the three-way sentiment and their names in the sets.
pub const SENTIMENT: [(&str, Head); 3] = [
    ("negative", Head::Negative),
    ("neutral", Head::Neutral),
    ("positive", Head::Positive),
];

/// Notes one of the three sentiments, and that it is none of the others; whether it is one.
pub fn say_sentiment(said: &mut [Option<f32>], label: &str) -> bool {
    let known = SENTIMENT.iter().any(|(name, _)| *name == label);
    if known {
        for (name, head) in SENTIMENT {
            say(said, head, name == label);
        }
    }
    known
}

/// What the 28 labels of the Reddit set come to among ours; those not named say nothing.
const REDDIT: [(&str, Head); 17] = [
    ("anger", Head::Emotion(Emotion::Anger)),
    ("annoyance", Head::Emotion(Emotion::Anger)),
    ("disappointment", Head::Emotion(Emotion::Disappointment)),
    ("sadness", Head::Emotion(Emotion::Sadness)),
    ("grief", Head::Emotion(Emotion::Sadness)),
    ("remorse", Head::Emotion(Emotion::Sadness)),
    ("fear", Head::Emotion(Emotion::Worry)),
    ("nervousness", Head::Emotion(Emotion::Worry)),
    ("joy", Head::Emotion(Emotion::Joy)),
    ("amusement", Head::Emotion(Emotion::Joy)),
    ("excitement", Head::Emotion(Emotion::Joy)),
    ("love", Head::Emotion(Emotion::Joy)),
    ("admiration", Head::Emotion(Emotion::Joy)),
    ("gratitude", Head::Emotion(Emotion::Gratitude)),
    ("surprise", Head::Emotion(Emotion::Surprise)),
    ("disgust", Head::Emotion(Emotion::Disgust)),
    ("optimism", Head::Optimism),
];

/// The same for the subtitles.
const SUBTITLES: [(&str, Head); 6] = [
    ("anger", Head::Emotion(Emotion::Anger)),
    ("disgust", Head::Emotion(Emotion::Disgust)),
    ("fear", Head::Emotion(Emotion::Worry)),
    ("joy", Head::Emotion(Emotion::Joy)),
    ("sadness", Head::Emotion(Emotion::Sadness)),
    ("surprise", Head::Emotion(Emotion::Surprise)),
];

/// What the broad topics of the support sets come to among ours.
const SUPPORT: [(&str, Topic); 8] = [
    ("refund", Topic::Refund),
    ("delivery", Topic::Delivery),
    ("billing", Topic::Billing),
    ("account", Topic::Account),
    ("cancel", Topic::OrderChange),
    ("order", Topic::OrderChange),
    ("contact", Topic::Service),
    ("defect", Topic::Technical),
];

fn felt(table: &[(&str, Head)], line: &Line) -> Vec<Option<f32>> {
    let mut said = silent();
    for (_, head) in table {
        let holds = line
            .kinds()
            .any(|kind| table.iter().any(|(name, to)| *name == kind && to == head));
        say(&mut said, *head, holds);
    }
    said
}

type Teach = fn(&Line) -> Option<Vec<Option<f32>>>;

/// A public set: its file under `train`, and what a line says.
const SETS: [(&str, Teach); 9] = [
    ("sentiment/semeval17_en", |line| {
        let mut said = silent();
        say_sentiment(&mut said, line.label.as_deref()?).then_some(said)
    }),
    ("sentiment/synthetic_emails_it", |line| {
        let mut said = silent();
        say_sentiment(&mut said, line.label.as_deref()?).then_some(said)
    }),
    ("emotion/goemotions_en", |line| Some(felt(&REDDIT, line))),
    ("emotion/xed_en", |line| Some(felt(&SUBTITLES, line))),
    ("emotion/xed_it", |line| Some(felt(&SUBTITLES, line))),
    ("irony/isarcasm_en", |line| {
        let mut said = silent();
        say(&mut said, Head::Irony, line.is("sarcastic"));
        Some(said)
    }),
    ("hate/davidson_en", |line| {
        let mut said = silent();
        say(&mut said, Head::Offence, !line.is("neither"));
        say(&mut said, Head::Pattern(PatternKind::Hate), line.is("hate"));
        Some(said)
    }),
    ("hate/toxic_spans_en", |_| {
        let mut said = silent();
        say(&mut said, Head::Offence, true);
        Some(said)
    }),
    ("spam/sms_en", |line| {
        let mut said = silent();
        say(&mut said, Head::Intent(Intent::Spam), line.is("spam"));
        Some(said)
    }),
];

/// Sets of what people ask of a service; the map of topics knows the labels of the first two.
const INTENTS: [&str; 6] = [
    "bitext_en",
    "banking77_en",
    "multidogo_en",
    "clinc150_en",
    "nlupp_banking_en",
    "nlupp_hotels_en",
];

/// Every public row that may be learned from. `shared` is the folder of research sets.
///
/// # Errors
/// When a set is missing or broken.
pub fn public(shared: &Path) -> Result<Vec<Row>, Trouble> {
    let train = shared.join("train");
    let mut rows = Vec::new();
    for (set, teach) in SETS {
        for line in lines(&train.join(format!("{set}.train.jsonl")))? {
            if let Some(said) = teach(&line) {
                rows.push(Row {
                    text: clean(&line.text),
                    set: set.to_owned(),
                    said,
                });
            }
        }
    }
    for line in lines(&train.join("spam/youtube_en.train.jsonl"))? {
        let mut said = silent();
        say(&mut said, Head::Intent(Intent::Spam), line.is("spam"));
        rows.push(Row {
            text: clean(&line.text),
            set: "spam/youtube_en".to_owned(),
            said,
        });
    }
    let map = train.join("intent/intent_map.json");
    let text = fs::read_to_string(&map).map_err(|fault| Trouble::file(&map, fault))?;
    let map: HashMap<String, HashMap<String, String>> =
        serde_json::from_str(&text).map_err(|fault| Trouble::file(&map, fault))?;
    for set in INTENTS {
        for line in lines(&train.join(format!("intent/{set}.train.jsonl")))? {
            let broad = line
                .label
                .as_deref()
                .and_then(|label| map.get(set)?.get(label));
            let topic = broad.and_then(|broad| SUPPORT.iter().find(|(b, _)| b == broad));
            let mut said = silent();
            for (_, other) in SUPPORT.iter().filter(|_| topic.is_some()) {
                let holds = topic.is_some_and(|(_, topic)| topic == other);
                say(&mut said, Head::Topic(*other), holds);
            }
            say(&mut said, Head::Offence, false);
            say(&mut said, Head::Irony, false);
            rows.push(Row {
                text: clean(&line.text),
                set: format!("intent/{set}"),
                said,
            });
        }
    }
    Ok(rows)
}
