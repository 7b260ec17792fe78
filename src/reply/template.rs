//! The template language: sentences, one a line, with placeholders.
//!
//! `src/reply/library/README.md` describes it for those who write. A template may come from
//! anywhere (imports), so what is accepted is a closed list: placeholders, filters, `or`, `and`,
//! `not`, quoted words, brackets, and if/elif/else/endif within one line. Whatever else minijinja
//! knows is refused before it gets there; fuel and a cap on the output stand behind that.

use std::sync::{Arc, Mutex};

use minijinja::value::{Object, ObjectRepr, Value};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};
use serde::{Deserialize, Serialize};

use super::italian::Noun;
use super::placeholders::{PLACEHOLDERS, placeholder};

/// The longest template accepted, and the longest reply given, in bytes.
pub const CAP: usize = 4096;

/// Steps one sentence may take; a long one takes a few hundred.
const FUEL: u64 = 20_000;

/// Where and why a template cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateProblem {
    /// From 1.
    pub line: usize,
    /// In characters, from 1; 0 when only the line is known.
    pub column: usize,
    /// In the interface's language, for someone who does not program.
    pub words: String,
}

/// What is wrong, before it is put in words.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    UnknownPlaceholder(String),
    UnknownFilter(String),
    NotClosed(&'static str),
    NotOpened(&'static str),
    UnknownTag(String),
    IfNotClosed,
    StrayElse(String),
    NotAllowed(String),
    Empty,
    EmptyTemplate,
    TooLong,
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    line: usize,
    column: usize,
    fault: Fault,
}

impl Fault {
    fn words(&self, italian: bool) -> String {
        match (self, italian) {
            (Self::UnknownPlaceholder(name), true) => match near_placeholder(name) {
                Some(near) => format!("Non conosco «{name}». Volevi scrivere «{near}»?"),
                None => format!("Non conosco «{name}»: scegli un segnaposto dall'elenco."),
            },
            (Self::UnknownPlaceholder(name), false) => match near_placeholder(name) {
                Some(near) => format!("I don't know “{name}”. Did you mean “{near}”?"),
                None => format!("I don't know “{name}”: pick a placeholder from the list."),
            },
            (Self::UnknownFilter(name), true) => match near(name, FILTERS.iter().copied()) {
                Some(near) => {
                    format!("Dopo la barra «|» non conosco «{name}». Volevi scrivere «{near}»?")
                }
                None => format!("Dopo la barra «|» non conosco «{name}»."),
            },
            (Self::UnknownFilter(name), false) => match near(name, FILTERS.iter().copied()) {
                Some(near) => {
                    format!("After the bar “|” I don't know “{name}”. Did you mean “{near}”?")
                }
                None => format!("After the bar “|” I don't know “{name}”."),
            },
            (Self::NotClosed(open), true) => format!(
                "Qui si apre «{open}» ma sulla stessa riga manca «{}».",
                closing(open)
            ),
            (Self::NotClosed(open), false) => format!(
                "“{open}” opens here, but “{}” is missing on the same line.",
                closing(open)
            ),
            (Self::NotOpened(close), true) => {
                format!("«{close}» chiude qualcosa che non è stato aperto.")
            }
            (Self::NotOpened(close), false) => {
                format!("“{close}” closes something that was never opened.")
            }
            (Self::UnknownTag(name), true) => format!(
                "Tra «{{%» e «%}}» si possono usare solo if, elif, else, endif: «{name}» no."
            ),
            (Self::UnknownTag(name), false) => format!(
                "Between “{{%” and “%}}” only if, elif, else, endif can be used, not “{name}”."
            ),
            (Self::IfNotClosed, true) => {
                "Questo «if» va chiuso con «{% endif %}» sulla stessa riga.".to_owned()
            }
            (Self::IfNotClosed, false) => {
                "This “if” must be closed with “{% endif %}” on the same line.".to_owned()
            }
            (Self::StrayElse(name), true) => {
                format!("«{name}» senza un «if» prima, sulla stessa riga.")
            }
            (Self::StrayElse(name), false) => {
                format!("“{name}” with no “if” before it on the same line.")
            }
            (Self::NotAllowed(sign), true) => format!(
                "«{sign}» qui non si può usare: bastano il nome di un segnaposto e, dopo una barra, come accordarlo."
            ),
            (Self::NotAllowed(sign), false) => format!(
                "“{sign}” cannot be used here: a placeholder's name is enough and, after a bar, how it agrees."
            ),
            (Self::Empty, true) => {
                "Tra le parentesi graffe manca il nome di un segnaposto.".to_owned()
            }
            (Self::Empty, false) => {
                "A placeholder's name is missing between the braces.".to_owned()
            }
            (Self::EmptyTemplate, true) => {
                "Il modello è vuoto: scrivi almeno una frase.".to_owned()
            }
            (Self::EmptyTemplate, false) => {
                "The template is empty: write at least one sentence.".to_owned()
            }
            (Self::TooLong, true) => {
                "Il modello è troppo lungo: al massimo 4.000 caratteri circa.".to_owned()
            }
            (Self::TooLong, false) => {
                "The template is too long: about 4,000 characters at most.".to_owned()
            }
            (Self::Other, true) => {
                "Questa riga non si legge: controlla ciò che sta tra le parentesi graffe."
                    .to_owned()
            }
            (Self::Other, false) => {
                "This line cannot be read: check what stands between the braces.".to_owned()
            }
        }
    }
}

impl Found {
    fn told(&self, language: &str) -> TemplateProblem {
        TemplateProblem {
            line: self.line,
            column: self.column,
            words: self.fault.words(language == "it"),
        }
    }
}

fn closing(open: &str) -> &'static str {
    match open {
        "{{" => "}}",
        "{%" => "%}",
        _ => "»",
    }
}

