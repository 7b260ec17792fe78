//! The checks, one row each in the order of the practice, with drafts that must and must not raise
//! them.

mod apology;
mod banned;
mod blame;
mod bureaucratese;
mod compensation;
mod emoji;
mod feeling;
mod hide;
mod ladder;
mod length;
mod personal;
mod placeholder;
mod private;
mod promise;
mod question;
mod register;
mod repeated;
mod restating;
mod sarcasm;
mod signature;
mod step;

use super::seen::Seen;
use super::{Channel, Check, Fix};
use crate::reply::Register;
use crate::text::Span;

/// Where a check is made.
#[derive(Debug, Clone, Copy)]
pub(super) struct On {
    pub(super) public: bool,
    pub(super) private: bool,
    pub(super) hide: bool,
}

const PUBLIC: On = On {
    public: true,
    private: false,
    hide: false,
};
const WRITTEN: On = On {
    public: true,
    private: true,
    hide: false,
};
const NOTE: On = On {
    public: false,
    private: false,
    hide: true,
};
const ALWAYS: On = On {
    public: true,
    private: true,
    hide: true,
};

/// What a check has found.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    pub(super) span: Option<Span>,
    pub(super) fix: Option<Fix>,
    pub(super) stops: bool,
}

impl Found {
    /// Something is missing.
    fn missing() -> Self {
        Self::default()
    }

    /// These words.
    fn at(span: Span) -> Self {
        Self {
            span: Some(span),
            ..Self::default()
        }
    }

    /// Mended by other words in the same place.
    fn mended(self, replacement: impl Into<String>) -> Self {
        let fix = self.span.map(|span| Fix {
            span,
            replacement: replacement.into(),
        });
        Self { fix, ..self }
    }
}

/// A check: what it looks for, on which ground, and its own examples.
pub(super) struct Row {
    pub(super) check: Check,
    pub(super) rule: &'static str,
    pub(super) on: On,
    pub(super) find: fn(&Seen<'_>) -> Vec<Found>,
    /// Drafts it must say nothing of.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "read by the test over the registry")
    )]
    pub(super) good: &'static [Case],
    /// Drafts it must find.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "read by the test over the registry")
    )]
    pub(super) bad: &'static [Case],
}

/// A draft under a comment.
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "read by the test over the registry")
)]
#[derive(Debug, Clone, Copy)]
pub(super) struct Case {
    pub(super) comment: &'static str,
    pub(super) draft: &'static str,
    pub(super) channel: Channel,
    pub(super) limit: Option<usize>,
    pub(super) replies: u8,
    pub(super) earlier: &'static str,
    pub(super) banned: &'static str,
    pub(super) register: Register,
}

impl Case {
    const fn of(comment: &'static str, draft: &'static str) -> Self {
        Self {
            comment,
            draft,
            channel: Channel::Public,
            limit: None,
            replies: 0,
            earlier: "",
            banned: "",
            register: Register::Tu,
        }
    }

    const fn on(self, channel: Channel) -> Self {
        Self { channel, ..self }
    }

    const fn limit(self, limit: usize) -> Self {
        Self {
            limit: Some(limit),
            ..self
        }
    }

    const fn after(self, replies: u8) -> Self {
        Self { replies, ..self }
    }

    const fn earlier(self, earlier: &'static str) -> Self {
        Self {
            earlier,
            replies: 1,
            ..self
        }
    }

    const fn register(self, register: Register) -> Self {
        Self { register, ..self }
    }

    const fn banned(self, banned: &'static str) -> Self {
        Self { banned, ..self }
    }
}

/// All checks, in the order of the practice.
pub(super) const CHECKS: &[&Row] = &[
    &placeholder::ROW,
    &personal::ROW,
    &ladder::ROW,
    &signature::ROW,
    &restating::ROW,
    &feeling::ROW,
    &apology::ROW,
    &blame::ROW,
    &sarcasm::ROW,
    &compensation::ROW,
    &promise::ROW,
    &question::ROW,
    &register::ROW,
    &bureaucratese::ROW,
    &step::ROW,
    &length::ROW,
    &repeated::ROW,
    &private::ROW,
    &hide::ROW,
    &emoji::ROW,
    &banned::ROW,
];

/// Gives `word` the capital of the words it stands for.
fn like(word: &str, original: &str) -> String {
    let capital = original.chars().next().is_some_and(char::is_uppercase);
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if capital => first.to_uppercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}
