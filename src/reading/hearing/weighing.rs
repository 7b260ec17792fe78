//! The arithmetic of hearing: what counts how much.

use super::Heard;
use crate::reading::learned::{Head, Scores, odds};
use crate::reading::{Polarity, Sentiment};

/// A probability moved so that what was `even` becomes one half.
pub(super) fn turned(p: f32, even: f32) -> f32 {
    let (yes, no) = (p * (1.0 - even), (1.0 - p) * even);
    yes / (yes + no)
}

/// The three sides and the mixed, with what turns praise into blame and the lists beside what the
/// model says.
pub(super) fn sentiment(scores: &Scores, reserve: f32, turns: f32, lean: f32) -> Sentiment {
    let (mut good, mut bad) = (scores.of(Head::Positive), scores.of(Head::Negative));
    if turns >= Heard::TURNS {
        // What is said in irony is meant the other way (P5).
        bad += turns * good;
        good *= 1.0 - turns;
    }
    // The same as adding `lean` to the log odds of good over neutral, and taking it from those of bad.
    let more = odds(lean);
    good *= more;
    bad /= more;
    let neutral = reserve * scores.of(Head::Neutral);
    let sum = good + bad + neutral;
    let (good, bad, neutral) = (good / sum, bad / sum, neutral / sum);
    let mixed = scores.of(Head::Mixed);
    // "Lovely staff, we'll be back" is praise, however short.
    let least = if good < Heard::ALONE {
        Heard::MIXED
    } else {
        Heard::PLAINLY
    };
    let both = mixed >= least;
    let (label, confidence) = if both {
        (Polarity::Mixed, mixed.max(0.5))
    } else if good >= bad && good >= neutral {
        (Polarity::Positive, good)
    } else if bad >= neutral {
        (Polarity::Negative, bad)
    } else {
        (Polarity::Neutral, neutral)
    };
    Sentiment {
        label,
        score: good - bad,
        confidence,
    }
}