fn near<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    known
        .map(|known| (strsim::damerau_levenshtein(&name, known), known))
        .filter(|(distance, known)| *distance <= 2 && *distance < known.chars().count())
        .min()
        .map(|(_, known)| known)
}

/// The placeholder meant by a wrong name: misspelt, or called by the words of its slot.
fn near_placeholder(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    PLACEHOLDERS
        .iter()
        .find(|row| row.it == lower || row.en == lower)
        .map(|row| row.name)
        .or_else(|| near(name, PLACEHOLDERS.iter().map(|row| row.name)))
}

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
        check(text).map_err(|found| found.told(interface))?;
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
        check(text)?;
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
            if reply.len() > CAP {
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

/// Reads the template's lines for anything that is not on the closed list.
fn check(text: &str) -> Result<(), Found> {
    let whole = |fault| Found {
        line: 1,
        column: 0,
        fault,
    };
    if text.len() > CAP {
        return Err(whole(Fault::TooLong));
    }
    if text.trim().is_empty() {
        return Err(whole(Fault::EmptyTemplate));
    }
    for (at, line) in text.lines().enumerate() {
        check_line(line).map_err(|(column, fault)| Found {
            line: at + 1,
            column,
            fault,
        })?;
    }
    Ok(())
}

fn check_line(line: &str) -> Result<(), (usize, Fault)> {
    let letters: Vec<char> = line.chars().collect();
    let pair = |at: usize| (letters.get(at).copied(), letters.get(at + 1).copied());
    let mut open_ifs: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        match pair(at) {
            (Some('{'), Some('#')) => return Err((at + 1, Fault::NotAllowed("{#".to_owned()))),
            (Some('{'), Some(kind @ ('{' | '%'))) => {
                let (open, close) = if kind == '{' {
                    ("{{", '}')
                } else {
                    ("{%", '%')
                };
                let tokens = tokens(&letters, at + 2, close)
                    .map_err(|fault| fault.unwrap_or((at + 1, Fault::NotClosed(open))))?;
                if kind == '{' {
                    expression(&tokens.list, at + 1)?;
                } else {
                    tag(&tokens.list, at + 1, &mut open_ifs)?;
                }
                at = tokens.end;
            }
            (Some('}'), Some('}')) => return Err((at + 1, Fault::NotOpened("}}"))),
            (Some('%'), Some('}')) => return Err((at + 1, Fault::NotOpened("%}"))),
            _ => at += 1,
        }
    }
    open_ifs
        .pop()
        .map_or(Ok(()), |column| Err((column, Fault::IfNotClosed)))
}

