//! The texts we wrote ourselves, and what each says of which head: comments labelled as `LABELS.md`
//! says, tweets, clean sentences, the tables of whole verdicts.

use std::fs;
use std::path::{Path, PathBuf};

use garbo::reading::learned::{HEADS, Head};
use garbo::reading::{Emotion, Intent, PatternKind};

use crate::Trouble;
use crate::corpus::{Row, clean, say, say_sentiment, silent};

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

/// Our own tweets, for tone where nobody speaks to a brand: text, sentiment, the plainest of four
/// emotions or none, whether it is ironic, whether it offends.
///
/// # Errors
/// When a file cannot be read or a line has not five cells.
pub fn tweets(folder: &Path) -> Result<Vec<Row>, Trouble> {
    let four = [
        ("anger", Head::Emotion(Emotion::Anger)),
        ("joy", Head::Emotion(Emotion::Joy)),
        ("optimism", Head::Optimism),
        ("sadness", Head::Emotion(Emotion::Sadness)),
    ];
    let mut rows = Vec::new();
    for file in files(folder, "tsv")? {
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        for line in text.lines().filter(|line| !line.is_empty()) {
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let &[text, sentiment, emotion, irony, offence] = cells.as_slice() else {
                return Err(Trouble::file(&file, format!("not five cells: {line}")));
            };
            let mut said = silent();
            say_sentiment(&mut said, sentiment);
            four.iter()
                .for_each(|(name, head)| say(&mut said, *head, *name == emotion));
            say(&mut said, Head::Irony, irony == "yes");
            say(&mut said, Head::Offence, offence == "yes");
            rows.push(Row {
                text: clean(text),
                set: "tweets".to_owned(),
                said,
            });
        }
    }
    Ok(rows)
}

/// All labelled comments under a folder, in order of file and line.
///
/// # Errors
/// When a file cannot be read or a line has not six cells.
pub fn comments(folder: &Path) -> Result<Vec<Comment>, Trouble> {
    let files = files_of_comments(folder)?;
    Ok(files
        .into_iter()
        .flat_map(|(_, comments)| comments)
        .collect())
}

/// The same, file by file, each with its name without the ending.
///
/// # Errors
/// When a file cannot be read or a line has not six cells.
pub fn files_of_comments(folder: &Path) -> Result<Vec<(String, Vec<Comment>)>, Trouble> {
    files(folder, "tsv")?
        .into_iter()
        .map(|file| {
            let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
            let comments = text
                .lines()
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .map(|line| {
                    comment(line)
                        .ok_or_else(|| Trouble::file(&file, format!("not six cells: {line}")))
                })
                .collect::<Result<_, _>>()?;
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            Ok((name.into_owned(), comments))
        })
        .collect()
}

/// A line of six cells.
fn comment(line: &str) -> Option<Comment> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let &[text, sentiment, emotions, intents, topics, patterns] = cells.as_slice() else {
        return None;
    };
    let list = |cell: &str| -> Vec<String> {
        cell.split(',')
            .map(|one| one.trim().to_owned())
            .filter(|one| !one.is_empty())
            .collect()
    };
    Some(Comment {
        text: text.replace(" / ", "\n"),
        sentiment: sentiment.to_owned(),
        emotions: list(emotions),
        intents: list(intents),
        topics: list(topics),
        patterns: list(patterns),
    })
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

/// Twins: who defends a group and who attacks it in nearly the same words. Each line is `no` or `yes`,
/// its family and the text: what is innocent is neither hate, insult nor threat; the rest is a threat in
/// the family `menace`, an insult in `scorn`, and hate in all others.
///
/// # Errors
/// When a file cannot be read or a line has not three cells.
pub fn twins(folder: &Path) -> Result<Vec<Row>, Trouble> {
    let innocent = [
        Head::Intent(Intent::InsultOnly),
        Head::Pattern(PatternKind::Insult),
        Head::Pattern(PatternKind::Hate),
        Head::Pattern(PatternKind::Threat),
        Head::Pattern(PatternKind::Harassment),
    ];
    let mut rows = Vec::new();
    for file in files(folder, "tsv")? {
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        for line in text.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let &[attacks @ ("no" | "yes"), family, text] = cells.as_slice() else {
                return Err(Trouble::file(&file, format!("no twin: {line}")));
            };
            let mut said = silent();
            if attacks == "yes" {
                let kind = match family {
                    "menace" => PatternKind::Threat,
                    "scorn" => PatternKind::Insult,
                    _ => PatternKind::Hate,
                };
                say(&mut said, Head::Pattern(kind), true);
                say(&mut said, Head::Offence, true);
            } else {
                innocent
                    .iter()
                    .for_each(|head| say(&mut said, *head, false));
            }
            rows.push(Row {
                text: text.to_owned(),
                set: "twins".to_owned(),
                said,
            });
        }
    }
    Ok(rows)
}

/// Comments of which nothing but the topics is learned.
///
/// # Errors
/// As [`comments`].
pub fn topical(folder: &Path) -> Result<Vec<Row>, Trouble> {
    let row = |comment: Comment| {
        let mut said = comment.said();
        for (head, said) in HEADS.iter().zip(&mut said) {
            if !matches!(head, Head::Topic(_)) {
                *said = None;
            }
        }
        Row {
            text: comment.text,
            set: "topical".to_owned(),
            said,
        }
    };
    Ok(comments(folder)?.into_iter().map(row).collect())
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
