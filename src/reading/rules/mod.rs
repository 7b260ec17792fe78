//! Rules as data: what they look like, what they label, and the examples they carry.
//!
//! Every `.rules` file under `it/`, `en/` and `any/` is registered by existing.
//!
//! ```text
//! rule it.irony.praise-over-delay
//! of irony
//! weight 0.8
//! match bravi|complimenti ..5 @fail
//! unless grazie ..3 @positive
//! yes Complimenti, tre mesi per un rimborso.
//! no  Complimenti per il negozio nuovo!
//! ```

mod matcher;
mod packed;
mod parse;
mod pattern;
mod sieve;

use std::ops::Range;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::lexicon::{Data, Languages, Lexicon, Problem, RULES, Word};
use crate::reading::kinds::{Emotion, Intent, PatternKind, Topic};
use crate::reading::scene::Scene;
use crate::text::Span;
use matcher::Attempt;
use pattern::{Class, Lead, Sequence};
use sieve::Sieve;

/// What a rule labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Of {
    /// A pattern.
    Pattern(PatternKind),
    /// Irony.
    Irony,
    /// Urgency.
    Urgency,
    /// An intent.
    Intent(Intent),
    /// A topic.
    Topic(Topic),
    /// An emotion.
    Emotion(Emotion),
    /// Polarity of an idiom, −5 to 5.
    Polarity(i8),
    /// What the person wants (grievance line).
    Wants,
    /// What happened (grievance line).
    What,
    /// Somebody is defended: what is said of them is denied.
    Defence,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// `lang.family.slug`, unique.
    pub id: &'static str,
    /// What it labels.
    pub of: Of,
    /// Confidence it contributes, 0 to 1.
    pub weight: f32,
    /// Where it counts.
    pub languages: Languages,
    /// Any of these fires it.
    matches: Vec<Sequence>,
    /// Any of these in the same sentence vetoes it.
    unless: Vec<Sequence>,
    /// Texts it must fire on.
    #[serde(skip)]
    pub yes: Vec<&'static str>,
    /// Texts it must not fire on.
    #[serde(skip)]
    pub no: Vec<&'static str>,
    /// Where it is written, for test messages.
    #[serde(skip)]
    pub place: (&'static str, usize),
}

/// A rule that fired, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fired {
    /// Index of the rule; see [`RuleSet::rule`].
    pub rule: usize,
    /// The words that made it fire.
    pub span: Span,
    /// The same as tokens.
    pub tokens: Range<usize>,
    /// In which sentence.
    pub sentence: usize,
}

/// How often one rule may fire in a comment: more proves nothing more.
const FIRINGS: u8 = 4;

/// All the rules, indexed by how their patterns may begin.
#[derive(Debug, Default)]
pub struct RuleSet {
    rules: Vec<Rule>,
    by_word: Vec<Chain>,
    links: Vec<Link>,
    /// Prefixes, under their first two bytes.
    by_prefix: FxHashMap<[u8; 2], Vec<(Box<str>, Entry)>>,
    by_tag: Vec<Vec<Entry>>,
    by_class: Vec<Vec<Entry>>,
}

/// One pattern of one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    rule: u32,
    pattern: u32,
}

/// The patterns that a word begins, as the first and last of a chain in `RuleSet::links`: ten
/// thousand little lists would take longer to make than to use.
#[derive(Debug, Clone, Copy)]
struct Chain {
    first: u32,
    last: u32,
}

#[derive(Debug, Clone, Copy)]
struct Link {
    entry: Entry,
    next: u32,
}

const NONE: u32 = u32::MAX;

impl RuleSet {
    /// All the shipped rules, with their examples; see [`Self::of`].
    #[must_use]
    pub fn new(lexicon: &mut Lexicon, problems: &mut Vec<Problem>) -> Self {
        Self::of(RULES, lexicon, problems)
    }

    /// Reads rule files; their words join the lexicon's. What cannot be read is left out and
    /// reported; the shipped data has no problem, and a test holds that.
    #[must_use]
    pub fn of(files: &[Data], lexicon: &mut Lexicon, problems: &mut Vec<Problem>) -> Self {
        let mut set = Self::empty();
        for &(language, file, source) in files {
            set.add(
                Languages::of_folder(language),
                file,
                source,
                lexicon,
                problems,
            );
        }
        set
    }

