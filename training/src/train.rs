//! From texts to weights.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::thread;

use garbo::comment::Comment;
use garbo::reading::Reader;
use garbo::reading::learned::{HEADS, Head, Input};

use crate::Trouble;
use crate::corpus::{self, Row};
use crate::fit::{Pace, fit};
use crate::network::{Chance, Drop, Example, Network, Seen};
use crate::quantise;
use crate::recast::recast;
use crate::spoken::Spoken;
use crate::taught::Taught;
use crate::vectors;
use crate::watch::Ready;
use crate::written;

/// Words with a vector of their own: those seen at least so often.
const OFTEN: usize = 4;
/// Never more words than this: the weights must stay within their budget.
const WORDS: usize = 26_000;

/// How often each of our comments is recast (we wrote fewer in English), and the last file that was
/// there when the teacher first judged them: those are recast together, every later file by itself, so
/// that what the teacher has judged stays as it was when more is written.
const RECAST: [(&str, usize, &str); 2] = [("it", 3, "r"), ("en", 5, "n")];

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
    let all = everything(room, shared)?;
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
    Ok(all)
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

/// One of our comments without any pattern: our writers were asked for far more patterns than a page
/// holds, so the plain ones count more.
fn is_plain(row: &Row) -> bool {
    let troubled = |head: &Head| matches!(head, Head::Pattern(_) | Head::Irony);
    row.set == "ours"
        && HEADS
            .iter()
            .zip(&row.said)
            .all(|(head, said)| !troubled(head) || *said == Some(0.0))
}

/// How much a head counts beside the others: one label of three, or one question alone, would drown
/// among the many.
fn stress(head: Head) -> f32 {
    match head {
        Head::Negative | Head::Neutral | Head::Positive => number("STRESS", 4.0),
        Head::Irony => 2.0,
        Head::Offence | Head::Topic(_) => 1.5,
        _ => 1.0,
    }
}

/// Written by us.
fn own(set: &str) -> bool {
    matches!(set, "ours" | "recast" | "clean" | "verdicts")
}

/// Share of a public set that is learned from: large sets far from our pages would drown the rest.
fn share(set: &str) -> f32 {
    match set {
        "emotion/goemotions_en" | "hate/davidson_en" | "hate/toxic_spans_en" => 0.3,
        "emotion/xed_en" | "intent/bitext_en" => 0.15,
        "intent/banking77_en" | "intent/multidogo_en" | "intent/clinc150_en" => 0.6,
        "spam/sms_en" => 0.5,
        _ => 1.0,
    }
}

/// How much a set's own labels count, and how much what the teacher says of its texts does.
fn counts(set: &str) -> (f32, f32) {
    match set {
        "ours" => (number("OURS", 2.0), number("OURS_T", 1.0)),
        "clean" => (1.5, 0.0),
        "verdicts" => (6.0, 0.0),
        "tweets" => (number("TWEETS", 2.0), 0.0),
        "recast" => (0.0, number("RECAST", 1.5)),
        "emotion/xed_it" | "emotion/xed_en" => (0.1, 0.6),
        _ => (number("PUB", 0.7), number("PUB_T", 0.5)),
    }
}

/// Learns and writes the weights.
///
/// # Errors
/// When a set cannot be read or the weights not be written.
pub fn train(room: &Path, shared: &Path) -> Result<(), Trouble> {
    let mut rows = everything(room, shared)?;
    let part = number("PUBLIC", 1.0);
    let mut chance = Chance::new(3);
    rows.retain(|row| chance.draw() < share(&row.set) * part || own(&row.set));
    let taught = Taught::read(&room.join("taught.bin"))?;
    eprintln!("{} texts, {} taught", rows.len(), taught.count());
    let reader = Reader::new();
    let texts: Vec<&str> = rows.iter().map(|row| row.text.as_str()).collect();
    let inputs = look(&reader, &texts);
    let vocabulary = vocabulary(&inputs, &rows, &reader);
    let spoken = Spoken::of_all(&inputs, &rows);
    eprintln!("{} words, {} phrases", vocabulary.len(), spoken.rows.len());
    // To choose thresholds by: a tenth of our comments, kept back when asked.
    let dev = number("DEV", 0.0) > 0.0;
    let kept = |at: usize, row: &Row| dev && row.set == "ours" && at % 10 == 3;
    let tried: Vec<(Ready, &Row)> = rows
        .iter()
        .enumerate()
        .filter(|(at, row)| kept(*at, row))
        .map(|(at, row)| {
            let input = &inputs[at];
            let ready = Ready {
                seen: Seen::of(input, |word| vocabulary.get(word).copied()),
                phrases: spoken.of(input),
                whole: input.whole.clone(),
            };
            (ready, row)
        })
        .collect();
    let examples: Vec<Example> = rows
        .iter()
        .zip(inputs)
        .enumerate()
        .filter(|(at, (row, _))| !kept(*at, row))
        .map(|(_, pair)| pair)
        .map(|(row, input)| {
            let (own, teachers) = counts(&row.set);
            let own = if is_plain(row) { 1.4 * own } else { own };
            let taught = taught.of(&flat(&row.text));
            Example {
                seen: Seen::of(&input, |word| vocabulary.get(word).copied()),
                phrases: spoken.of(&input),
                wanted: wanted(row, taught.as_deref(), own, teachers),
                whole: input.whole,
            }
        })
        .filter(|example| example.wanted.iter().any(|(_, counts)| *counts > 0.0))
        .collect();
    let mut chance = Chance::new(7);
    let mut network = Network::new(vocabulary.len(), spoken.rows.len(), &mut chance);
    let placed = vectors::place(&room.join("vectors.bin"), &vocabulary, &mut network.words)?;
    eprintln!("{placed} words placed by the teacher");
    let pace = Pace {
        passes: number("PASSES", 6.0) as usize,
        batch: 32,
        dense: number("DENSE", 2e-3),
        vectors: number("VECTORS", 0.03),
        phrases: number("PHRASES", 0.05),
        pull: number("PULL", 1e-3),
        drop: Drop {
            word: number("DROP_WORD", 0.15),
            cell: number("DROP_CELL", 0.3),
            whole: number("DROP_WHOLE", 0.2),
            link: number("DROP_LINK", 0.3),
            phrase: number("DROP_PHRASE", 0.3),
        },
    };
    let watch = crate::watch::Watch::new(room, shared, &reader, &vocabulary, &spoken)?;
    fit(&mut network, &examples, pace, 11, |pass, loss, network| {
        eprintln!("pass {pass}: loss {loss:.4}  {}", watch.line(network));
    });
    if dev {
        thresholds(&network, &tried);
    }
    let to = room.join("../src/reading/learned/weights.bin");
    fs::write(&to, quantise::file(&network, &vocabulary, &spoken))
        .map_err(|fault| Trouble::file(&to, fault))
}

