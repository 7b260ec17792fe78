//! The pattern language: elements over the tokens of one sentence.

use super::sieve::Sieve;
use crate::lexicon::parse::{is_plain, spell};
use crate::lexicon::{Tag, Word, Words};
use crate::reading::kinds::Topic;
use crate::reading::scene::Scene;
use crate::text::Kind;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::str::FromStr;

/// Widest gap.
const WIDEST: usize = 12;

/// Classes of token, written `#name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Class {
    /// `#num`
    Number,
    /// `#link`
    Link,
    /// `#mention`
    Mention,
    /// `#hashtag`
    Hashtag,
    /// `#emoji`
    Emoji,
    /// `#caps`
    Caps,
    /// `#phone`
    Phone,
    /// `#money`
    Money,
}

/// Words for currencies, folded.
const CURRENCY: [&str; 20] = [
    "€",
    "$",
    "£",
    "euro",
    "euri",
    "eur",
    "eurini",
    "sterline",
    "dollari",
    "dollaro",
    "pounds",
    "pound",
    "gbp",
    "usd",
    "dollars",
    "dollar",
    "quid",
    "bucks",
    "cents",
    "centesimi",
];

impl Class {
    /// How many there are.
    pub const COUNT: usize = 8;
    /// All of them.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Number,
        Self::Link,
        Self::Mention,
        Self::Hashtag,
        Self::Emoji,
        Self::Caps,
        Self::Phone,
        Self::Money,
    ];

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "num" => Self::Number,
            "link" => Self::Link,
            "mention" => Self::Mention,
            "hashtag" => Self::Hashtag,
            "emoji" => Self::Emoji,
            "caps" => Self::Caps,
            "phone" => Self::Phone,
            "money" => Self::Money,
            _ => return None,
        })
    }

    /// How many tokens of this class stand here, 0 for none.
    #[must_use]
    pub fn length(self, scene: &Scene<'_>, at: usize) -> usize {
        let Some(token) = scene.tokens.get(at) else {
            return 0;
        };
        let kind = |kind: Kind| usize::from(token.kind == kind);
        match self {
            Self::Number => kind(Kind::Number),
            Self::Link => kind(Kind::Link),
            Self::Mention => kind(Kind::Mention),
            Self::Hashtag => kind(Kind::Hashtag),
            Self::Emoji => kind(Kind::Emoji),
            Self::Caps => {
                usize::from(token.kind == Kind::Word && token.caps && token.text.len() > 2)
            }
            Self::Phone => phone(scene, at),
            Self::Money => {
                let currency = |text: &str| CURRENCY.contains(&text);
                let number = |at: usize| {
                    scene
                        .tokens
                        .get(at)
                        .is_some_and(|token| token.kind == Kind::Number)
                };
                let pair = (number(at) && currency(scene.at(at + 1)))
                    || (matches!(token.text.as_str(), "€" | "$" | "£" | "eur") && number(at + 1));
                if pair { 2 } else { 0 }
            }
        }
    }
}

/// Digits that a telephone number may have: 8 to 13 in all, in at most six groups.
fn phone(scene: &Scene<'_>, at: usize) -> usize {
    let mut digits = 0;
    let mut end = at;
    let plus = usize::from(scene.at(at) == "+");
    for next in at + plus..(at + 12).min(scene.tokens.len()) {
        let token = &scene.tokens[next];
        match token.kind {
            Kind::Number => {
                digits += token.text.chars().filter(char::is_ascii_digit).count();
                end = next + 1;
            }
            Kind::Punctuation
                if digits > 0 && matches!(token.text.as_str(), "-" | "/" | "." | "(" | ")") => {}
            _ => break,
        }
    }
    let first = scene.at(at + plus).chars().next();
    let leads = plus == 1 || matches!(first, Some('0' | '3' | '7' | '8'));
    if leads && (8..=13).contains(&digits) {
        end - at
    } else {
        0
    }
}

/// What one place in a pattern asks of the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Atom {
    /// This very word.
    Word(#[serde(skip)] Word),
    /// A word that begins so.
    Prefix(Cow<'static, str>),
    /// A lexicon row with this tag.
    Tag {
        /// Which.
        tag: Tag,
        /// Least strength, for tags that have one.
        least: u8,
        /// The group, for `slur` and `group`.
        group: Option<Box<str>>,
    },
    /// A class of token.
    Class(Class),
    /// `^`
    Start,
    /// `$`
    End,
}

/// Alternatives of one element.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    /// Single words, sorted.
    #[serde(with = "super::packed::room")]
    pub words: Vec<Word>,
    /// All the rest, each a little sequence.
    pub others: Vec<Vec<Atom>>,
}

