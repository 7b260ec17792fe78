//! Phrases: the word lists of the checks, and finding them in a tokenised text in one pass.
//!
//! A file has sections `[family]`, one phrase a line: words as written, `word*` for all that begin
//! so, `a|b` for one or the other (`un+po'` for several words as one choice), `word?` where it may
//! be missing, `..3` for up to three words between, `#num`, `#link`, `#email` for what they say. A
//! phrase that begins with `=` bears no comma inside. `=> plain words` is what may stand instead.
//! `[family list]` holds single words, many a line.

use std::ops::Range;
use std::str::FromStr;

use rustc_hash::FxHashMap;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::lexicon::parse::spell;
use crate::reading::kinds::closed_list;
use crate::text::{Kind, Span, Token};
use serde::{Deserialize, Serialize};

closed_list! {
    /// What a phrase does.
    Family {
        /// Names a feeling or takes the person's side.
        Feeling,
        /// Names joy.
        Glad,
        /// Is sorry, or owns a fault.
        Sorry,
        /// Is sorry only if.
        Conditional,
        /// Puts the fault on the person.
        Blame,
        /// Mocks or hits back.
        Sarcasm,
        /// Mocks, under a complaint; may be meant well elsewhere.
        Mock,
        /// Only sounds like mockery, like an office: "entitled to know", "for your loss".
        Meant,
        /// Condoles.
        Condolence,
        /// Promises money or a present.
        Compensation,
        /// A present or a price cut, when the comment asks about one.
        Benefit,
        /// Promises to come back.
        Promise,
        /// Promises, and nobody does it.
        Ownerless,
        /// A time that is none.
        Vague,
        /// A time one can hold somebody to.
        Time,
        /// Does something, or says what to do.
        Step,
        /// Invites to private.
        Private,
        /// Why in private.
        Reason,
        /// What is better sent in private: a reason where it is asked for there.
        Data,
        /// The language of offices.
        Bureaucratese,
        /// Says yes or no.
        Answer,
        /// Gives a reason or cause.
        Because,
        /// Says where.
        Place,
        /// Says how much.
        Amount,
        /// The firm's own desk, number or house.
        Desk,
        /// The person's own number or address.
        Theirs,
        /// Why a comment may be hidden.
        Offence,
        /// A word that shouts in capitals.
        Shout,
        /// Capitals that are a name.
        Acronym,
        /// Addresses with tu.
        Tu,
        /// Addresses with Lei.
        Lei,
        /// Closes a letter, before the name.
        Closing,
        /// Opens a letter.
        Opening,
        /// Not a person: the team, the staff.
        Team,
        /// Asks nothing.
        Rhetoric,
        /// Opens a question.
        Asks,
        /// Asks who, what, which.
        What,
        /// Asks when.
        When,
        /// Asks where.
        Where,
        /// Asks how much.
        HowMuch,
        /// Asks how.
        How,
        /// Asks why.
        Why,
        /// Says nothing of the matter.
        Generic,
        /// Joins words, says nothing.
        Stop,
    }
}

/// The phrases of one language.
#[derive(Debug, Default)]
pub struct Phrases {
    phrases: Vec<Phrase>,
    by_start: FxHashMap<[u8; 2], Vec<u32>>,
    by_class: Vec<u32>,
    /// Lines that could not be read; none in what ships.
    problems: Vec<String>,
}

#[derive(Debug)]
struct Phrase {
    family: Family,
    tight: bool,
    elements: Vec<Element>,
    plain: Option<&'static str>,
}

#[derive(Debug)]
enum Element {
    One {
        choices: Vec<Vec<Atom>>,
        optional: bool,
    },
    Gap(usize),
}

#[derive(Debug)]
enum Atom {
    Word(Box<str>),
    Prefix(Box<str>),
    Class(Kind),
}

/// A phrase found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it does.
    pub family: Family,
    /// Where it stands.
    pub tokens: Range<usize>,
    /// The same in bytes.
    pub span: Span,
    /// What may stand instead.
    pub plain: Option<&'static str>,
}

