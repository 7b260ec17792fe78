//! What is left out of a quotation: the data of whoever wrote, and their name (P13).

use super::Words;
use crate::comment::Comment;
use crate::reading::{Reading, personal_data};
use crate::text::fold::fold;

/// Figures in a row, however written, that may say who somebody is.
const FIGURES: usize = 5;

/// What must not be repeated.
pub struct Mask<'a> {
    /// Private pieces of the comment, longest first.
    private: Vec<String>,
    /// The parts of the author's name, folded.
    names: Vec<String>,
    words: &'a Words,
}

impl<'a> Mask<'a> {
    /// What the comment holds and who wrote it.
    pub fn of(comment: &Comment, reading: &Reading, words: &'a Words) -> Self {
        let mut private: Vec<String> = reading
            .personal_data
            .iter()
            .map(|datum| one_line(datum.span.of(&comment.text)).to_lowercase())
            .filter(|piece| !piece.is_empty())
            .collect();
        private.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
        let called = [comment.author.as_deref(), comment.handle.as_deref()];
        let names = called
            .into_iter()
            .flatten()
            .flat_map(|name| name.split(|c: char| !c.is_alphabetic()))
            .filter(|part| part.chars().count() > 2)
            .map(fold)
            .collect();
        Self {
            private,
            names,
            words,
        }
    }

    /// The words with what is private left out.
    pub fn over(&self, text: &str) -> String {
        let mut text = one_line(text);
        for piece in &self.private {
            // Lower-casing may change how long a letter is: then the detector below must do.
            let lower = text.to_lowercase();
            if lower.len() == text.len()
                && let Some(at) = lower.find(piece.as_str())
                && let (Some(before), Some(after)) = (text.get(..at), text.get(at + piece.len()..))
            {
                text = format!("{before}{}{after}", self.words.private);
            }
        }
        let spans: Vec<(usize, usize)> = personal_data::find(&text)
            .into_iter()
            .map(|datum| (datum.span.start, datum.span.end))
            .chain(figures(&text))
            .collect();
        self.without_names(&covered(&text, spans, self.words.private))
    }

    /// A name said with a capital, or with its other half beside it, and whoever is tagged.
    fn without_names(&self, text: &str) -> String {
        let parts: Vec<&str> = text
            .split_inclusive(|c: char| !part_of_a_name(c) && c != '@')
            .collect();
        let bare = |part: &str| -> String {
            part.trim_end_matches(|c: char| !part_of_a_name(c))
                .to_owned()
        };
        let is_name = |part: &&&str| self.names.contains(&fold(&bare(part)));
        let mut said: Vec<String> = parts
            .iter()
            .filter(is_name)
            .map(|part| fold(&bare(part)))
            .collect();
        said.sort_unstable();
        said.dedup();
        let whole = said.len() > 1;
        parts
            .iter()
            .map(|part| {
                let word = bare(part);
                let tagged = word.starts_with('@') && word.len() > 1;
                let named = is_name(&part) && (whole || word.starts_with(char::is_uppercase));
                match part.get(word.len()..) {
                    Some(rest) if tagged || named => format!("{}{rest}", self.words.name),
                    _ => (*part).to_owned(),
                }
            })
            .collect()
    }
}

fn part_of_a_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Runs of figures, as telephones and codes are written: "340 12 34 567".
fn figures(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut run: Option<(usize, usize, usize)> = None;
    for (at, letter) in text.char_indices().chain([(text.len(), '\n')]) {
        run = match (run, letter) {
            (None, '0'..='9') => Some((at, at + 1, 1)),
            (Some((start, _, count)), '0'..='9') => Some((start, at + 1, count + 1)),
            (Some(run), ' ' | '-' | '.') => Some(run),
            (Some((start, end, count)), _) => {
                if count >= FIGURES {
                    found.push((start, end));
                }
                None
            }
            (None, _) => None,
        };
    }
    found
}

/// The text with `mark` in the place of these stretches.
fn covered(text: &str, mut spans: Vec<(usize, usize)>, mark: &str) -> String {
    spans.sort_unstable();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (start, end) in spans {
        if start >= done {
            out.push_str(text.get(done..start).unwrap_or_default());
            out.push_str(mark);
        }
        done = done.max(end);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::super::words;
    use super::*;
    use crate::reading::Reader;

    #[test]
    fn nobody_s_data_is_said_again() {
        let reader = Reader::new();
        for (author, text, wanted) in [
            (
                "Marco Rossi",
                "Sono Marco, chiamatemi al 340 123 4567 subito",
                "Sono [nome], chiamatemi al [dato personale] subito",
            ),
            (
                "Marco Rossi",
                "sono marco rossi e aspetto",
                "sono [nome] [nome] e aspetto",
            ),
            // Who bears the name of a thing or a colour does not hide it.
            (
                "Rosa Neri",
                "le scarpe rosa in 3 giorni",
                "le scarpe rosa in 3 giorni",
            ),
            (
                "anna_82",
                "@anna_82 @luca_b ordine 4471882, anna@example.org",
                "[nome] [nome] ordine [dato personale], [dato personale]",
            ),
            // A day and a sum are the facts of the case.
            (
                "",
                "il 12/11/2025 alle 15 ho chiesto 40 euro",
                "il 12/11/2025 alle 15 ho chiesto 40 euro",
            ),
        ] {
            let comment = Comment {
                text: text.to_owned(),
                author: Some(author.to_owned()),
                ..Comment::default()
            };
            let reading = reader.read(&comment);
            let mask = Mask::of(&comment, &reading, words("it"));
            assert_eq!(mask.over(text), wanted);
        }
    }
}