/// One element.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Element {
    /// One of these.
    One(Choices),
    /// One of these, or nothing.
    Optional(Choices),
    /// The next token is none of these.
    NotAhead(Choices),
    /// The token before is none of these.
    NotBehind(Choices),
    /// Up to so many tokens.
    Gap(usize),
}

/// A whole pattern.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sequence {
    /// In order.
    pub elements: Vec<Element>,
    /// Two things that a sentence must hold for it to match; see [`Self::settle`].
    #[serde(skip)]
    needs: [Sieve; 2],
}

/// How a pattern may begin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lead<'a> {
    /// With this word.
    Word(Word),
    /// With a word that begins so.
    Prefix(&'a str),
    /// With a row of this tag.
    Tag(Tag),
    /// With a token of this class.
    Class(Class),
}

impl Sequence {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Says which element cannot be read, or that nothing in the pattern can start a match.
    pub fn parse(line: &'static str, words: &mut Words) -> Result<Self, String> {
        let mut elements = Vec::with_capacity(8);
        for written in line.split_ascii_whitespace() {
            if let Some(width) = written.strip_prefix("..") {
                let width: usize = width
                    .parse()
                    .map_err(|_| format!("`{written}` is no gap"))?;
                if width > WIDEST {
                    return Err(format!("gap `{written}` is wider than {WIDEST}"));
                }
                if !elements.is_empty() {
                    elements.push(Element::Gap(width));
                }
                continue;
            }
            let negated = written.len() > 1 && written.starts_with('!');
            let optional = written.len() > 1 && written.ends_with('?');
            let body = &written[usize::from(negated)..written.len() - usize::from(optional)];
            let choices = Choices::parse(body, words)?;
            let started = elements
                .iter()
                .any(|element| matches!(element, Element::One(choices) if !choices.is_anchor()));
            elements.push(match (negated, optional) {
                (true, _) if !started => Element::NotBehind(choices),
                (true, _) => Element::NotAhead(choices),
                (_, true) => Element::Optional(choices),
                _ => Element::One(choices),
            });
        }
        while matches!(elements.last(), Some(Element::Gap(_))) {
            elements.pop();
        }
        let needs = Sieve::needs(&elements);
        let sequence = Self { elements, needs };
        let (mut none, mut short) = (true, None);
        sequence.leads(|lead| {
            none = false;
            if let Lead::Prefix(prefix) = lead
                && prefix.len() < 2
            {
                short = Some(prefix.to_owned());
            }
        });
        match short {
            _ if none => Err("nothing in it can start a match".to_owned()),
            Some(short) => Err(format!("prefix `{short}*` is too short")),
            None => Ok(sequence),
        }
    }

    /// Works out what it needs, once its elements are whole.
    pub fn settle(&mut self) {
        self.needs = Sieve::needs(&self.elements);
    }

    /// It cannot match in a sentence that holds no more than this, and need not be tried.
    #[must_use]
    pub fn is_out(&self, held: &Sieve) -> bool {
        self.needs.iter().any(|needed| !held.lets(needed))
    }

    /// Gives all the ways a match may begin.
    pub fn leads<'a>(&'a self, mut give: impl FnMut(Lead<'a>)) {
        for element in &self.elements {
            match element {
                Element::One(choices) if choices.is_anchor() => {}
                Element::One(choices) => return choices.lead(&mut give),
                Element::Optional(choices) => choices.lead(&mut give),
                Element::NotAhead(_) | Element::NotBehind(_) | Element::Gap(_) => {}
            }
        }
    }
}

impl Choices {
    fn parse(body: &'static str, words: &mut Words) -> Result<Self, String> {
        let mut choices = Self::default();
        let room = body.bytes().filter(|byte| *byte == b'|').count() + 1;
        choices.words.reserve_exact(room);
        for alternative in split(body, b'|') {
            if is_plain(alternative) {
                choices.words.push(words.learn(alternative));
                continue;
            }
            if let Some(prefix) = alternative.strip_suffix('*').filter(|head| is_plain(head)) {
                choices.others.push(vec![Atom::Prefix(prefix.into())]);
                continue;
            }
            let mut sequence = Vec::new();
            for piece in split(alternative, b'+') {
                atoms(piece, words, &mut sequence)?;
            }
            match *sequence.as_slice() {
                [] => return Err(format!("`{body}` has an empty alternative")),
                [Atom::Word(word)] => choices.words.push(word),
                _ => choices.others.push(sequence),
            }
        }
        choices.words.sort_unstable();
        choices.words.dedup();
        Ok(choices)
    }