#[derive(Debug, PartialEq)]
enum Token {
    Name(String),
    Quoted,
    Bar,
    Sign,
}

struct Tokens {
    /// Each with its column.
    list: Vec<(usize, Token)>,
    /// The first letter after the closing pair.
    end: usize,
}

/// The tokens up to the closing pair; `Err(None)` when it never comes.
fn tokens(letters: &[char], from: usize, close: char) -> Result<Tokens, Option<(usize, Fault)>> {
    let mut list = Vec::new();
    let mut at = from;
    while let Some(&letter) = letters.get(at) {
        let column = at + 1;
        match letter {
            _ if letter == close && letters.get(at + 1) == Some(&'}') => {
                return Ok(Tokens { list, end: at + 2 });
            }
            '"' | '\'' => {
                let length = letters[at + 1..]
                    .iter()
                    .position(|l| *l == letter)
                    .ok_or(None)?;
                if letters[at + 1..at + 1 + length].contains(&'\\') {
                    return Err(Some((column, Fault::NotAllowed("\\".to_owned()))));
                }
                list.push((column, Token::Quoted));
                at += length + 2;
            }
            '|' => {
                list.push((column, Token::Bar));
                at += 1;
            }
            '(' | ')' | ',' => {
                list.push((column, Token::Sign));
                at += 1;
            }
            _ if letter.is_alphabetic() || letter == '_' => {
                let name: String = letters[at..]
                    .iter()
                    .take_while(|l| l.is_alphanumeric() || **l == '_')
                    .collect();
                at += name.chars().count();
                list.push((column, Token::Name(name)));
            }
            _ if letter.is_whitespace() => at += 1,
            _ => return Err(Some((column, Fault::NotAllowed(letter.to_string())))),
        }
    }
    Err(None)
}

fn expression(tokens: &[(usize, Token)], column: usize) -> Result<(), (usize, Fault)> {
    if tokens.is_empty() {
        return Err((column, Fault::Empty));
    }
    let mut after_bar = false;
    for (at, token) in tokens {
        match token {
            Token::Name(name) if after_bar => {
                if !FILTERS.contains(&name.as_str()) {
                    return Err((*at, Fault::UnknownFilter(name.clone())));
                }
            }
            Token::Name(name) => {
                let word = matches!(name.as_str(), "and" | "or" | "not");
                if !word && placeholder(name).is_none() {
                    return Err((*at, Fault::UnknownPlaceholder(name.clone())));
                }
            }
            Token::Quoted | Token::Sign | Token::Bar => {}
        }
        after_bar = *token == Token::Bar;
    }
    Ok(())
}

