//! The words that get a vector of their own.

use std::collections::{HashMap, HashSet};

use garbo::reading::Reader;
use garbo::reading::learned::Input;

use crate::corpus::Row;

/// Words with a vector of their own: those seen at least so often.
const OFTEN: usize = 4;
/// Never more words than this: the weights must stay within their budget.
const WORDS: usize = 26_000;

/// Words frequent enough for a vector of their own, the most frequent first; those in our own
/// comments count more. What room is left goes to words of the lists that were not seen.
#[must_use]
pub fn vocabulary(inputs: &[Input], rows: &[Row], reader: &Reader) -> HashMap<String, u32> {
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
    let seen: HashSet<&str> = words.iter().map(|(word, _)| *word).collect();
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
