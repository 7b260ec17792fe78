//! Reviewed word lists as data, and the one parser that reads them.
//!
//! Every `.lex` file under `it/`, `en/` and `any/` is registered by existing. A row is inflected
//! once, when the lexicon is built; look-up is by whole tokens, never by parts of words.

pub mod forms;
pub mod inflect;
mod packed;
pub mod parse;
pub mod tag;
mod words;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::text::disguise::Vocabulary;
use inflect::{Form, Forms, Pattern, feminine, forms, unhang};
pub use parse::Problem;
use tag::Tags;
pub use tag::{Gender, Tag};
pub use words::{Word, Words};

mod data {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
pub use data::{LEXICONS, RULES};

/// A data file: language folder, name, contents.
pub type Data = (&'static str, &'static str, &'static str);

/// A language of the data, as one bit, so that a row or rule may serve several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Languages(u8);

impl Languages {
    /// Italian.
    pub const IT: Self = Self(1);
    /// English.
    pub const EN: Self = Self(2);
    /// What is true in any language: emoji, links, prices.
    pub const ANY: Self = Self(4);

    /// The languages of a data folder: `it`, `en`, or `any`.
    #[must_use]
    pub fn of_folder(name: &str) -> Self {
        match name {
            "it" => Self::IT,
            "en" => Self::EN,
            _ => Self::ANY,
        }
    }

    /// What is read in a text of this language: its own data and what is true in any.
    #[must_use]
    pub fn of_text(code: &str) -> Self {
        Self(Self::of_folder(code).0 | Self::ANY.0)
    }

    /// The two have a language in common.
    #[must_use]
    pub fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Folder name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::IT => "it",
            Self::EN => "en",
            _ => "any",
        }
    }
}

/// A row of a word list.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The citation form, as written.
    pub words: Cow<'static, str>,
    /// Where it counts.
    pub languages: Languages,
    /// What it says.
    pub tags: Arc<Tags>,
}

impl Row {
    /// The row's name in evidence: `it.lex.in-ritardo`.
    #[must_use]
    pub fn id(&self) -> String {
        let mut id = format!("{}.lex.", self.languages.name());
        id.extend(
            self.words
                .chars()
                .map(|c| if c.is_whitespace() { '-' } else { c }),
        );
        id
    }
}

/// A row found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Which row.
    pub row: usize,
    /// First token.
    pub at: usize,
    /// How many tokens.
    pub length: usize,
    /// The inflected word is a plural.
    pub plural: bool,
    /// The inflected word is a superlative.
    pub stronger: bool,
}

impl Hit {
    /// One past the last token.
    #[must_use]
    pub fn end(&self) -> usize {
        self.at + self.length
    }
}

const NONE: u32 = u32::MAX;

/// Positions in the tables here; the lists are far from the limit.
fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE)
}

/// The forms of a row's slot, in place of what `made` held.
fn inflect(raw: &parse::RawRow, at: usize, english: bool, made: &mut Forms) {
    made.clear();
    let fixed = &FIXED;
    let inflection = if at == raw.inflected {
        &raw.inflection
    } else {
        fixed
    };
    for word in raw.slots.at(at) {
        forms(word, inflection, english, made);
    }
}

/// One way a word leads to a row.
#[derive(Debug, Clone, Copy)]
struct Use {
    row: u32,
    /// The next use of the same word.
    next: u32,
    /// Slots that must follow, as an index into `Lexicon::rests`.
    rest: u32,
    plural: bool,
    stronger: bool,
    host: bool,
}

/// All the word lists, inflected and indexed.
#[derive(Debug, Default)]
pub struct Lexicon {
    rows: Vec<Row>,
    words: Words,
    /// First use of each word.
    heads: Vec<u32>,
    uses: Vec<Use>,
    /// For rows of several words: what follows the first, as a range of `slots`.
    rests: Vec<Range<u32>>,
    /// Sorted choices for one token, as a range of `choices`.
    slots: Vec<Range<u32>>,
    choices: Vec<Word>,
    /// Swear words, for masks.
    swears: Vec<Word>,
}

impl Lexicon {
    /// All the shipped word lists; see [`Self::of`].
    #[must_use]
    pub fn new(problems: &mut Vec<Problem>) -> Self {
        Self::of(LEXICONS, problems)
    }

    /// Reads and inflects word lists. Rows that cannot be read are left out and reported in
    /// `problems`; the shipped data has none, and a test holds that.
    #[must_use]
    pub fn of(files: &[Data], problems: &mut Vec<Problem>) -> Self {
        let mut lexicon = Self {
            words: Words::with_capacity(40_000),
            ..Self::default()
        };
        for &(language, file, source) in files {
            lexicon.add(Languages::of_folder(language), file, source, problems);
        }
        lexicon
    }

