//! What can be wrong with a template, in words for someone who does not program.

use serde::{Deserialize, Serialize};

use super::FILTERS;
use crate::reply::placeholders::PLACEHOLDERS;

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
pub(super) enum Fault {
    UnknownPlaceholder(String),
    UnknownFilter(String),
    NotClosed(&'static str),
    NotOpened(&'static str),
    UnknownTag(String),
    IfNotClosed,
    StrayElse(String),
    NotAllowed(String),
    Empty,
    NotANoun(&'static str),
    TwoWords,
    NoWords(String),
    NothingAfterBar,
    NothingBeforeBar,
    BracketNotClosed,
    TwoInARow(String),
    Lonely(String),
    MoreAfter(String),
    TooDeep,
    Html,
    EmptyTemplate,
    TooLong,
    Other,
}

/// A fault and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// From 1.
    pub line: usize,
    /// From 1; 0 when only the line is known.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
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
            (Self::NotANoun(name), true) => format!("«{name}» non si accorda: dopo la barra vanno solo «thing» e «owner»."),
            (Self::NotANoun(name), false) => format!("“{name}” takes no article: only “thing” and “owner” may stand before a bar."),
            (Self::TwoWords, true) => "«number» vuole due parole tra virgolette, singolare e plurale: number(\"è\", \"sono\").".to_owned(),
            (Self::TwoWords, false) => "“number” needs two words in quotes, singular and plural: number(\"is\", \"are\").".to_owned(),
            (Self::NoWords(name), true) => format!("«{name}» sta da solo: niente parentesi dopo."),
            (Self::NoWords(name), false) => format!("“{name}” stands alone: no brackets after it."),
            (Self::NothingAfterBar, true) => "Dopo la barra «|» manca come accordare la parola, per esempio «il».".to_owned(),
            (Self::NothingAfterBar, false) => "After the bar “|” something is missing, such as “a” or “il”.".to_owned(),
            (Self::NothingBeforeBar, true) => "Prima della barra «|» manca il nome di un segnaposto.".to_owned(),
            (Self::NothingBeforeBar, false) => "Before the bar “|” a placeholder's name is missing.".to_owned(),
            (Self::BracketNotClosed, true) => "Questa parentesi «(» non è chiusa come si deve.".to_owned(),
            (Self::BracketNotClosed, false) => "This bracket “(” is not closed properly.".to_owned(),
            (Self::TwoInARow(name), true) => format!("Prima di «{name}» manca qualcosa: un segnaposto per volta, oppure «or» tra i due."),
            (Self::TwoInARow(name), false) => format!("Something is missing before “{name}”: one placeholder at a time, or “or” between the two."),
            (Self::Lonely(name), true) => format!("«{name}» sta tra due segnaposto: prima manca il primo."),
            (Self::Lonely(name), false) => format!("“{name}” stands between two placeholders: the first is missing."),
            (Self::MoreAfter(name), true) => format!("Dopo «{name}» non va altro."),
            (Self::MoreAfter(name), false) => format!("Nothing may follow “{name}”."),
            (Self::TooDeep, true) => "Troppe cose in un posto solo (parentesi, barre, «or» o «if»): dividile in più frasi.".to_owned(),
            (Self::TooDeep, false) => "Too many things in one place (brackets, bars, “or” or “if”): split them into sentences.".to_owned(),
            (Self::Html, true) => "Qui si scrive solo testo: i comandi tra «<» e «>» comparirebbero tali e quali.".to_owned(),
            (Self::Html, false) => "Plain text only: what stands between “<” and “>” would show as it is.".to_owned(),
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
    /// In words, in a language (`it`, else English).
    pub fn told(&self, language: &str) -> TemplateProblem {
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
