//! The template language: sentences, one a line, with placeholders.
//!
//! `src/reply/library/README.md` describes it for those who write. A template may come from
//! anywhere (imports), so what is accepted is a closed list: placeholders, filters, `or`, `and`,
//! `not`, quoted words, brackets, and if/elif/else/endif within one line. Whatever else minijinja
//! knows is refused before it gets there; fuel and a cap on the output stand behind that.

use std::sync::Arc;

use super::italian::Noun;
use super::placeholders::placeholder;
use crate::settings::LONGEST_TEMPLATE;
use faults::{Fault, Found};
use minijinja::value::{Object, ObjectRepr, Value};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};

pub use faults::TemplateProblem;

mod faults;
mod grammar;

/// Steps one sentence may take; a long one takes a few hundred.
const FUEL: u64 = 20_000;

/// The filters, as listed for people; each is added in [`Language::new`].
pub const FILTERS: &[&str] = &[
    "il", "un", "del", "al", "dal", "nel", "sul", "tuo", "suo", "vostro", "nostro", "questo", "o",
    "e", "a", "number",
];

/// A value a template can show: words that know how they agree, and whether they are real.
#[derive(Debug)]
struct Shown {
    noun: Noun,
    /// Placeholders whose slot stands in the words; empty when the value is known.
    absent: Vec<&'static str>,
}

/// Comes before the name of an absent value in rendered words.
const ABSENT: char = '\u{2}';

/// Comes between that name and the slot's words.
const SLOT: char = '\u{3}';

impl Object for Shown {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.absent.is_empty() && !self.noun.words.is_empty()
    }

    fn render(self: &Arc<Self>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for name in &self.absent {
            write!(f, "{ABSENT}{name}{SLOT}")?;
        }
        f.write_str(&self.noun.words)
    }
}

/// The values for one reply.
#[derive(Debug, Clone, Default)]
pub struct Values {
    known: Vec<(&'static str, Noun, Vec<&'static str>)>,
    language: String,
}

impl Values {
    /// No value yet; slots will stand in this language (`it`, else English).
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self {
            known: Vec::new(),
            language: language.to_owned(),
        }
    }

    /// Sets a plain value; an empty one is absent.
    pub fn set(&mut self, name: &'static str, words: impl Into<String>) {
        let words = words.into();
        if !words.trim().is_empty() {
            self.set_noun(name, Noun::new(words.trim(), false, false));
        }
    }

    /// Sets a value that agrees.
    pub fn set_noun(&mut self, name: &'static str, noun: Noun) {
        self.put(name, noun, Vec::new());
    }

    /// Sets words that hold the slots of other placeholders, named in `absent`.
    pub fn set_partly(&mut self, name: &'static str, words: String, absent: Vec<&'static str>) {
        self.put(name, Noun::new(words, false, false), absent);
    }

    /// Sets a value that leaves no trace when it is unknown.
    pub fn set_silent(&mut self, name: &'static str, words: impl Into<String>) {
        self.put(name, Noun::new(words, false, false), Vec::new());
    }

    fn put(&mut self, name: &'static str, mut noun: Noun, absent: Vec<&'static str>) {
        if noun.words.chars().any(char::is_control) {
            noun.words = noun.words.replace(char::is_control, " ");
        }
        self.known.retain(|(known, ..)| *known != name);
        self.known.push((name, noun, absent));
    }

    /// The language slots stand in.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The words of a value, if it is known.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.known
            .iter()
            .find(|(known, _, absent)| *known == name && absent.is_empty())
            .map(|(_, noun, _)| noun.words.as_str())
    }
}

/// The values as minijinja sees them.
#[derive(Debug)]
struct Context(Arc<Values>);

impl Object for Context {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let row = placeholder(key.as_str()?)?;
        let (noun, absent) = self
            .0
            .known
            .iter()
            .find(|(name, ..)| *name == row.name)
            .map_or_else(
                || {
                    let slot = Noun::new(row.slot(&self.0.language), false, false);
                    (slot, vec![row.name])
                },
                |(_, noun, absent)| (noun.clone(), absent.clone()),
            );
        Some(Value::from_object(Shown { noun, absent }))
    }
}

/// Whether a template can be read, before any engine sees it: what imports are held to. The same
/// fault in Italian and in English.
///
/// # Errors
/// Where it cannot.
pub fn readable(text: &str) -> Result<(), (TemplateProblem, TemplateProblem)> {
    grammar::check(text).map_err(|found| (found.told("it"), found.told("en")))
}