    /// Adds one file.
    pub fn add(
        &mut self,
        languages: Languages,
        file: &'static str,
        source: &'static str,
        problems: &mut Vec<Problem>,
    ) {
        let mut made = Forms::default();
        parse::parse(file, source, problems, |raw| {
            self.take(&raw, languages, &mut made);
        });
    }

    /// Adds a row; `made` is room to inflect in.
    fn take(&mut self, raw: &parse::RawRow, languages: Languages, made: &mut Forms) {
        let english = languages == Languages::EN;
        let row = index(self.rows.len());
        let swears = raw.tags.swears();
        let first = index(self.slots.len());
        for at in 1..raw.slots.count() {
            inflect(raw, at, english, made);
            let start = self.choices.len();
            for form in made.iter() {
                let word = self.words.learn(form.text);
                self.choices.push(word);
            }
            self.close_slot(start);
        }
        let rest = self.close_rest(first);
        inflect(raw, 0, english, made);
        let people = swears || raw.tags.has(Tag::Person);
        let one = matches!(
            raw.inflection.pattern,
            Pattern::Noun | Pattern::MasculineNoun
        );
        if people && one && !english && raw.inflected == 0 {
            for word in raw.slots.at(0) {
                feminine(word, made);
            }
        }
        for form in made.iter() {
            let word = self.words.learn(form.text);
            if swears && rest == NONE {
                self.swears.push(word);
            }
            self.link(word, row, rest, form);
        }
        self.rows.push(Row {
            words: raw.words.into(),
            languages,
            tags: Arc::clone(&raw.tags),
        });
    }

    /// The choices from `start` on are one token's.
    fn close_slot(&mut self, start: usize) {
        self.choices[start..].sort_unstable();
        self.slots.push(index(start)..index(self.choices.len()));
    }

    /// The slots from `first` on follow the first word of a row; [`NONE`] where there are none.
    fn close_rest(&mut self, first: u32) -> u32 {
        let slots = first..index(self.slots.len());
        if slots.is_empty() {
            return NONE;
        }
        self.rests.push(slots);
        index(self.rests.len() - 1)
    }

    fn link(&mut self, word: Word, row: u32, rest: u32, form: Form<'_>) {
        let slot = word.0 as usize;
        if self.heads.len() <= slot {
            self.heads.resize(slot + 1, NONE);
        }
        // Two forms may be spelt alike ("veloci", "aspetta"): one use is enough.
        let last = self.heads[slot];
        if let Some(same) = self.uses.get_mut(last as usize)
            && same.row == row
            && same.rest == rest
        {
            same.host |= form.host;
            return;
        }
        self.heads[slot] = index(self.uses.len());
        self.uses.push(Use {
            row,
            next: last,
            rest,
            plural: form.plural,
            stronger: form.stronger,
            host: form.host,
        });
    }

    /// The row behind a hit.
    #[must_use]
    pub fn row(&self, hit: &Hit) -> &Row {
        &self.rows[hit.row]
    }

    /// All rows, as written.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The words known, inflected.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The words known so far, for rules to add theirs.
    pub fn words_mut(&mut self) -> &mut Words {
        &mut self.words
    }

    /// The known word spelt so.
    #[must_use]
    pub fn word(&self, spelling: &str) -> Option<Word> {
        self.words.get(spelling)
    }

    /// The word under which the lists hold `spelling`: itself, or the verb form it hangs pronouns
    /// on ("rispondetemi" → "rispondete").
    #[must_use]
    pub fn entry(&self, spelling: &str) -> Option<Word> {
        let known = self
            .words
            .get(spelling)
            .filter(|word| self.head(*word) != NONE);
        known.or_else(|| {
            let long = spelling.len() > 5;
            unhang(spelling).take_while(|_| long).find_map(|host| {
                let word = self.words.get(&host)?;
                self.uses_of(word).any(|way| way.host).then_some(word)
            })
        })
    }

    /// Rows of one word alone that this spelling leads to, whatever stands around it.
    pub fn alone(&self, spelling: &str, languages: Languages) -> impl Iterator<Item = &Row> {
        let word = self.entry(spelling);
        let uses = word.map(|word| self.uses_of(word)).into_iter().flatten();
        uses.filter(|way| way.rest == NONE)
            .map(|way| &self.rows[way.row as usize])
            .filter(move |row| row.languages.meet(languages))
    }

    fn head(&self, word: Word) -> u32 {
        self.heads.get(word.0 as usize).copied().unwrap_or(NONE)
    }

