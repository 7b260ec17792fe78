//! A draft's findings as a web page counts its characters.

use serde::{Deserialize, Serialize};

use crate::draft::{Check, Checked, Finding};
use crate::text::Span;

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
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Mend {
    /// What goes; empty where something is put in.
    pub place: Place,
    /// What comes.
    pub replacement: String,
}

/// One finding, as pages show it; its sentence stands in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
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
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftChecked {
    /// In the order of the practice.
    pub findings: Vec<DraftFinding>,
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
    let place = |span: Span| Place {
        start: units.at(span.start),
        end: units.at(span.end),
    };
    let finding = |one: &Finding| DraftFinding {
        check: one.check,
        rule: one.rule.to_owned(),
        place: one.span.map(place),
        mend: one.fix.as_ref().map(|fix| Mend {
            place: place(fix.span),
            replacement: fix.replacement.clone(),
        }),
        stops: one.stops,
    };
    DraftChecked {
        findings: checked.findings.iter().map(finding).collect(),
        feeling: checked.empathy.feeling.map(place),
        restated: checked.empathy.restated.map(place),
        step: checked.empathy.step.map(place),
    }
}

/// Where each character begins, in bytes and in units.
struct Units(Vec<(usize, usize)>);

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
    use crate::draft::Empathy;

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
        let place = draft_checked(text, &checked).feeling.unwrap();
        let units: Vec<u16> = text.encode_utf16().collect();
        assert_eq!(
            String::from_utf16(&units[place.start..place.end]).unwrap(),
            "così"
        );
    }
}
