//! The one parser of word lists.
//!
//! ```text
//! # a comment line
//! == title of block: what it holds and why
//! words | inflection | tags
//! ```

use std::borrow::Cow;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::text::disguise::{AsWritten, is_stretched};
use crate::text::fold::fold;
use crate::text::token::tokenize;

use super::inflect::{Inflection, Pattern};
use super::tag::Tags;

/// A row as written: not yet inflected.
#[derive(Debug, Clone, PartialEq)]
pub struct RawRow {
    /// The first column.
    pub words: &'static str,
    /// One slot for each token of the first column.
    pub slots: Slots,
    /// The slot that inflects.
    pub inflected: usize,
    /// How it inflects.
    pub inflection: Inflection,
    /// The third column; rows tagged alike share it.
    pub tags: Arc<Tags>,
}

/// Slots with their alternatives, folded, one after the other in one list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Slots {
    words: Vec<Cow<'static, str>>,
    /// Where in `words` each slot ends.
    ends: Vec<usize>,
}

impl Slots {
    /// How many slots.
    #[must_use]
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// The alternatives of a slot; none where there is no such slot.
    #[must_use]
    pub fn at(&self, slot: usize) -> &[Cow<'static, str>] {
        let end = self.ends.get(slot).copied().unwrap_or(0);
        let start = slot.checked_sub(1).and_then(|before| self.ends.get(before));
        self.words
            .get(start.copied().unwrap_or(0)..end)
            .unwrap_or_default()
    }

    fn push(&mut self, alternatives: impl IntoIterator<Item = Cow<'static, str>>) {
        self.words.extend(alternatives);
        self.ends.push(self.words.len());
    }
}

/// What is wrong with a line of data, for the person who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File, as in the source tree.
    pub file: &'static str,
    /// From 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Reads one file and gives each row. A line that cannot be read becomes a problem; the rest goes
/// on.
pub fn parse(
    file: &'static str,
    source: &'static str,
    problems: &mut Vec<Problem>,
    mut give: impl FnMut(RawRow),
) {
    let mut tags = Columns::default();
    let mut titled = false;
    for (index, line) in source.lines().enumerate() {
        let line = line.trim_ascii();
        if line.is_empty() || line.starts_with("# ") || line == "#" {
            continue;
        }
        if let Some(title) = line.strip_prefix("==") {
            titled = !title.trim().is_empty();
            continue;
        }
        match row(line, &mut tags).and_then(|row| {
            if titled {
                Ok(row)
            } else {
                Err("no `== title` above".to_owned())
            }
        }) {
            Ok(row) => give(row),
            Err(what) => problems.push(Problem {
                file,
                line: index + 1,
                what,
            }),
        }
    }
}

/// Third columns already read: most rows of a file are tagged like another.
type Columns = FxHashMap<&'static str, Arc<Tags>>;

fn row(line: &'static str, known: &mut Columns) -> Result<RawRow, String> {
    // From the right: an emoticon may hold a bar.
    let mut columns = line.rsplitn(3, '|').map(str::trim_ascii);
    let (Some(tags), Some(inflection), Some(words)) =
        (columns.next(), columns.next(), columns.next())
    else {
        return Err("not `words | inflection | tags`".to_owned());
    };
    let inflection = Inflection::parse(inflection)
        .ok_or_else(|| format!("unknown inflection `{inflection}`"))?;
    let tags = match known.get(tags) {
        Some(tags) => Arc::clone(tags),
        None => Arc::clone(known.entry(tags).or_insert(Arc::new(Tags::parse(tags)?))),
    };
    let mut slots = Slots::default();
    let mut inflected = 0;
    for word in words.split_ascii_whitespace() {
        if is_plain(word) {
            slots.push([word.into()]);
            continue;
        }
        let marked = word.ends_with('*') && word.chars().any(char::is_alphabetic);
        let word = if marked {
            &word[..word.len() - 1]
        } else {
            word
        };
        let several = word.contains('/')
            && word
                .split('/')
                .all(|part| part.chars().any(char::is_alphabetic));
        let alternatives: Vec<Vec<String>> = if several {
            word.split('/').map(spell).collect()
        } else {
            vec![spell(word)]
        };
        let length = alternatives.iter().map(Vec::len).max().unwrap_or(0);
        if length == 0 || alternatives.iter().any(|tokens| tokens.len() != length) {
            return Err(format!("`{word}` has alternatives of different lengths"));
        }
        if marked {
            inflected = slots.count() + length - 1;
        }
        for at in 0..length {
            slots.push(alternatives.iter().map(|tokens| tokens[at].clone().into()));
        }
    }
    if slots.count() == 0 {
        return Err("no words".to_owned());
    }
    // Elided articles and the like are never the word that inflects.
    if !words.contains('*') && inflection.pattern != Pattern::Fixed {
        inflected = (0..slots.count())
            .find(|slot| !slots.at(*slot)[0].ends_with('\''))
            .unwrap_or(0);
    }
    Ok(RawRow {
        words,
        slots,
        inflected,
        inflection,
        tags,
    })
}

/// The word is its own and only token: most are, and there are many.
#[must_use]
pub fn is_plain(word: &str) -> bool {
    let bytes = word.as_bytes();
    let lower = bytes.iter().all(u8::is_ascii_lowercase);
    lower
        && !bytes.is_empty()
        && !bytes
            .windows(3)
            .any(|run| run[0] == run[1] && run[1] == run[2])
}

/// The tokens of a word as a comment would have them.
#[must_use]
pub fn spell(word: &str) -> Vec<String> {
    if word.chars().all(char::is_alphabetic) && !is_stretched(word) {
        return vec![fold(word)];
    }
    tokenize(word, &AsWritten)
        .into_iter()
        .map(|token| token.text)
        .collect()
}