    fn uses_of(&self, word: Word) -> impl Iterator<Item = &Use> {
        let mut next = self.head(word);
        std::iter::from_fn(move || {
            let found = self.uses.get(next as usize)?;
            next = found.next;
            Some(found)
        })
    }

    /// Rows found in a row of tokens, given as entries (see [`Self::entry`]) and as plain words
    /// (see [`Self::word`]). Leftmost and longest: a longer row hides those inside it; rows of the
    /// same words all count.
    #[must_use]
    pub fn hits(
        &self,
        entries: &[Option<Word>],
        words: &[Option<Word>],
        languages: Languages,
    ) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut at = 0;
        while at < entries.len() {
            let Some(entry) = entries[at] else {
                at += 1;
                continue;
            };
            let first = hits.len();
            let mut longest = 0;
            for way in self.uses_of(entry) {
                let row = way.row as usize;
                if !self.rows[row].languages.meet(languages) {
                    continue;
                }
                let length = match self.rests.get(way.rest as usize) {
                    None => 1,
                    Some(rest) => {
                        let slots = &self.slots[rest.start as usize..rest.end as usize];
                        let fits = slots.iter().enumerate().all(|(i, slot)| {
                            let choices = &self.choices[slot.start as usize..slot.end as usize];
                            let is = |list: &[Option<Word>]| {
                                list.get(at + 1 + i)
                                    .copied()
                                    .flatten()
                                    .is_some_and(|word| choices.binary_search(&word).is_ok())
                            };
                            is(words) || is(entries)
                        });
                        if !fits {
                            continue;
                        }
                        1 + slots.len()
                    }
                };
                if length > longest {
                    hits.truncate(first);
                    longest = length;
                }
                if length == longest {
                    hits.push(Hit {
                        row,
                        at,
                        length,
                        plural: way.plural,
                        stronger: way.stronger,
                    });
                }
            }
            // Uses are chained last first; evidence reads better in the order of the lists.
            hits[first..].reverse();
            at += longest.max(1);
        }
        hits
    }
}

const FIXED: inflect::Inflection = inflect::Inflection {
    pattern: inflect::Pattern::Fixed,
    irregular: Vec::new(),
};

impl Vocabulary for Lexicon {
    fn knows(&self, word: &str) -> bool {
        self.words.get(word).is_some() || self.entry(word).is_some()
    }

    fn unmask(&self, masked: &str) -> Option<String> {
        let mut letters = masked.chars().filter(|c| *c != '*');
        if masked.starts_with('*') || letters.next().is_none() {
            return None;
        }
        let enough = letters.next().is_some() || masked.chars().count() > 3;
        let spellings = || self.swears.iter().map(|word| self.words.spelling(*word));
        let same = |word: &&str| word.chars().count() == masked.chars().count();
        let found = spellings()
            .filter(same)
            .find(|word| hides(masked, word))
            .or_else(|| {
                // More or fewer stars than letters.
                spellings().find(|word| masked.contains("**") && hides_some(masked, word))
            });
        found.filter(|_| enough).map(str::to_owned)
    }
}

/// Star for letter, the mask fits the word.
fn hides(masked: &str, word: &str) -> bool {
    masked
        .chars()
        .zip(word.chars())
        .all(|(m, c)| m == '*' || m == c)
}

/// The mask fits the word if its one run of stars hides any number of letters. Two letters must
/// show at least.
fn hides_some(masked: &str, word: &str) -> bool {
    let Some((head, _)) = masked.split_once('*') else {
        return false;
    };
    let tail = masked.rsplit('*').next().unwrap_or_default();
    head.len() + tail.len() > 1
        && masked.len() > head.len() + tail.len()
        && masked[head.len()..masked.len() - tail.len()]
            .bytes()
            .all(|b| b == b'*')
        && word.len() > head.len() + tail.len()
        && word.starts_with(head)
        && word.ends_with(tail)
        && (head.len() > 2 || !tail.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_six_thousand_weighted_forms() {
        let lexicon = Lexicon::new(&mut Vec::new());
        for language in ["it", "en"] {
            let own = Languages::of_folder(language);
            let weighted = lexicon.uses.iter().filter(|one| {
                let row = &lexicon.rows[one.row as usize];
                let tags = &row.tags;
                let weight = tags.polarity != 0
                    || tags.insult + tags.profanity + tags.urgency > 0
                    || !tags.emotions.is_empty();
                row.languages == own && weight
            });
            let count = weighted.count();
            assert!(count >= 6_000, "{count} weighted forms in {language}");
            println!("{count} weighted forms in {language}");
        }
    }
}