impl Phrases {
    /// Reads a file.
    #[must_use]
    pub fn read(source: &'static str) -> Self {
        let mut all = Self::default();
        let mut family = None;
        let mut list = false;
        for line in source.lines().map(str::trim) {
            if line.is_empty() || line.starts_with("# ") {
                continue;
            }
            if let Some(head) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                let name = head.strip_suffix(" list");
                list = name.is_some();
                family = Family::from_str(name.unwrap_or(head)).ok();
                if family.is_none() {
                    all.problems.push(line.to_owned());
                }
                continue;
            }
            let Some(family) = family else { continue };
            if list {
                for word in line.split_whitespace() {
                    all.add(family, word);
                }
            } else {
                all.add(family, line);
            }
        }
        all
    }

    /// Lines that could not be read.
    #[cfg(test)]
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }

    /// How many phrases a family has.
    #[cfg(test)]
    #[must_use]
    pub fn count(&self, family: Family) -> usize {
        self.phrases.iter().filter(|p| p.family == family).count()
    }

    fn add(&mut self, family: Family, line: &'static str) {
        let (words, plain) = line
            .split_once("=>")
            .map_or((line, None), |(words, plain)| (words, Some(plain.trim())));
        let (words, tight) = words
            .trim()
            .strip_prefix('=')
            .map_or((words, false), |words| (words, true));
        let elements: Option<Vec<Element>> = words.split_whitespace().map(element).collect();
        let number = u32::try_from(self.phrases.len()).unwrap_or(u32::MAX);
        let Some(elements) = elements else {
            self.problems.push(line.to_owned());
            return;
        };
        let Some(Element::One {
            choices,
            optional: false,
        }) = elements.first()
        else {
            self.problems.push(line.to_owned());
            return;
        };
        for choice in choices {
            match choice.first() {
                Some(Atom::Word(word) | Atom::Prefix(word)) => {
                    let list = self.by_start.entry(start(word)).or_default();
                    if list.last() != Some(&number) {
                        list.push(number);
                    }
                }
                Some(Atom::Class(_)) => self.by_class.push(number),
                None => {}
            }
        }
        self.phrases.push(Phrase {
            family,
            tight,
            elements,
            plain,
        });
    }

    /// Every phrase in the text, in order of place. `sentences` cover all tokens.
    #[must_use]
    pub fn find(&self, tokens: &[Token], sentences: &[Range<usize>]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for sentence in sentences {
            for at in sentence.clone() {
                let Some(token) = tokens.get(at) else { break };
                let starting = self.by_start.get(&start(&token.text));
                let classes = match token.kind {
                    Kind::Number | Kind::Link | Kind::Email => self.by_class.as_slice(),
                    _ => &[],
                };
                for number in starting.into_iter().flatten().chain(classes) {
                    let Some(phrase) = self.phrases.get(*number as usize) else {
                        continue;
                    };
                    let within = tokens.get(..sentence.end).unwrap_or(tokens);
                    if let Some(end) = rest(&phrase.elements, phrase.tight, within, at, at) {
                        let last = tokens.get(end.saturating_sub(1)).unwrap_or(token);
                        hits.push(Hit {
                            family: phrase.family,
                            tokens: at..end,
                            span: Span::new(token.span.start, last.span.end),
                            plain: phrase.plain,
                        });
                    }
                }
            }
        }
        hits
    }

    /// The word by itself is one of a family's single words.
    #[must_use]
    pub fn lists(&self, family: Family, word: &str) -> bool {
        self.by_start
            .get(&start(word))
            .into_iter()
            .flatten()
            .filter_map(|number| self.phrases.get(*number as usize))
            .any(|phrase| {
                phrase.family == family
                    && matches!(&phrase.elements[..], [Element::One { choices, .. }]
                        if choices.iter().any(|choice| matches!(&choice[..], [atom] if fits_word(atom, word))))
            })
    }
}

fn start(word: &str) -> [u8; 2] {
    match word.as_bytes() {
        [first, second, ..] => [*first, *second],
        [first] => [*first, 0],
        [] => [0, 0],
    }
}

fn element(text: &'static str) -> Option<Element> {
    if let Some(width) = text.strip_prefix("..") {
        return width
            .parse()
            .ok()
            .filter(|width| *width <= 12)
            .map(Element::Gap);
    }
    let (text, optional) = text
        .strip_suffix('?')
        .map_or((text, false), |text| (text, true));
    let choices: Option<Vec<Vec<Atom>>> = text.split('|').map(choice).collect();
    let choices = choices?;
    (!choices.is_empty()).then_some(Element::One { choices, optional })
}

