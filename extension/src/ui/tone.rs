//! The tone at a glance: a colour, a letter and a word, so that none of them is alone.

use garbo::reading::Tone;
use sycamore::prelude::*;

use super::catalogue::Catalogue;

/// The badge of a tone.
pub fn badge(tone: Tone, words: &Catalogue) -> View {
    let letter = (words.tone_letter)(tone);
    let word = (words.tone)(tone);
    view! {
        span(class=format!("tone tone-{}", tone.name())) {
            span(class="tone-letter", aria-hidden="true") { (letter) }
            span(class="tone-word") { (word) }
        }
    }
}
