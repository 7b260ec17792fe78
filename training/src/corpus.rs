//! The texts that are learned from, and what each set says of which head.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

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
fn silent() -> Vec<Option<f32>> {
    vec![None; HEADS.len()]
}

fn say(said: &mut [Option<f32>], head: Head, holds: bool) {
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

fn say_sentiment(said: &mut [Option<f32>], label: &str) -> bool {
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

/// A labelled comment of ours.
#[derive(Debug, Clone)]
pub struct Comment {
    /// As written, ` / ` turned back into a line break.
    pub text: String,
    /// `positive`, `neutral`, `negative` or `mixed`.
    pub sentiment: String,
    /// Names of the emotions felt.
    pub emotions: Vec<String>,
    /// Names of the intents, main one first.
    pub intents: Vec<String>,
    /// Names of the topics, main one first.
    pub topics: Vec<String>,
    /// Names of the patterns, `irony` among them.
    pub patterns: Vec<String>,
}

impl Comment {
    /// What it says of every head; see `LABELS.md`.
    #[must_use]
    pub fn said(&self) -> Vec<Option<f32>> {
        let mut said = silent();
        say_sentiment(&mut said, &self.sentiment);
        let has = |list: &[String], kind: &str| list.iter().any(|have| have == kind);
        let rude = ["insult", "profanity", "hate", "threat", "harassment"];
        for head in HEADS.iter().copied() {
            let holds = match head {
                Head::Negative | Head::Neutral | Head::Positive | Head::Optimism => continue,
                Head::Mixed => self.sentiment == "mixed",
                Head::Irony => has(&self.patterns, "irony"),
                Head::Offence => rude.iter().any(|kind| has(&self.patterns, kind)),
                Head::Emotion(kind) => has(&self.emotions, kind.name()),
                Head::Intent(kind) => has(&self.intents, kind.name()),
                Head::Topic(kind) => has(&self.topics, kind.name()),
                Head::Pattern(kind) => has(&self.patterns, kind.name()),
            };
            say(&mut said, head, holds);
        }
        said
    }
}

/// All labelled comments under a folder, in order of file and line.
///
/// # Errors
/// When a file cannot be read or a line has not six cells.
pub fn comments(folder: &Path) -> Result<Vec<Comment>, Trouble> {
    let mut comments = Vec::new();
    for file in files(folder, "tsv")? {
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let &[text, sentiment, emotions, intents, topics, patterns] = cells.as_slice() else {
                return Err(Trouble::file(&file, format!("not six cells: {line}")));
            };
            let list = |cell: &str| -> Vec<String> {
                cell.split(',')
                    .map(|one| one.trim().to_owned())
                    .filter(|one| !one.is_empty())
                    .collect()
            };
            comments.push(Comment {
                text: text.replace(" / ", "\n"),
                sentiment: sentiment.to_owned(),
                emotions: list(emotions),
                intents: list(intents),
                topics: list(topics),
                patterns: list(patterns),
            });
        }
    }
    Ok(comments)
}

/// What a clean sentence says: that it is no offence. One line in three is learned from; the rest is
/// only measured on.
///
/// # Errors
/// When a file cannot be read.
pub fn clean_rows(file: &Path) -> Result<Vec<Row>, Trouble> {
    let innocent = [
        Head::Offence,
        Head::Irony,
        Head::Intent(Intent::InsultOnly),
        Head::Pattern(PatternKind::Insult),
        Head::Pattern(PatternKind::Hate),
        Head::Pattern(PatternKind::Threat),
        Head::Pattern(PatternKind::Harassment),
        Head::Pattern(PatternKind::Doxxing),
        Head::Pattern(PatternKind::Distress),
    ];
    let text = fs::read_to_string(file).map_err(|fault| Trouble::file(file, fault))?;
    Ok(text
        .lines()
        .enumerate()
        .filter(|(at, _)| is_learned(*at))
        .map(|(_, text)| {
            let mut said = silent();
            innocent
                .iter()
                .for_each(|head| say(&mut said, *head, false));
            Row {
                text: text.to_owned(),
                set: "clean".to_owned(),
                said,
            }
        })
        .collect())
}

/// The tables of whole verdicts in `tests/verdicts`: what each row says of sentiment, main intent and
/// patterns. They are held by tests of their own, so the model may learn them.
///
/// # Errors
/// When a table cannot be read.
pub fn verdicts(folder: &Path) -> Result<Vec<Row>, Trouble> {
    let mut rows = Vec::new();
    for file in files(folder, "tsv")? {
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let &[text, _, intent, sentiment, must, must_not] = cells.as_slice() else {
                continue;
            };
            let mut said = silent();
            say_sentiment(&mut said, sentiment);
            for head in HEADS.iter().copied() {
                match head {
                    Head::Intent(kind) if kind.name() == intent => say(&mut said, head, true),
                    Head::Pattern(kind) => {
                        let named = |cell: &str| cell.split(',').any(|one| one == kind.name());
                        if named(must) {
                            say(&mut said, head, true);
                        } else if must_not == "*" || named(must_not) {
                            say(&mut said, head, false);
                        }
                    }
                    Head::Intent(Intent::Spam) if must_not == "*" => say(&mut said, head, false),
                    _ => {}
                }
            }
            rows.push(Row {
                text: text.to_owned(),
                set: "verdicts".to_owned(),
                said,
            });
        }
    }
    Ok(rows)
}

/// A line of the clean sentences that is learned from.
#[must_use]
pub fn is_learned(line: usize) -> bool {
    line.is_multiple_of(3)
}

/// Lines of the plain text files under a folder: comments without labels.
///
/// # Errors
/// When a file cannot be read.
pub fn plain(folder: &Path) -> Result<Vec<String>, Trouble> {
    let mut texts = Vec::new();
    for file in files(folder, "txt")? {
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        texts.extend(
            text.lines()
                .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
                .map(|line| line.replace(" / ", "\n")),
        );
    }
    Ok(texts)
}

/// Files under a folder with this ending, sorted.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).map_err(|fault| Trouble::file(folder, fault))?;
    for entry in entries {
        let path = entry.map_err(|fault| Trouble::file(folder, fault))?.path();
        if path.is_dir() {
            found.extend(files(&path, ending)?);
        } else if path.extension().is_some_and(|have| have == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