/// Tells a group of heads.
type Among = fn(Head) -> bool;

/// Prints, for each group of heads, the F1 on the comments kept back at each threshold.
fn thresholds(network: &Network, tried: &[(Ready, &Row)]) {
    let judged: Vec<(Vec<f32>, &Row)> = tried
        .iter()
        .map(|(ready, row)| {
            let judged = network.judge(&ready.seen, &ready.phrases, &ready.whole);
            (judged, *row)
        })
        .collect();
    let groups: [(&str, Among); 6] = [
        ("intent", |head| matches!(head, Head::Intent(_))),
        ("topic", |head| matches!(head, Head::Topic(_))),
        ("pattern", |head| matches!(head, Head::Pattern(_))),
        ("emotion", |head| matches!(head, Head::Emotion(_))),
        ("irony", |head| head == Head::Irony),
        ("mixed", |head| head == Head::Mixed),
    ];
    for (name, of) in groups {
        print!("{name:<8}");
        for least in [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6] {
            let [mut hit, mut missed, mut wrong] = [0; 3];
            for (p, row) in &judged {
                for (at, _) in HEADS.iter().enumerate().filter(|(_, head)| of(**head)) {
                    match (row.said[at] == Some(1.0), p[at] >= least) {
                        (true, true) => hit += 1,
                        (true, false) => missed += 1,
                        (false, true) => wrong += 1,
                        _ => {}
                    }
                }
            }
            print!(
                "  {least}: {:.1}",
                crate::measure::micro_f1(hit, missed, wrong)
            );
        }
        println!();
    }
}

fn number(name: &str, usual: f32) -> f32 {
    std::env::var(name)
        .ok()
        .and_then(|value| value.parse().ok())
        .unwrap_or(usual)
}

/// For each head, what is wanted and how much it counts: the set's own word and the teacher's.
fn wanted(row: &Row, taught: Option<&[f32]>, own: f32, teachers: f32) -> Vec<(f32, f32)> {
    row.said
        .iter()
        .enumerate()
        .map(|(head, said)| {
            let stress = stress(HEADS[head]);
            let (own, teachers) = (stress * own, stress * teachers);
            let teacher = taught.map(|all| all[head]);
            match (said, teacher) {
                (Some(said), Some(teacher)) => {
                    let both = own + teachers;
                    ((own * said + teachers * teacher) / both, both)
                }
                (Some(said), None) => (*said, own),
                (None, Some(teacher)) => (teacher, teachers),
                (None, None) => (0.0, 0.0),
            }
        })
        .collect()
}

/// Words frequent enough for a vector of their own, the most frequent first; those in our own
/// comments count more. What room is left goes to words of the lists that were not seen.
fn vocabulary(inputs: &[Input], rows: &[Row], reader: &Reader) -> HashMap<String, u32> {
    let mut count: HashMap<&str, usize> = HashMap::new();
    for (input, row) in inputs.iter().zip(rows) {
        let ours = matches!(row.set.as_str(), "ours" | "recast" | "emotion/xed_it");
        for slot in &input.slots {
            *count.entry(&slot.text).or_default() += if ours { 3 } else { 1 };
        }
    }
    let mut words: Vec<(&str, usize)> = count
        .into_iter()
        .filter(|(_, times)| *times >= OFTEN)
        .collect();
    words.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    words.truncate(WORDS);
    let seen: std::collections::HashSet<&str> = words.iter().map(|(word, _)| *word).collect();
    let listed = reader.lexicon().words().spellings();
    let room = WORDS.saturating_sub(words.len());
    let unseen: Vec<&str> = listed
        .filter(|word| !seen.contains(word))
        .take(room)
        .collect();
    words.extend(unseen.into_iter().map(|word| (word, 0)));
    words
        .into_iter()
        .enumerate()
        .map(|(row, (word, _))| (word.to_owned(), row as u32))
        .collect()
}
