//! From texts to weights.

use std::fs;
use std::path::Path;
use std::thread;

use garbo::comment::Comment;
use garbo::reading::Reader;
use garbo::reading::learned::{HEADS, Input};

use crate::Trouble;
use crate::corpus::{self, Row};
use crate::council;
use crate::counts::{own, share, told, wanted};
use crate::fit::{Pace, fit};
use crate::join;
use crate::linear::{self, Labelled, Pull};
use crate::network::{Chance, Drop, Example, Network, Seen};
use crate::quantise;
use crate::recast::recast;
use crate::spoken::Spoken;
use crate::taught::Taught;
use crate::vectors;
use crate::vocabulary::vocabulary;
use crate::watch::Watch;
use crate::written;

/// How the network learns.
const PACE: Pace = Pace {
    passes: 6,
    batch: 32,
    dense: 2e-3,
    vectors: 0.03,
    pull: 1e-3,
    drop: Drop {
        word: 0.15,
        cell: 0.3,
        whole: 0.2,
        link: 0.3,
    },
};
/// How the linear judge does.
const PULL: Pull = Pull {
    passes: 6,
    rate: 6.0,
    towards_nothing: 1.5,
    orders: 5,
};

/// How often each of our comments is recast (we wrote fewer in English), and the last file that was
/// there when the teacher first judged them: those are recast together, every later file by itself, so
/// that what the teacher has judged stays as it was when more is written.
const RECAST: [(&str, usize, &str); 2] = [("it", 3, "r"), ("en", 5, "n")];

/// English comments of which the linear judge learns the topics, and nothing else: topics are read worst, and
/// are not what these comments were written to measure. (Italian ones beside them did not help.)
const TOPICAL: [&str; 5] = ["fresh/en", "hidden/en", "pairs/en", "long/en", "plain/en"];

/// On one line, as the teacher reads it.
#[must_use]
pub fn flat(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// Public sets and our own labelled comments.
fn rows(room: &Path, shared: &Path) -> Result<Vec<Row>, Trouble> {
    let mut rows = corpus::public(shared)?;
    rows.extend(written::tweets(&room.join("tweets"))?);
    for comment in written::comments(&room.join("comments"))? {
        let said = comment.said();
        rows.push(Row {
            text: comment.text,
            set: "ours".to_owned(),
            said,
        });
    }
    Ok(rows)
}

/// The comments we watch while training, in the shape of the corpus.
///
/// # Errors
/// When a file cannot be read.
pub fn watched(room: &Path) -> Result<(), Trouble> {
    for language in ["it", "en"] {
        for comment in written::comments(&room.join("watched").join(language))? {
            let line = serde_json::json!({"text": flat(&comment.text), "set": language, "said": comment.said()});
            println!("{line}");
        }
    }
    Ok(())
}

/// Prints the corpus for the teacher.
///
/// # Errors
/// When a set cannot be read.
pub fn corpus(room: &Path, shared: &Path) -> Result<(), Trouble> {
    for row in rows(room, shared)? {
        let line = serde_json::json!({"text": flat(&row.text), "set": row.set, "said": row.said});
        println!("{line}");
    }
    Ok(())
}

/// Prints the pool for the teacher: everything to learn from, as written and recast.
///
/// # Errors
/// When a set cannot be read.
pub fn pool(room: &Path, shared: &Path) -> Result<(), Trouble> {
    for row in rows(room, shared)? {
        println!("{}", flat(&row.text));
    }
    for text in recasts(room)? {
        println!("{}", flat(&text));
    }
    Ok(())
}

/// Our comments recast, language by language: without labels, for the teacher to judge.
fn recasts(room: &Path) -> Result<Vec<String>, Trouble> {
    let mut all = Vec::new();
    for (language, times, last) in RECAST {
        let folder = room.join("comments").join(language);
        let mut first = Vec::new();
        for (name, comments) in written::files_of_comments(&folder)? {
            let texts: Vec<String> = comments.into_iter().map(|comment| comment.text).collect();
            if name.as_str() <= last {
                first.extend(texts);
            } else {
                all.extend(recast(&texts, times));
            }
        }
        all.extend(recast(&first, times));
    }
    Ok(all)
}

/// Prints the words that get a vector of their own, for the teacher to place.
///
/// # Errors
/// When a set cannot be read.
pub fn words(room: &Path, shared: &Path) -> Result<(), Trouble> {
    let mut all = everything(room, shared)?;
    all.truncate(seen(&all));
    let reader = Reader::new();
    let texts: Vec<&str> = all.iter().map(|row| row.text.as_str()).collect();
    let vocabulary = vocabulary(&look(&reader, &texts), &all, &reader);
    let mut words: Vec<(&String, &u32)> = vocabulary.iter().collect();
    words.sort_by_key(|(_, row)| **row);
    words.iter().for_each(|(word, _)| println!("{word}"));
    Ok(())
}

/// As written and recast.
fn everything(room: &Path, shared: &Path) -> Result<Vec<Row>, Trouble> {
    let mut all = rows(room, shared)?;
    for text in recasts(room)? {
        all.push(Row {
            text,
            set: "recast".to_owned(),
            said: vec![None; HEADS.len()],
        });
    }
    all.extend(written::verdicts(&room.join("../tests/verdicts"))?);
    for language in ["it", "en"] {
        let file = room.join(format!("clean/{language}.txt"));
        all.extend(written::clean_rows(&file)?);
    }
    // Last, as only the linear judge learns from them.
    all.extend(written::twins(&room.join("twins"))?);
    for folder in TOPICAL {
        all.extend(written::topical(&room.join(folder))?);
    }
    Ok(all)
}

/// How many of the rows the network learns from, the first ones: the rest is for the linear judge alone.
fn seen(rows: &[Row]) -> usize {
    let shared = |row: &&Row| !matches!(row.set.as_str(), "twins" | "topical");
    rows.iter().filter(shared).count()
}

/// Looks at many texts, on all cores.
pub fn look(reader: &Reader, texts: &[&str]) -> Vec<Input> {
    let cores = thread::available_parallelism().map_or(1, |n| n.get());
    let share = texts.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let threads: Vec<_> = texts
            .chunks(share)
            .map(|part| {
                scope.spawn(move || -> Vec<Input> {
                    part.iter()
                        .map(|text| {
                            reader.look(&Comment {
                                text: (*text).to_owned(),
                                ..Comment::default()
                            })
                        })
                        .collect()
                })
            })
            .collect();
        threads
            .into_iter()
            .filter_map(|thread| thread.join().ok())
            .flatten()
            .collect()
    })
}