fn choice(text: &str) -> Option<Vec<Atom>> {
    let mut atoms = Vec::new();
    for word in text.split('+') {
        match word {
            "#num" => atoms.push(Atom::Class(Kind::Number)),
            "#link" => atoms.push(Atom::Class(Kind::Link)),
            "#email" => atoms.push(Atom::Class(Kind::Email)),
            _ => {
                let (word, prefix) = word
                    .strip_suffix('*')
                    .map_or((word, false), |word| (word, true));
                let words = spell(word);
                let last = words.len().checked_sub(1)?;
                for (at, word) in words.into_iter().enumerate() {
                    let text = word.into_boxed_str();
                    atoms.push(if prefix && at == last {
                        Atom::Prefix(text)
                    } else {
                        Atom::Word(text)
                    });
                }
            }
        }
    }
    (!atoms.is_empty()).then_some(atoms)
}

fn fits_word(atom: &Atom, word: &str) -> bool {
    match atom {
        Atom::Word(text) => **text == *word,
        Atom::Prefix(text) => word.starts_with(&**text),
        Atom::Class(_) => false,
    }
}

fn fits(atom: &Atom, token: &Token) -> bool {
    match atom {
        Atom::Class(kind) => token.kind == *kind,
        _ => matches!(token.kind, Kind::Word | Kind::Number) && fits_word(atom, &token.text),
    }
}

fn is_soft(token: &Token) -> bool {
    token.kind == Kind::Punctuation
        && matches!(
            token.text.as_str(),
            "," | "\"" | "(" | ")" | "-" | ":" | ";" | "…" | "/"
        )
}

/// Past the marks between two words of a phrase.
fn past_soft(tokens: &[Token], tight: bool, mut at: usize) -> usize {
    while !tight && tokens.get(at).is_some_and(is_soft) {
        at += 1;
    }
    at
}

/// One past the last token of the match; `from` is where it began.
fn rest(
    elements: &[Element],
    tight: bool,
    tokens: &[Token],
    at: usize,
    from: usize,
) -> Option<usize> {
    let Some((element, after)) = elements.split_first() else {
        return Some(at);
    };
    match element {
        Element::One { choices, optional } => {
            let here = if at > from {
                past_soft(tokens, tight, at)
            } else {
                at
            };
            let matched = choices.iter().find_map(|choice| {
                let mut next = here;
                for (number, atom) in choice.iter().enumerate() {
                    if number > 0 {
                        next = past_soft(tokens, true, next);
                    }
                    tokens.get(next).filter(|token| fits(atom, token))?;
                    next += 1;
                }
                rest(after, tight, tokens, next, from)
            });
            match matched {
                None if *optional => rest(after, tight, tokens, at, from),
                matched => matched,
            }
        }
        Element::Gap(width) => {
            let mut next = at;
            let mut passed = 0;
            loop {
                if let Some(end) = rest(after, tight, tokens, next, from) {
                    return Some(end);
                }
                if passed == *width {
                    return None;
                }
                let token = past_soft(tokens, tight, next);
                tokens.get(token)?;
                next = token + 1;
                passed += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::disguise::NoWords;
    use crate::text::sentence::sentences;
    use crate::text::token::tokenize;

    const SOURCE: &str = "[feeling]\nmi dispiac* ..2 tant*\n= ci scusiamo se|qualora\n[stop list]\ne di il\n[time]\n#num ore|giorni\n[sorry]\nun'altra volta?";

    fn said(text: &str) -> Vec<(Family, &str)> {
        let phrases = Phrases::read(SOURCE);
        assert_eq!(phrases.problems(), [] as [&str; 0]);
        let tokens = tokenize(text, &NoWords);
        let hits = phrases.find(&tokens, &sentences(&tokens));
        hits.iter()
            .map(|hit| (hit.family, hit.span.of(text)))
            .collect()
    }

    #[test]
    fn phrases_bridge_gaps_and_stop_at_sentences() {
        assert_eq!(
            said("Mi dispiace davvero tanto"),
            [(Family::Feeling, "Mi dispiace davvero tanto")]
        );
        assert_eq!(said("Mi dispiace. Tanto vale"), []);
        assert_eq!(said("ci scusiamo, se"), []);
        assert_eq!(said("entro 48 ore"), [(Family::Time, "48 ore")]);
        assert_eq!(said("un'altra cosa"), [(Family::Sorry, "un'altra")]);
    }
}
