//! A draft's findings as a web page counts its characters.

use serde::{Deserialize, Serialize};

use crate::comment::Comment;
use crate::draft::{Check, Checked, Empathy, Finding};
use crate::text::Span;

/// The words in a comment's own reply box, as the content script tells them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PageDraft {
    /// The comment, as it stands now.
    pub comment: Comment,
    /// The words of the agent's own; empty where the box is closed or holds none.
    pub text: String,
    /// Characters the site allows, where it has a limit.
    pub limit: Option<usize>,
    /// Replies of the brand in the conversation, as far as the page shows them.
    pub earlier: Vec<String>,
}

/// The words in a comment's own reply box are asked for, once they differ from those seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftWatched {
    /// The comment's key, as [`super::Viewed::key`] gave it.
    pub key: String,
    /// The words the panel knows; absent at first.
    pub seen: Option<String>,
}

/// Other words are to stand in the place of some in that box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Mending {
    /// The comment's key.
    pub key: String,
    /// All the words that stood in the box when the place was found.
    pub seen: String,
    /// What goes.
    pub place: Place,
    /// What comes.
    pub text: String,
}

/// A place in a draft: UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Place {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
}

/// What would mend a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mend {
    /// What goes; empty where something is put in.
    pub place: Place,
    /// What comes.
    pub replacement: String,
}

/// One finding, as pages show it; its sentence stands in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftFinding {
    /// Which check.
    pub check: Check,
    /// The rule of the practice.
    pub rule: String,
    /// The words; absent where something is missing.
    pub place: Option<Place>,
    /// One tap, where it is safe.
    pub mend: Option<Mend>,
    /// Must be confirmed before an insertion.
    pub stops: bool,
}

/// What is said of a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftChecked {
    /// In the order of the practice.
    pub findings: Vec<DraftFinding>,
    /// Its empathy.
    #[serde(flatten)]
    pub marks: EmpathyMarks,
}

/// The three marks of P18; absent where no words count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmpathyMarks {
    /// The words that name the feeling.
    pub feeling: Option<Place>,
    /// The words that restate the concrete thing.
    pub restated: Option<Place>,
    /// The words that offer a next step.
    pub step: Option<Place>,
}

/// The same findings in UTF-16 code units of `text`.
#[must_use]
pub fn draft_checked(text: &str, checked: &Checked) -> DraftChecked {
    let units = Units::of(text);
    let finding = |one: &Finding| DraftFinding {
        check: one.check,
        rule: one.rule.to_owned(),
        place: one.span.map(|span| units.place(span)),
        mend: one.fix.as_ref().map(|fix| Mend {
            place: units.place(fix.span),
            replacement: fix.replacement.clone(),
        }),
        stops: one.stops,
    };
    DraftChecked {
        findings: checked.findings.iter().map(finding).collect(),
        marks: empathy_marks(text, checked.empathy),
    }
}

/// The same three marks in UTF-16 code units of `text`.
#[must_use]
pub fn empathy_marks(text: &str, empathy: Empathy) -> EmpathyMarks {
    let units = Units::of(text);
    EmpathyMarks {
        feeling: empathy.feeling.map(|span| units.place(span)),
        restated: empathy.restated.map(|span| units.place(span)),
        step: empathy.step.map(|span| units.place(span)),
    }
}

/// Where each character begins, in bytes and in units.
struct Units(Vec<(usize, usize)>);

impl Mend {
    /// The draft with this mended; as it was where the place is not in it.
    #[must_use]
    pub fn applied(&self, text: &str) -> String {
        let units: Vec<u16> = text.encode_utf16().collect();
        let (Some(before), Some(after)) =
            (units.get(..self.place.start), units.get(self.place.end..))
        else {
            return text.to_owned();
        };
        let before = String::from_utf16_lossy(before);
        let after = String::from_utf16_lossy(after);
        format!("{before}{}{after}", self.replacement)
    }

