//! The three parts of empathy (P18), each with the words that count: of a draft, and of a reply
//! that is offered.

use garbo::protocol::EmpathyMarks;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::quote::quoted;

/// Three small marks; the words stand in `text`.
pub fn marks(text: &str, marks: EmpathyMarks, words: &'static Catalogue) -> View {
    let marks: Vec<View> = [
        ("feeling", words.feeling_named, marks.feeling),
        ("restated", words.thing_restated, marks.restated),
        ("step", words.step_offered, marks.step),
    ]
    .into_iter()
    .map(|(id, name, place)| {
        let (class, sign, told) = match place {
            Some(place) => ("empathy there", "✓", quoted(place, text, words)),
            None => ("empathy", "○", words.not_yet.to_owned()),
        };
        view! {
            li(class=class, data-mark=id) {
                span(aria-hidden="true") { (sign) }
                span(class="empathy-name") { (name) }
                span(class="empathy-words") { (told) }
            }
        }
    })
    .collect();
    view! { ul(class="empathies") { (marks) } }
}