/// A rendered template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The reply, one paragraph or more.
    pub text: String,
    /// Placeholders whose slots stand in it, in order, each once.
    pub missing: Vec<String>,
}

/// The template language, ready to render.
pub struct Language {
    engine: Environment<'static>,
}

impl Default for Language {
    fn default() -> Self {
        Self::new()
    }
}

impl Language {
    /// Sets up the filters.
    #[must_use]
    pub fn new() -> Self {
        let mut engine = Environment::empty();
        engine.set_undefined_behavior(UndefinedBehavior::Strict);
        engine.set_fuel(Some(FUEL));
        let mut noun = |name: &'static str, form: fn(&Noun) -> Noun| {
            engine.add_filter(name, move |value: Value| agree(&value, form));
        };
        noun("il", Noun::il);
        noun("un", Noun::un);
        noun("del", |noun| noun.articulated("de"));
        noun("al", |noun| noun.articulated("a"));
        noun("dal", |noun| noun.articulated("da"));
        noun("nel", |noun| noun.articulated("ne"));
        noun("sul", |noun| noun.articulated("su"));
        noun("tuo", |noun| noun.possessed("tuo", "tuoi"));
        noun("suo", |noun| noun.possessed("Suo", "Suoi"));
        noun("vostro", |noun| noun.possessed("vostro", "vostri"));
        noun("nostro", |noun| noun.possessed("nostro", "nostri"));
        noun("questo", Noun::questo);
        noun("o", |noun| Noun {
            words: noun.ending().to_owned(),
            ..*noun
        });
        noun("e", |noun| Noun {
            words: if noun.agreement.plural { "i" } else { "e" }.to_owned(),
            ..*noun
        });
        noun("a", |noun| Noun {
            words: english_a(noun),
            ..*noun
        });
        engine.add_filter("number", |value: Value, one: String, many: String| {
            agree(&value, |noun| Noun {
                words: if noun.agreement.plural {
                    many.clone()
                } else {
                    one.clone()
                },
                ..*noun
            })
        });
        Self { engine }
    }

    /// Whether the template can be read at all.
    ///
    /// # Errors
    /// Where it cannot, in words of `interface` (`it`, else English).
    pub fn check(&self, text: &str, interface: &str) -> Result<(), TemplateProblem> {
        grammar::check(text).map_err(|found| found.told(interface))?;
        self.render(text, &Values::new("en"), interface).map(drop)
    }

    /// Renders a template: one line, one sentence.
    ///
    /// # Errors
    /// Where the template cannot be read, in words of `interface` (`it`, else English).
    pub fn render(
        &self,
        text: &str,
        values: &Values,
        interface: &str,
    ) -> Result<Rendered, TemplateProblem> {
        grammar::check(text)
            .and_then(|()| self.sentences(text, &Arc::new(values.clone())))
            .map_err(|found| found.told(interface))
    }

    /// Renders a template that is known to be readable: the shipped ones, which tests read.
    pub(super) fn render_known(&self, text: &str, values: &Arc<Values>) -> Option<Rendered> {
        self.sentences(text, values).ok()
    }

    fn sentences(&self, text: &str, values: &Arc<Values>) -> Result<Rendered, Found> {
        // All sentences in one pass of the engine: no line of a template can open what another
        // closes, and no value holds a line break, so lines come out as they went in.
        let lines: Vec<(&str, bool)> = text.lines().map(optional).collect();
        let source = lines
            .iter()
            .map(|(line, _)| *line)
            .collect::<Vec<_>>()
            .join("\n");
        let context = Value::from_object(Context(Arc::clone(values)));
        let rendered = self
            .engine
            .render_str(&source, context)
            .map_err(|error| Found {
                line: error.line().unwrap_or(1),
                column: 0,
                fault: Fault::Other,
            })?;
        let mut reply = String::new();
        let mut missing: Vec<String> = Vec::new();
        let mut paragraph = false;
        for (at, (words, (source, optional))) in rendered.split('\n').zip(&lines).enumerate() {
            if source.is_empty() {
                paragraph |= !reply.is_empty();
                continue;
            }
            let (words, absent) = told(words);
            if *optional && !absent.is_empty() {
                continue;
            }
            let words = tidy(&words);
            if words.is_empty() || words.chars().all(|c| c.is_ascii_punctuation()) {
                continue;
            }
            for name in absent {
                if !missing.contains(&name) {
                    missing.push(name);
                }
            }
            let signed = source.replace(' ', "") == "{{signature}}";
            join(&mut reply, &words, std::mem::take(&mut paragraph), signed);
            if reply.len() > LONGEST_TEMPLATE {
                return Err(Found {
                    line: at + 1,
                    column: 0,
                    fault: Fault::TooLong,
                });
            }
        }
        Ok(Rendered {
            text: reply,
            missing,
        })
    }
}

