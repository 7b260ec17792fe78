//! A comment of the side panel's list: tone, topic, how long it waits, whether it is answered, and
//! how it begins.

use garbo::advice::Clock;
use garbo::protocol::Listed;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::quote::visible;
use super::tone;

/// So many people with one complaint are worth a word, before they are a wave.
const TELLING: u32 = 3;

/// What stands in a comment's row, its author apart.
pub fn row(row: &Listed, words: &Catalogue) -> View {
    let seen = &row.seen;
    let badge = tone::badge(seen.tone, words);
    let topic = seen.topic.map(words.topic).unwrap_or_default();
    let excerpt = visible(&row.excerpt);
    let state = if row.answered {
        words.answered.to_owned()
    } else {
        waits(seen.waited, seen.roughly, words)
    };
    let class = match (row.answered, seen.clock) {
        (true, _) => "in-view-state done",
        (false, Some(Clock::Red)) => "in-view-state red",
        (false, Some(Clock::Amber)) => "in-view-state amber",
        (false, _) => "in-view-state",
    };
    let wave = if seen.wave >= TELLING && !row.answered {
        let number = seen.wave.to_string();
        let said = words.same_complaint.replace("{number}", &number);
        view! { span(class="in-view-wave") { (said) } }
    } else {
        View::new()
    };
    view! {
        (badge)
        span(class="in-view-topic") { (topic) }
        span(class=class) { (state) }
        span(class="in-view-words", dir="auto") { (excerpt) }
        (wave)
    }
}

/// How long somebody has waited, in the largest unit that fits; nothing where nobody knows.
fn waits(minutes: Option<u32>, roughly: bool, words: &Catalogue) -> String {
    let Some(minutes) = minutes else {
        return String::new();
    };
    let time = match (minutes, minutes / 60) {
        (0, _) if roughly => return String::new(),
        (0, _) => return words.just_now.to_owned(),
        (minutes, 0) => format!("{minutes}\u{a0}min"),
        (_, hours) if hours < 24 => format!("{hours}\u{a0}h"),
        (_, hours) => format!("{}\u{a0}{}", hours / 24, words.day_unit),
    };
    let said = if roughly {
        words.waits_at_least
    } else {
        words.waits
    };
    said.replace("{time}", &time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::catalogue::{Language, catalogue};

    #[test]
    fn a_wait_is_told_in_its_largest_unit() {
        let words = catalogue(Language::Italian);
        for (minutes, roughly, wanted) in [
            (None, false, ""),
            (Some(0), false, "appena arrivato"),
            (Some(0), true, ""),
            (Some(59), false, "aspetta da 59\u{a0}min"),
            (Some(60), false, "aspetta da 1\u{a0}h"),
            (Some(1439), true, "aspetta da almeno 23\u{a0}h"),
            (Some(3000), false, "aspetta da 2\u{a0}g"),
        ] {
            assert_eq!(waits(minutes, roughly, words), wanted, "{minutes:?}");
        }
    }
}
