//! An answer whole: reading, advice, replies. The panel, the popup and the playground show this.

use garbo::protocol::AnswerFor;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::replies::Acts;
use super::{advice, reading, replies};

/// The cards of an answer, in the order a person needs them.
pub fn cards(read: &AnswerFor, words: &'static Catalogue, acts: &Acts) -> View {
    let due = &read.answer.advice;
    View::from(vec![
        reading::card(read, words),
        advice::card(due, words),
        replies::cards(read, words, acts),
    ])
}