    /// Only `^` and `$`.
    fn is_anchor(&self) -> bool {
        self.words.is_empty()
            && self.others.iter().all(|atoms| {
                atoms
                    .iter()
                    .all(|atom| matches!(atom, Atom::Start | Atom::End))
            })
    }

    fn lead<'a>(&'a self, give: &mut impl FnMut(Lead<'a>)) {
        for word in &self.words {
            give(Lead::Word(*word));
        }
        for atom in self.others.iter().filter_map(|atoms| {
            atoms
                .iter()
                .find(|atom| !matches!(atom, Atom::Start | Atom::End))
        }) {
            give(match atom {
                Atom::Word(word) => Lead::Word(*word),
                Atom::Prefix(prefix) => Lead::Prefix(prefix),
                Atom::Tag { tag, .. } => Lead::Tag(*tag),
                Atom::Class(class) => Lead::Class(*class),
                Atom::Start | Atom::End => continue,
            });
        }
    }
}

/// Splits at `by`, but not inside quotes.
fn split(body: &'static str, by: u8) -> impl Iterator<Item = &'static str> {
    let mut rest = Some(body);
    let quotes = body.contains('"');
    std::iter::from_fn(move || {
        let whole = rest?;
        let end = if quotes {
            let mut quoted = false;
            whole.bytes().position(|byte| {
                quoted ^= byte == b'"';
                byte == by && !quoted
            })
        } else {
            whole.find(char::from(by))
        };
        let Some((piece, after)) = end.and_then(|end| whole.split_at_checked(end)) else {
            return rest.take();
        };
        rest = after.get(1..);
        Some(piece)
    })
}

fn atoms(piece: &'static str, words: &mut Words, into: &mut Vec<Atom>) -> Result<(), String> {
    match piece {
        "^" => into.push(Atom::Start),
        "$" => into.push(Atom::End),
        _ => {
            if let Some(name) = piece.strip_prefix('@') {
                into.push(tag(name).ok_or_else(|| format!("unknown tag `@{name}`"))?);
            } else if let Some(name) = piece.strip_prefix('#') {
                into.push(Atom::Class(
                    Class::named(name).ok_or_else(|| format!("unknown class `#{name}`"))?,
                ));
            } else if let Some(head) = piece.strip_suffix('*').filter(|head| !head.is_empty()) {
                let mut tokens = spell(head);
                let last = tokens
                    .pop()
                    .ok_or_else(|| format!("`{piece}` is no prefix"))?;
                into.extend(tokens.iter().map(|token| Atom::Word(words.learn(token))));
                into.push(Atom::Prefix(last.into()));
            } else {
                let literal = piece.trim_matches('"');
                let tokens = spell(if literal.is_empty() { piece } else { literal });
                if tokens.is_empty() {
                    return Err(format!("`{piece}` is no word"));
                }
                into.extend(tokens.iter().map(|token| Atom::Word(words.learn(token))));
            }
        }
    }
    Ok(())
}

fn tag(name: &str) -> Option<Atom> {
    let (name, detail) = name
        .split_once(':')
        .map_or((name, None), |(n, d)| (n, Some(d)));
    if name == "topic" {
        let topic = Topic::from_str(detail?).ok()?;
        return Some(Atom::Tag {
            tag: Tag::Topic(topic),
            least: 0,
            group: None,
        });
    }
    let tag = Tag::named(name)?;
    let strength = detail.map(str::parse::<u8>);
    match (tag, strength) {
        (Tag::Slur | Tag::Group | Tag::Sense, _) => Some(Atom::Tag {
            tag,
            least: 0,
            group: detail.map(Into::into),
        }),
        (_, None) => Some(Atom::Tag {
            tag,
            least: 0,
            group: None,
        }),
        (
            Tag::Insult
            | Tag::Profanity
            | Tag::Urgency
            | Tag::Emotion(_)
            | Tag::Positive
            | Tag::Negative,
            Some(Ok(least)),
        ) => Some(Atom::Tag {
            tag,
            least,
            group: None,
        }),
        _ => None,
    }
}