/// All there is to learn from, looked at.
struct Lesson {
    rows: Vec<Row>,
    inputs: Vec<Input>,
}

impl Lesson {
    fn new(room: &Path, shared: &Path, reader: &Reader) -> Result<Self, Trouble> {
        let mut rows = everything(room, shared)?;
        let mut chance = Chance::new(3);
        rows.retain(|row| chance.draw() < share(&row.set) || own(&row.set));
        eprintln!("{} texts", rows.len());
        let texts: Vec<&str> = rows.iter().map(|row| row.text.as_str()).collect();
        let inputs = look(reader, &texts);
        Ok(Self { rows, inputs })
    }
}

/// Learns both judges and the council, and writes the weights.
///
/// # Errors
/// When a set cannot be read or the weights not be written.
pub fn train(room: &Path, shared: &Path) -> Result<(), Trouble> {
    let reader = Reader::new();
    let lesson = Lesson::new(room, shared, &reader)?;
    network(room, shared, &reader, &lesson)?;
    join(room, &lesson)
}

/// Learns the linear judge alone, then the council, beside the network that was learned last.
///
/// # Errors
/// When a set cannot be read or the weights not be written.
pub fn linear(room: &Path, shared: &Path) -> Result<(), Trouble> {
    join(room, &Lesson::new(room, shared, &Reader::new())?)
}

/// Where the network is kept as it learned, before the linear judge joins it.
const NETWORK: &str = "network.bin";

/// Learns the network.
fn network(room: &Path, shared: &Path, reader: &Reader, lesson: &Lesson) -> Result<(), Trouble> {
    let seen = seen(&lesson.rows);
    let (rows, inputs) = (&lesson.rows[..seen], &lesson.inputs[..seen]);
    let taught = Taught::read(&room.join("taught.bin"))?;
    let vocabulary = vocabulary(inputs, rows, reader);
    eprintln!("{} taught, {} words", taught.count(), vocabulary.len());
    let watch = Watch::new(room, shared, reader, &vocabulary)?;
    let examples: Vec<Example> = rows
        .iter()
        .zip(inputs)
        .map(|(row, input)| Example {
            seen: Seen::of(input, |word| vocabulary.get(word).copied()),
            wanted: wanted(row, taught.of(&flat(&row.text)).as_deref()),
            whole: input.whole.clone(),
        })
        .filter(|example| example.wanted.iter().any(|(_, counts)| *counts > 0.0))
        .collect();
    let mut network = Network::new(vocabulary.len(), &mut Chance::new(7));
    let placed = vectors::place(&room.join("vectors.bin"), &vocabulary, &mut network.words)?;
    eprintln!("{placed} words placed by the teacher");
    fit(&mut network, &examples, PACE, 11, |pass, loss, network| {
        eprintln!("pass {pass}: loss {loss:.4}  {}", watch.line(network));
    });
    let to = room.join(NETWORK);
    fs::write(&to, quantise::network(&network, &vocabulary))
        .map_err(|fault| Trouble::file(&to, fault))
}

/// Learns the linear judge, writes the weights of both, and lets the council settle them.
fn join(room: &Path, lesson: &Lesson) -> Result<(), Trouble> {
    let spoken = Spoken::of_all(&lesson.inputs, &lesson.rows);
    eprintln!("{} phrases", spoken.rows.len());
    let labelled: Vec<Labelled<'_>> = lesson
        .rows
        .iter()
        .zip(&lesson.inputs)
        .filter(|(row, _)| row.said.iter().any(Option::is_some))
        .map(|(row, input)| Labelled {
            phrases: spoken.of(input),
            tokens: input.slots.len(),
            whole: input.whole.clone(),
            said: &row.said,
            counts: told(&row.set),
        })
        .collect();
    let linear = linear::learn(&labelled, &spoken.rarity(lesson.rows.len()), PULL);
    let from = room.join(NETWORK);
    let network = fs::read(&from).map_err(|fault| Trouble::file(&from, fault))?;
    let to = room.join("../src/reading/learned/weights.bin");
    fs::write(&to, join::file(&network, linear, &spoken))
        .map_err(|fault| Trouble::file(&to, fault))?;
    council::learn(room)
}
