//! The word lists as browsers load them: read, inflected and numbered when Garbo is built. Doing that
//! anew from text is a good part of what a woken worker would wait for.
//!
//! Numbers of words are told as the lists first name them: a new word needs none, for it is the next.

use std::borrow::Cow;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::tag::Tags;
use super::words::{Word, Words};
use super::{Languages, Lexicon, NONE, Row, Use, index};

/// A lexicon in columns, which compress far better than rows.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Packed<'a> {
    /// For each spelling: bytes it shares with the one before.
    shared: &'a [u8],
    /// For each spelling: what else it has, a line each.
    tails: &'a str,
    /// Tags that rows have.
    tags: Vec<Cow<'a, Tags>>,
    /// For each row, which of them.
    tagged: Vec<u32>,
    languages: Vec<Languages>,
    /// For each row its words; nothing where they are its first forms.
    words: Vec<&'a str>,
    /// For each row: tokens that follow the first; for each of these, its forms; forms of the first.
    counts: Vec<u32>,
    /// For each form, the tokens that follow first: 0 for the next new word, else its number and one.
    forms: Vec<u32>,
    /// For each form of a first token: plural, stronger, host.
    traits: &'a [u8],
}

/// The length of the longest common beginning, in bytes, at most what one holds.
fn shared(a: &str, b: &str) -> u8 {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b);
    let ends = same.scan(0, |end, (c, _)| {
        *end += c.len_utf8();
        u8::try_from(*end).ok()
    });
    ends.last().unwrap_or(0)
}

/// Tells numbers of words, new ones as nothing.
#[derive(Default)]
struct Forms {
    told: Vec<u32>,
    next: u32,
}

impl Forms {
    fn tell(&mut self, word: Word) {
        let new = word.0 == self.next;
        self.next += u32::from(new);
        self.told.push(if new { 0 } else { word.0 + 1 });
    }
}

