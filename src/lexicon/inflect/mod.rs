//! Inflection by rule: one citation form in, every form out.

mod en;
mod it;

/// Which rule a row names in its second column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// `=`: as it stands.
    Fixed,
    /// `adj`
    Adjective,
    /// `n`
    Noun,
    /// `nm`
    MasculineNoun,
    /// `nf`
    FeminineNoun,
    /// `are`, `ere`, `ire`, `isc`: Italian conjugations.
    Are,
    /// Second conjugation.
    Ere,
    /// Third conjugation.
    Ire,
    /// Third conjugation with -isc-.
    Isc,
    /// `v`: English verb.
    Verb,
}

/// The second column of a row, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inflection {
    /// The rule.
    pub pattern: Pattern,
    /// Irregular past forms of an English verb, in place of -ed.
    pub irregular: Vec<&'static str>,
}

impl Inflection {
    /// Reads the column; nothing when no rule has that name.
    #[must_use]
    pub fn parse(column: &'static str) -> Option<Self> {
        let mut words = column.split_whitespace();
        let pattern = match words.next()? {
            "=" => Pattern::Fixed,
            "adj" => Pattern::Adjective,
            "n" => Pattern::Noun,
            "nm" => Pattern::MasculineNoun,
            "nf" => Pattern::FeminineNoun,
            "are" => Pattern::Are,
            "ere" => Pattern::Ere,
            "ire" => Pattern::Ire,
            "isc" => Pattern::Isc,
            "v" => Pattern::Verb,
            _ => return None,
        };
        let irregular: Vec<_> = words.collect();
        (irregular.is_empty() || pattern == Pattern::Verb).then_some(Self { pattern, irregular })
    }
}

/// One form of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Folded.
    pub text: String,
    /// A plural.
    pub plural: bool,
    /// One step stronger than the citation form (-issimo, -est).
    pub stronger: bool,
    /// Pronouns may be hung on it (infinitive, gerund, imperative).
    pub host: bool,
}

impl Form {
    fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            plural: false,
            stronger: false,
            host: false,
        }
    }

    fn plural(text: impl Into<String>) -> Self {
        Self {
            plural: true,
            ..Self::new(text)
        }
    }

    fn stronger(text: impl Into<String>) -> Self {
        Self {
            stronger: true,
            ..Self::new(text)
        }
    }

    fn host(text: impl Into<String>) -> Self {
        Self {
            host: true,
            ..Self::new(text)
        }
    }
}

/// All the forms of `word` (folded), the citation form first. `english` chooses the language of
/// the rules; the fixed pattern has none.
#[must_use]
pub fn forms(word: &str, inflection: &Inflection, english: bool) -> Vec<Form> {
    if inflection.pattern == Pattern::Fixed {
        return vec![Form::new(word)];
    }
    if english {
        en::forms(word, inflection)
    } else {
        it::forms(word, inflection.pattern)
    }
}

pub use it::{feminine, unhang};
