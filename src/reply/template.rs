//! The template language: sentences, one a line, with placeholders.
//!
//! `src/reply/library/README.md` describes it for those who write. A template may come from
//! anywhere (imports), so what is accepted is a closed list: placeholders, filters, `or`, `and`,
//! `not`, quoted words, brackets, and if/elif/else/endif within one line. Whatever else minijinja
//! knows is refused before it gets there; fuel and a cap on the output stand behind that.

use std::sync::{Arc, Mutex};

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
    log: Log,
}

/// What a sentence used that is not known.
type Log = Arc<Mutex<Vec<&'static str>>>;

impl Object for Shown {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.absent.is_empty() && !self.noun.words.is_empty()
    }

    fn render(self: &Arc<Self>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Ok(mut log) = self.log.lock() {
            log.extend(&self.absent);
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

    fn put(&mut self, name: &'static str, noun: Noun, absent: Vec<&'static str>) {
        self.known.retain(|(known, ..)| *known != name);
        self.known.push((name, noun, absent));
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
struct Context {
    values: Values,
    log: Log,
}

impl Object for Context {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let row = placeholder(key.as_str()?)?;
        let (noun, absent) = self
            .values
            .known
            .iter()
            .find(|(name, ..)| *name == row.name)
            .map_or_else(
                || {
                    let slot = Noun::new(row.slot(&self.values.language), false, false);
                    (slot, vec![row.name])
                },
                |(_, noun, absent)| (noun.clone(), absent.clone()),
            );
        Some(Value::from_object(Shown {
            noun,
            absent,
            log: Arc::clone(&self.log),
        }))
    }
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
        self.lines(text, values)
            .map_err(|found| found.told(interface))
    }

    fn lines(&self, text: &str, values: &Values) -> Result<Rendered, Found> {
        grammar::check(text)?;
        let log = Log::default();
        let context = Value::from_object(Context {
            values: values.clone(),
            log: Arc::clone(&log),
        });
        let mut reply = String::new();
        let mut missing: Vec<String> = Vec::new();
        let mut paragraph = false;
        for (at, line) in text.lines().enumerate() {
            let (sentence, optional) = optional(line);
            if sentence.is_empty() {
                paragraph |= !reply.is_empty();
                continue;
            }
            let found = |fault| Found {
                line: at + 1,
                column: 0,
                fault,
            };
            let words = self
                .engine
                .render_str(sentence, context.clone())
                .map_err(|_| found(Fault::Other))?;
            let absent = log
                .lock()
                .map(|mut log| std::mem::take(&mut *log))
                .unwrap_or_default();
            if optional && !absent.is_empty() {
                continue;
            }
            let words = tidy(&words);
            if words.is_empty() || words.chars().all(|c| c.is_ascii_punctuation()) {
                continue;
            }
            for name in absent {
                if !missing.iter().any(|known| known == name) {
                    missing.push(name.to_owned());
                }
            }
            let signed = sentence.replace(' ', "") == "{{signature}}";
            join(&mut reply, &words, std::mem::take(&mut paragraph), signed);
            if reply.len() > LONGEST_TEMPLATE {
                return Err(found(Fault::TooLong));
            }
        }
        Ok(Rendered {
            text: reply,
            missing,
        })
    }
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
        .map(|shown| {
            (
                shown.noun.clone(),
                shown.absent.clone(),
                Arc::clone(&shown.log),
            )
        })
        .or_else(|| {
            // Words in quotes: agreement guessed, as with `thing or "ordine"`.
            let words = value.as_str()?;
            let noun = Noun::guess(words).unwrap_or_else(|| Noun::new(words, false, false));
            Some((noun, Vec::new(), Log::default()))
        });
    let (noun, absent, log) = shown.ok_or_else(|| Error::from(ErrorKind::InvalidOperation))?;
    Ok(Value::from_object(Shown {
        noun: form(&noun),
        absent,
        log,
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