    /// A set without rules.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            by_tag: vec![Vec::new(); 64],
            by_class: vec![Vec::new(); Class::COUNT],
            ..Self::default()
        }
    }

    /// Adds one file.
    pub fn add(
        &mut self,
        languages: Languages,
        file: &'static str,
        source: &'static str,
        lexicon: &mut Lexicon,
        problems: &mut Vec<Problem>,
    ) {
        for rule in parse::parse(languages, file, source, lexicon.words_mut(), problems) {
            self.take(rule);
        }
    }

    fn take(&mut self, rule: Rule) {
        let index = u32::try_from(self.rules.len()).unwrap_or(u32::MAX);
        for (i, sequence) in rule.matches.iter().enumerate() {
            let entry = Entry {
                rule: index,
                pattern: u32::try_from(i).unwrap_or(u32::MAX),
            };
            sequence.leads(|lead| self.index(lead, entry));
        }
        self.rules.push(rule);
    }

    fn index(&mut self, lead: Lead<'_>, entry: Entry) {
        let push = |list: &mut Vec<Entry>| {
            if list.last() != Some(&entry) {
                list.push(entry);
            }
        };
        match lead {
            Lead::Word(word) => self.chain(word, entry),
            Lead::Prefix(prefix) => {
                if let &[a, b, ..] = prefix.as_bytes() {
                    self.by_prefix
                        .entry([a, b])
                        .or_default()
                        .push((prefix.into(), entry));
                }
            }
            Lead::Tag(tag) => push(&mut self.by_tag[tag.index() as usize]),
            Lead::Class(class) => push(&mut self.by_class[class as usize]),
        }
    }

    fn chain(&mut self, word: Word, entry: Entry) {
        let at = word.0 as usize;
        if self.by_word.len() <= at {
            let none = Chain {
                first: NONE,
                last: NONE,
            };
            self.by_word.resize(at + 1, none);
        }
        let chain = &mut self.by_word[at];
        let link = u32::try_from(self.links.len()).unwrap_or(NONE);
        match self.links.get_mut(chain.last as usize) {
            Some(last) if last.entry == entry => return,
            Some(last) => last.next = link,
            None => chain.first = link,
        }
        chain.last = link;
        self.links.push(Link { entry, next: NONE });
    }

    /// Patterns that may begin with this word, in the order of the rules.
    fn of_word(&self, word: Word) -> impl Iterator<Item = Entry> {
        let chain = self.by_word.get(word.0 as usize);
        let mut next = chain.map_or(NONE, |chain| chain.first);
        std::iter::from_fn(move || {
            let link = self.links.get(next as usize)?;
            next = link.next;
            Some(link.entry)
        })
    }

    /// All rules.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule behind a firing.
    #[must_use]
    pub fn rule(&self, fired: &Fired) -> &Rule {
        &self.rules[fired.rule]
    }

    /// Every rule that fires on the scene, in order of place; each at most four times.
    #[must_use]
    pub fn fire(&self, scene: &Scene<'_>) -> Vec<Fired> {
        let mut run = Run {
            set: self,
            scene,
            state: vec![State::default(); self.rules.len()],
            held: Sieve::default(),
            fired: Vec::new(),
        };
        for (sentence, range) in scene.sentences.iter().enumerate() {
            run.held = Sieve::of(scene, range.clone());
            for at in range.clone() {
                run.token(sentence, range, at);
            }
        }
        run.fired
    }
}

/// What is known of a rule while a comment is read.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    /// No new firing before this token: firings do not overlap.
    busy_until: u32,
    /// One past the sentence it was vetoed in; 0 for none.
    vetoed: u32,
    firings: u8,
}

struct Run<'a> {
    set: &'a RuleSet,
    scene: &'a Scene<'a>,
    state: Vec<State>,
    /// What the sentence holds.
    held: Sieve,
    fired: Vec<Fired>,
}

impl Run<'_> {
    fn token(&mut self, sentence: usize, range: &Range<usize>, at: usize) {
        let set = self.set;
        let token = &self.scene.tokens[at];
        if let Some(word) = self.scene.words[at] {
            set.of_word(word)
                .for_each(|entry| self.attempt(entry, sentence, range, at));
        }
        if let &[a, b, ..] = token.text.as_bytes()
            && let Some(entries) = set.by_prefix.get(&[a, b])
        {
            for (prefix, entry) in entries {
                if token.text.starts_with(&**prefix) {
                    self.attempt(*entry, sentence, range, at);
                }
            }
        }
        let mut tags = self.scene.tags_at(at);
        while tags != 0 {
            let index = tags.trailing_zeros() as usize;
            tags &= tags - 1;
            for entry in &set.by_tag[index] {
                self.attempt(*entry, sentence, range, at);
            }
        }
        for class in Class::ALL {
            if !set.by_class[class as usize].is_empty() && class.length(self.scene, at) > 0 {
                for entry in &set.by_class[class as usize] {
                    self.attempt(*entry, sentence, range, at);
                }
            }
        }
    }

    fn attempt(&mut self, entry: Entry, sentence: usize, range: &Range<usize>, at: usize) {
        let index = entry.rule as usize;
        let rule = &self.set.rules[index];
        let state = self.state[index];
        let number = u32::try_from(sentence + 1).unwrap_or(u32::MAX);
        if !rule.languages.meet(self.scene.languages)
            || (state.busy_until as usize) > at
            || state.vetoed == number
            || state.firings >= FIRINGS
        {
            return;
        }
        let sequence = &rule.matches[entry.pattern as usize];
        if sequence.is_out(&self.held) {
            return;
        }
        let Some(end) = Attempt::new(self.scene, range.clone()).matches(sequence, at) else {
            return;
        };
        let mut vetoes = rule.unless.iter().filter(|veto| !veto.is_out(&self.held));
        let vetoed = vetoes.any(|veto| {
            range.clone().any(|start| {
                Attempt::new(self.scene, range.clone())
                    .matches(veto, start)
                    .is_some()
            })
        });
        let state = &mut self.state[index];
        if vetoed {
            state.vetoed = number;
            return;
        }
        state.firings += 1;
        state.busy_until = u32::try_from(end).unwrap_or(u32::MAX);
        let tokens = at..end.max(at + 1);
        self.fired.push(Fired {
            rule: index,
            span: self.scene.span(tokens.clone()),
            tokens,
            sentence,
        });
    }
}
