//! An answer whole: reading, advice, replies. The panel, the popup and the playground show this.

use garbo::advice::Action;
use garbo::protocol::AnswerFor;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::replies::Acts;
use super::{advice, handover, reading, replies};

/// The cards of an answer, in the order a person needs them.
pub fn cards(read: &AnswerFor, words: &'static Catalogue, acts: &Acts) -> View {
    let due = &read.answer.advice;
    let mut cards = vec![reading::card(read, words, acts), advice::card(read, words)];
    let (replies, handover) = (
        replies::cards(read, words, acts),
        handover::card(read, words, acts),
    );
    // Where a person has to take over, that comes before any words.
    if due.action == Action::Escalate {
        cards.extend([handover, replies]);
    } else {
        cards.extend([replies, handover]);
    }
    View::from(cards)
}
