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
        let mut words = column.split_ascii_whitespace();
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Form<'a> {
    /// Folded.
    pub text: &'a str,
    /// A plural.
    pub plural: bool,
    /// One step stronger than the citation form (-issimo, -est).
    pub stronger: bool,
    /// Pronouns may be hung on it (infinitive, gerund, imperative).
    pub host: bool,
}

/// Forms made so far, one after the other in one string. Emptied and filled again for each row:
/// a verb has fifty forms, and boxing each would be most of a cold start.
#[derive(Debug, Default)]
pub struct Forms {
    text: String,
    made: Vec<(usize, Form<'static>)>,
}

impl Forms {
    /// Forgets all forms.
    pub fn clear(&mut self) {
        self.text.clear();
        self.made.clear();
    }

    /// The forms, in the order they were made.
    pub fn iter(&self) -> impl Iterator<Item = Form<'_>> {
        let mut start = 0;
        self.made.iter().map(move |&(end, form)| {
            let text = self.text.get(start..end).unwrap_or_default();
            start = end;
            Form { text, ..form }
        })
    }

    fn put<const N: usize>(&mut self, pieces: [&str; N], form: Form<'static>) {
        for piece in pieces {
            self.text.push_str(piece);
        }
        self.made.push((self.text.len(), form));
    }

    fn plain<const N: usize>(&mut self, pieces: [&str; N]) {
        self.put(pieces, Form::default());
    }

    fn plural<const N: usize>(&mut self, pieces: [&str; N]) {
        let plural = true;
        self.put(
            pieces,
            Form {
                plural,
                ..Form::default()
            },
        );
    }

    fn stronger<const N: usize>(&mut self, pieces: [&str; N]) {
        let stronger = true;
        self.put(
            pieces,
            Form {
                stronger,
                ..Form::default()
            },
        );
    }

    fn host<const N: usize>(&mut self, pieces: [&str; N]) {
        let host = true;
        self.put(
            pieces,
            Form {
                host,
                ..Form::default()
            },
        );
    }
}

/// Adds all the forms of `word` (folded), the citation form first. `english` chooses the language
/// of the rules; the fixed pattern has none.
pub fn forms(word: &str, inflection: &Inflection, english: bool, out: &mut Forms) {
    if inflection.pattern == Pattern::Fixed {
        out.plain([word]);
    } else if english {
        en::forms(word, inflection, out);
    } else {
        it::forms(word, inflection.pattern, out);
    }
}

pub use it::{feminine, unhang};
