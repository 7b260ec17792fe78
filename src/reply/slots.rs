//! A reply in parts: its words, and the slots where a value is still missing.

use std::collections::BTreeMap;

use super::placeholders::placeholder;

/// A stretch of a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words that stand.
    Words(String),
    /// A value that only the agent knows.
    Slot {
        /// The placeholder's name, as in `missing`.
        name: String,
        /// What the slot says, without its brackets.
        label: String,
    },
}

/// What the agent has put into the slots, by the placeholder's name.
pub type Filled = BTreeMap<String, String>;

/// A reply cut where the slots of its missing placeholders stand. Other brackets are the author's
/// own.
#[must_use]
pub fn parts(text: &str, missing: &[String]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        words.push_str(before);
        let slot = after
            .split_once(']')
            .and_then(|(label, behind)| Some((named(label, missing)?, label, behind)));
        if let Some((name, label, behind)) = slot {
            if !words.is_empty() {
                parts.push(Part::Words(std::mem::take(&mut words)));
            }
            parts.push(Part::Slot {
                name: name.to_owned(),
                label: label.to_owned(),
            });
            rest = behind;
        } else {
            words.push('[');
            rest = after;
        }
    }
    words.push_str(rest);
    if !words.is_empty() {
        parts.push(Part::Words(words));
    }
    parts
}

/// The missing placeholder whose slot says this, in either language.
fn named<'a>(label: &str, missing: &'a [String]) -> Option<&'a str> {
    missing
        .iter()
        .find(|name| placeholder(name).is_some_and(|row| row.it == label || row.en == label))
        .map(String::as_str)
}

/// The whole reply with what has been put into its slots; an empty one stands in its brackets.
#[must_use]
pub fn words(parts: &[Part], filled: &Filled) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Words(words) => words.clone(),
            Part::Slot { name, label } => {
                value(filled, name).map_or_else(|| format!("[{label}]"), str::to_owned)
            }
        })
        .collect()
}

/// The placeholders whose slots are still empty, in order, each once.
#[must_use]
pub fn empty<'a>(parts: &'a [Part], filled: &Filled) -> Vec<&'a str> {
    let mut empty = Vec::new();
    for part in parts {
        if let Part::Slot { name, .. } = part
            && value(filled, name).is_none()
            && !empty.contains(&name.as_str())
        {
            empty.push(name.as_str());
        }
    }
    empty
}

fn value<'a>(filled: &'a Filled, name: &str) -> Option<&'a str> {
    let value = filled.get(name)?.trim();
    (!value.is_empty()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn slots_are_what_is_missing_and_no_other_brackets() {
        let text = "Ciao, entro [giorno e ora] [sic] ti scrivo: [link].\n— [il tuo nome], Rovere";
        let parts = parts(text, &missing(&["deadline", "link", "agent"]));
        let slots: Vec<_> = parts
            .iter()
            .filter_map(|part| match part {
                Part::Slot { name, .. } => Some(name.as_str()),
                Part::Words(_) => None,
            })
            .collect();
        assert_eq!(slots, ["deadline", "link", "agent"]);
        assert_eq!(words(&parts, &Filled::new()), text);
    }

    #[test]
    fn nothing_missing_nothing_is_a_slot() {
        let text = "Ecco il [link] e un [ aperto";
        assert_eq!(parts(text, &[]), [Part::Words(text.to_owned())]);
        assert_eq!(parts("", &[]), []);
    }

    #[test]
    fn what_is_typed_stands_in_the_words_and_blanks_fill_nothing() {
        let parts = parts(
            "By [day and time], by [day and time]: [link]",
            &missing(&["deadline", "link"]),
        );
        let mut filled = Filled::new();
        filled.insert("deadline".into(), " noon ".into());
        filled.insert("link".into(), "  ".into());
        assert_eq!(words(&parts, &filled), "By noon, by noon: [link]");
        assert_eq!(empty(&parts, &filled), ["link"]);
    }
}