fn tag(
    tokens: &[(usize, Token)],
    column: usize,
    open: &mut Vec<usize>,
) -> Result<(), (usize, Fault)> {
    let Some((at, Token::Name(name))) = tokens.first() else {
        return Err((column, Fault::Empty));
    };
    match name.as_str() {
        "if" => {
            open.push(column);
            expression(&tokens[1..], column)
        }
        "elif" | "else" | "endif" if open.is_empty() => Err((*at, Fault::StrayElse(name.clone()))),
        "elif" => expression(&tokens[1..], column),
        "else" => Ok(()),
        "endif" => {
            open.pop();
            Ok(())
        }
        _ => Err((*at, Fault::UnknownTag(name.clone()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        let mut values = Values::new("it");
        values.set_silent("greeting", "Ciao Marco,");
        values.set_noun("thing", Noun::new("ordini", false, true));
        values.set_partly("signature", "— Giulia, [marchio]".to_owned(), vec!["brand"]);
        values
    }

    fn render(text: &str) -> Rendered {
        Language::new().render(text, &values(), "it").unwrap()
    }

    fn problem(text: &str) -> TemplateProblem {
        Language::new().check(text, "it").unwrap_err()
    }

    #[test]
    fn sentences_join_and_slots_stand() {
        let rendered = render(
            "{{ greeting }} mi dispiace per {{ thing|tuo|il }}.\n? Aspetti {{ since }}.\n{{ thing|il }} {{ thing|number(\"è\", \"sono\") }} partit{{ thing|o }}.\nScrivimi {{ channel }}.\n{{ signature }}",
        );
        assert_eq!(
            rendered.text,
            "Ciao Marco, mi dispiace per i tuoi ordini. Gli ordini sono partiti. Scrivimi [dove scriverti].\n— Giulia, [marchio]"
        );
        assert_eq!(rendered.missing, ["channel", "brand"]);
    }

    #[test]
    fn an_absent_value_is_false_and_has_a_fallback() {
        assert_eq!(
            render("Aspetti{% if since %} {{ since }}{% endif %}.").text,
            "Aspetti."
        );
        assert_eq!(
            render("{{ link or \"La pagina di aiuto\" }} lo spiega.").text,
            "La pagina di aiuto lo spiega."
        );
        assert_eq!(
            render("{{ (link or \"ordine\")|il }} c'è.").text,
            "Il ordine c'è.".replace("Il o", "L'o")
        );
    }

    #[test]
    fn no_comma_hangs_and_no_blank_doubles() {
        assert_eq!(
            tidy(" Ciao , grazie  , davvero ."),
            "Ciao, grazie, davvero."
        );
        assert_eq!(tidy(", mi dispiace,."), "mi dispiace.");
        assert_eq!(tidy("Ciao ,, a te"), "Ciao, a te");
    }

    #[test]
    fn problems_are_told_with_line_and_column() {
        let found = problem("Ciao {{ greeting }}\nil {{ tingh }}");
        assert_eq!((found.line, found.column), (2, 7));
        assert!(found.words.contains("«thing»"), "{}", found.words);
        assert_eq!(problem("{{ thing|ill }}").column, 10);
        assert!(problem("{{ nome }}").words.contains("«name»"));
        for hostile in [
            "{{ 'x' * 100000000 }}",
            "{{ thing * 9 }}",
            "{{ thing ~ thing }}",
            "{% for x in thing %}{{ x }}{% endfor %}",
            "{% set x = thing %}",
            "{% include 'a' %}",
            "{# nascosto #}",
            "{{ thing.words }}",
            "{{ [thing] }}",
            "{{ thing",
            "{{ }}",
            "thing }}",
            "{% if thing %}a",
            "a{% endif %}",
            "{{ thing|il( }}",
            "{{ thing|number('x') }}",
            "{{ '\\x41' }}",
            "{{ ((((((((((thing }}",
            "",
        ] {
            let found = problem(hostile);
            assert!(found.line == 1 && !found.words.is_empty(), "{hostile}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_template_renders_or_is_told(text in "([a-z {}%|.,?\n\"']|\\{\\{ (thing|since|il) \\}\\}|\\{% (if|endif) ){0,40}") {
            let _ = Language::new().render(&text, &values(), "en");
        }

        #[test]
        fn deep_nesting_does_not_overflow(depth in 0usize..1300) {
            let text = format!("{{{{ {}thing{} }}}}", "(".repeat(depth), ")".repeat(depth));
            let _ = Language::new().render(&text, &values(), "en");
        }
    }
}
