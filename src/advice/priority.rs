//! How soon a comment wants looking at (P17), and why.

use super::facts::Facts;
use super::rules::Tier;
use super::{Action, PriorityReason};
use crate::reading::{Emotion, Intent, PatternKind};

/// Where emergencies begin: nothing else gets this high.
pub const EMERGENCY: u8 = 90;

/// The priority and its reasons, weightiest first.
#[must_use]
pub fn priority(facts: &Facts, tier: Tier, action: Action) -> (u8, Vec<PriorityReason>) {
    let mut parts: Vec<(f32, PriorityReason)> = Vec::new();
    let anger = facts.reading.feels(Emotion::Anger);
    let base = match action {
        Action::LetGo | Action::Like => 4.0,
        // With the emergency's own points it reaches the nineties; what is graver, the top.
        Action::Escalate => 84.0,
        Action::Hide if tier == Tier::Emergency => 82.0,
        Action::Hide => 38.0,
        Action::MeasuredReply => 22.0,
        Action::Reply | Action::ReplyThenPrivate if facts.complains() => 42.0,
        Action::Reply | Action::ReplyThenPrivate if facts.asks() => 32.0,
        Action::Reply | Action::ReplyThenPrivate if facts.displeased() => 30.0,
        Action::Reply | Action::ReplyThenPrivate => 16.0,
    };
    let emergency = tier == Tier::Emergency;
    let quiet = matches!(action, Action::LetGo | Action::Like);
    if emergency {
        parts.push((8.0, PriorityReason::Emergency));
        if facts.shows(PatternKind::Distress)
            || facts.shows(PatternKind::Threat)
            || facts.shows(PatternKind::Safety)
        {
            parts.push((7.0, PriorityReason::Severity));
        }
    } else if facts.complains() && !quiet {
        parts.push((2.0 + 6.0 * facts.reading.urgency, PriorityReason::Severity));
    } else if facts.does(Intent::Question) && !quiet {
        parts.push((4.0, PriorityReason::Question));
    }
    if quiet {
        parts.push((0.0, PriorityReason::NothingToAnswer));
    } else {
        if anger >= 0.3 {
            parts.push((12.0 * anger, PriorityReason::Anger));
        }
        if let Some(waiting) = facts.case.waiting_minutes {
            if waiting >= facts.policy.red_minutes {
                parts.push((12.0, PriorityReason::Waiting));
            } else if waiting >= facts.policy.amber_minutes {
                parts.push((6.0, PriorityReason::Waiting));
            }
        }
        if facts.in_a_wave() {
            parts.push((10.0, PriorityReason::Wave));
        }
        if facts.shows(PatternKind::RepeatContact) {
            parts.push((8.0, PriorityReason::RepeatContact));
        }
        if !facts.reading.personal_data.is_empty() {
            parts.push((14.0, PriorityReason::PersonalData));
        }
        if facts.case.likes >= 3 {
            // Each doubling of the likes weighs the same: 3 likes 3 points, 100 likes 10.
            let doublings = f32::from(u8::try_from(facts.case.likes.ilog2()).unwrap_or(32));
            parts.push(((doublings * 1.6).min(14.0), PriorityReason::Reach));
        }
    }
    parts.sort_by(|a, b| b.0.total_cmp(&a.0));
    let sum = base + parts.iter().map(|(points, _)| points).sum::<f32>();
    let (least, most) = if emergency {
        (f32::from(EMERGENCY), 100.0)
    } else {
        (0.0, f32::from(EMERGENCY) - 1.0)
    };
    // In 0..=100 by the clamp.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let sum = sum.clamp(least, most).round() as u8;
    (sum, parts.into_iter().map(|(_, reason)| reason).collect())
}