impl Lexicon {
    /// The lexicon with all its words, the rules' too.
    ///
    /// # Errors
    /// When there is no room.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        let (mut heads, mut tails) = (Vec::new(), String::new());
        let mut last = "";
        for spelling in self.words.spellings() {
            let head = shared(last, spelling);
            heads.push(head);
            tails.push_str(&spelling[usize::from(head)..]);
            tails.push('\n');
            last = spelling;
        }
        let mut words = vec![Word(NONE); self.uses.len()];
        for (word, head) in (0..).map(Word).zip(&self.heads) {
            let mut next = *head;
            while let Some(way) = self.uses.get(next as usize) {
                words[next as usize] = word;
                next = way.next;
            }
        }
        let (mut tags, mut numbers) = (Vec::new(), FxHashMap::default());
        let (mut tagged, mut names, mut counts) = (Vec::new(), Vec::new(), Vec::new());
        let (mut forms, mut traits) = (Forms::default(), Vec::new());
        let mut uses = self.uses.iter().zip(words).peekable();
        for (at, row) in (0..).zip(&self.rows) {
            let number = numbers.entry(&*row.tags).or_insert_with(|| {
                tags.push(Cow::Borrowed(&*row.tags));
                index(tags.len() - 1)
            });
            tagged.push(*number);
            let first = uses.peek().filter(|(way, _)| way.row == at).cloned();
            let rest = first.map_or(NONE, |(way, _)| way.rest);
            let slots = self.rests.get(rest as usize).cloned().unwrap_or(0..0);
            counts.push(slots.end - slots.start);
            for slot in &self.slots[slots.start as usize..slots.end as usize] {
                let choices = &self.choices[slot.start as usize..slot.end as usize];
                counts.push(index(choices.len()));
                choices.iter().for_each(|word| forms.tell(*word));
            }
            let name = first.map_or_else(String::new, |(_, word)| self.name(word, rest));
            let before = traits.len();
            while let Some((way, word)) = uses.next_if(|(way, _)| way.row == at) {
                forms.tell(word);
                traits.push(way.traits());
            }
            counts.push(index(traits.len() - before));
            names.push(if name == row.words { "" } else { &*row.words });
        }
        postcard::to_allocvec(&Packed {
            shared: &heads,
            tails: &tails,
            tags,
            tagged,
            languages: self.rows.iter().map(|row| row.languages).collect(),
            words: names,
            counts,
            forms: forms.told,
            traits: &traits,
        })
    }

    /// The lexicon that was packed so, and what stands behind it.
    ///
    /// # Errors
    /// When these are no packed lists.
    pub fn unpack(packed: &'static [u8]) -> Result<(Self, &'static [u8]), postcard::Error> {
        let (packed, after) = postcard::take_from_bytes(packed)?;
        let lexicon = Self::of_columns(packed).ok_or(postcard::Error::DeserializeBadEncoding)?;
        Ok((lexicon, after))
    }

    /// None where the columns do not fit each other.
    fn of_columns(columns: Packed<'static>) -> Option<Self> {
        let mut lexicon = Self {
            words: spellings(&columns),
            ..Self::default()
        };
        lexicon.heads = vec![NONE; lexicon.words.count()];
        let tags = columns.tags.into_iter().map(Cow::into_owned).map(Arc::new);
        let tags: Vec<Arc<Tags>> = tags.collect();
        let mut new = (0..).map(Word);
        let mut forms = columns.forms.iter();
        let mut form = || match forms.next()?.checked_sub(1) {
            Some(known) => Some(Word(known)),
            None => new.next(),
        };
        let mut counts = columns.counts.iter().copied();
        let mut traits = columns.traits.iter();
        let rows = columns.tagged.iter().zip(columns.languages);
        for ((number, (tagged, languages)), words) in (0..).zip(rows).zip(columns.words) {
            let tags = Arc::clone(tags.get(*tagged as usize)?);
            let first = index(lexicon.slots.len());
            for _ in 0..counts.next()? {
                let start = lexicon.choices.len();
                for _ in 0..counts.next()? {
                    lexicon.choices.push(form()?);
                }
                lexicon.close_slot(start);
            }
            let rest = lexicon.close_rest(first);
            let mut name = Cow::Borrowed(words);
            for _ in 0..counts.next()? {
                let word = form()?;
                if name.is_empty() {
                    name = lexicon.name(word, rest).into();
                }
                if tags.swears() && rest == NONE {
                    lexicon.swears.push(word);
                }
                let head = lexicon.heads.get_mut(word.0 as usize)?;
                let next = std::mem::replace(head, index(lexicon.uses.len()));
                lexicon
                    .uses
                    .push(Use::of(number, rest, next, *traits.next()?));
            }
            lexicon.rows.push(Row {
                words: name,
                languages,
                tags,
            });
        }
        Some(lexicon)
    }

    /// The first form of a row, and of each token that follows.
    fn name(&self, first: Word, rest: u32) -> String {
        let mut name = self.words.spelling(first).to_owned();
        let slots = self.rests.get(rest as usize).cloned().unwrap_or(0..0);
        for slot in &self.slots[slots.start as usize..slots.end as usize] {
            let word = self.choices.get(slot.start as usize);
            name.push(' ');
            name.push_str(word.map_or("", |word| self.words.spelling(*word)));
        }
        name
    }
}

/// The words of these columns.
fn spellings(columns: &Packed<'_>) -> Words {
    let mut words = Words::with_capacity(columns.shared.len());
    for (shared, tail) in columns.shared.iter().zip(columns.tails.split('\n')) {
        words.learn_after(usize::from(*shared), tail);
    }
    words
}

impl Use {
    const PLURAL: u8 = 1;
    const STRONGER: u8 = 2;
    const HOST: u8 = 4;

    fn of(row: u32, rest: u32, next: u32, traits: u8) -> Self {
        Self {
            row,
            next,
            rest,
            plural: traits & Self::PLURAL != 0,
            stronger: traits & Self::STRONGER != 0,
            host: traits & Self::HOST != 0,
        }
    }

    fn traits(&self) -> u8 {
        let plural = u8::from(self.plural) * Self::PLURAL;
        let stronger = u8::from(self.stronger) * Self::STRONGER;
        plural + stronger + u8::from(self.host) * Self::HOST
    }
}