/// Takes the names of absent values out of rendered words, where [`Shown`] left them.
fn told(words: &str) -> (String, Vec<String>) {
    let mut absent = Vec::new();
    let mut plain = String::with_capacity(words.len());
    for (at, piece) in words.split(ABSENT).enumerate() {
        match piece.split_once(SLOT) {
            Some((name, slot)) if at > 0 => {
                absent.push(name.to_owned());
                plain.push_str(slot);
            }
            _ => plain.push_str(piece),
        }
    }
    (plain, absent)
}

/// A line without its mark, and whether it vanishes when a value is absent.
fn optional(line: &str) -> (&str, bool) {
    let line = line.trim();
    match line.strip_prefix('?') {
        Some(rest) => (rest.trim_start(), true),
        None => (line, false),
    }
}

/// Puts a sentence behind the others: same paragraph, new paragraph, or signature on its own line.
fn join(reply: &mut String, words: &str, paragraph: bool, signed: bool) {
    let begins = reply
        .chars()
        .last()
        .is_none_or(|last| matches!(last, '.' | '!' | '?' | '…' | '»' | '”'));
    if !reply.is_empty() {
        reply.push_str(if paragraph {
            "\n\n"
        } else if signed {
            "\n"
        } else {
            " "
        });
    }
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if begins && first.is_lowercase() && !words.starts_with("http") => {
            reply.extend(first.to_uppercase());
            reply.push_str(letters.as_str());
        }
        _ => reply.push_str(words),
    }
}

/// One blank where there were several, none before a comma, no comma left hanging.
fn tidy(words: &str) -> String {
    let mut tidy = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        let word = if matches!(tidy.chars().last(), Some(',' | ';' | ':')) || tidy.is_empty() {
            // "Ciao , ," or a sentence that begins with a comma.
            word.trim_start_matches([',', ';'])
        } else {
            word
        };
        if word.is_empty() {
            continue;
        }
        if word.starts_with(['.', ',', ';', ':', '!', '?', '…', ')']) {
            if word.starts_with(['.', '!', '?', '…']) {
                while tidy.ends_with([',', ';', ':', ' ']) {
                    tidy.pop();
                }
            }
        } else if !tidy.is_empty() && !tidy.ends_with('(') {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    for (wrong, right) in [
        (",.", "."),
        (",,", ","),
        (",?", "?"),
        (",!", "!"),
        ("()", ""),
    ] {
        tidy = tidy.replace(wrong, right);
    }
    tidy
}

fn agree(value: &Value, form: impl Fn(&Noun) -> Noun) -> Result<Value, Error> {
    let shown = value
        .downcast_object_ref::<Shown>()
        .map(|shown| (shown.noun.clone(), shown.absent.clone()))
        .or_else(|| {
            // Words in quotes: agreement guessed, as with `thing or "ordine"`.
            let words = value.as_str()?;
            let noun = Noun::guess(words).unwrap_or_else(|| Noun::new(words, false, false));
            Some((noun, Vec::new()))
        });
    let (noun, absent) = shown.ok_or_else(|| Error::from(ErrorKind::InvalidOperation))?;
    Ok(Value::from_object(Shown {
        noun: form(&noun),
        absent,
    }))
}

fn english_a(noun: &Noun) -> String {
    if noun.agreement.plural {
        return noun.words.clone();
    }
    let vowel = noun
        .words
        .starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']);
    // "a user", "a one-off", "an hour": the few that ears decide.
    let lower = noun.words.to_lowercase();
    let sounds = match () {
        () if ["uni", "use", "usu", "one", "eu"]
            .iter()
            .any(|start| lower.starts_with(start)) =>
        {
            false
        }
        () if ["hour", "hon", "heir"]
            .iter()
            .any(|start| lower.starts_with(start)) =>
        {
            true
        }
        () => vowel,
    };
    format!("{} {}", if sounds { "an" } else { "a" }, noun.words)
}

#[cfg(test)]
mod tests;