    /// The same change told as words in the place of words: an editor can be asked to paste over
    /// a stretch, and to nothing else. What is only taken out or put in takes the letter before it
    /// along, and a space that would be left hanging goes.
    #[must_use]
    pub fn over_words(&self, text: &str) -> Self {
        let units: Vec<u16> = text.encode_utf16().collect();
        let mut start = self.place.start.min(units.len());
        let mut taken = String::new();
        if self.place.start == self.place.end || self.replacement.is_empty() {
            let before = String::from_utf16_lossy(units.get(..start).unwrap_or_default());
            for letter in before.chars().rev() {
                start -= letter.len_utf16();
                if self.replacement.is_empty() && letter.is_whitespace() {
                    continue;
                }
                taken.insert(0, letter);
                if !letter.is_whitespace() {
                    break;
                }
            }
        }
        Self {
            place: Place {
                start,
                end: self.place.end,
            },
            replacement: format!("{taken}{}", self.replacement),
        }
    }
}

impl Place {
    /// The words that stand there.
    #[must_use]
    pub fn of(self, text: &str) -> String {
        let units: Vec<u16> = text.encode_utf16().collect();
        String::from_utf16_lossy(units.get(self.start..self.end).unwrap_or_default())
    }
}

impl Units {
    fn of(text: &str) -> Self {
        let mut units = 0;
        let mut starts: Vec<(usize, usize)> = Vec::with_capacity(text.len() + 1);
        for (at, letter) in text.char_indices() {
            starts.push((at, units));
            units += letter.len_utf16();
        }
        starts.push((text.len(), units));
        Self(starts)
    }

    fn place(&self, span: Span) -> Place {
        Place {
            start: self.at(span.start),
            end: self.at(span.end),
        }
    }

    fn at(&self, byte: usize) -> usize {
        let found = self.0.partition_point(|(at, _)| *at < byte);
        self.0
            .get(found)
            .or(self.0.last())
            .map_or(0, |(_, units)| *units)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mend(text: &str, words: &str, replacement: &str) -> Mend {
        let start = text.split(words).next().unwrap().encode_utf16().count();
        let end = start + words.encode_utf16().count();
        Mend {
            place: Place { start, end },
            replacement: replacement.to_owned(),
        }
    }

    #[test]
    fn a_mended_draft_keeps_all_else() {
        let text = "🙏 Ci dispiace se hai atteso 😔!";
        let sorry = mend(text, "se hai atteso", "per l'attesa");
        assert_eq!(sorry.applied(text), "🙏 Ci dispiace per l'attesa 😔!");
        assert_eq!(sorry.over_words(text), sorry);
        assert_eq!(sorry.place.of(text), "se hai atteso");
    }

    #[test]
    fn what_is_taken_out_or_put_in_is_told_as_words_over_words() {
        let text = "Ci penso io 😔\n— Ada";
        let out = mend(text, "😔", "").over_words(text);
        assert_eq!(out.place.of(text), "o 😔");
        assert_eq!(out.applied(text), "Ci penso io\n— Ada");
        let end = text.encode_utf16().count();
        let put = Mend {
            place: Place { start: end, end },
            replacement: ", Rovere".into(),
        };
        assert_eq!(put.over_words(text).place.of(text), "a");
        assert_eq!(
            put.over_words(text).applied(text),
            "Ci penso io 😔\n— Ada, Rovere"
        );
    }

    #[test]
    fn findings_count_utf16_units_past_accents_and_emoji() {
        let text = "😔 Perché «così»?";
        let start = text.find("così").unwrap();
        let span = Span::new(start, start + "così".len());
        let checked = Checked {
            findings: Vec::new(),
            empathy: Empathy {
                feeling: Some(span),
                ..Empathy::default()
            },
        };
        let place = draft_checked(text, &checked).marks.feeling.unwrap();
        let units: Vec<u16> = text.encode_utf16().collect();
        assert_eq!(
            String::from_utf16(&units[place.start..place.end]).unwrap(),
            "così"
        );
    }
}
