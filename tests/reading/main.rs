//! The reading engine from outside: themes in tables, whole readings, and what holds for any text.

mod defence;
mod disguise;
mod english;
mod italian;
mod properties;
mod whole;

use garbo::comment::Comment;
use garbo::reading::{Reader, Reading};
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(Reader::new);

fn read(text: &str) -> Reading {
    READER.read(&Comment {
        text: text.to_owned(),
        ..Comment::default()
    })
}

/// What one comment must read as, in a few words: a tone, `+` or `-` for polarity, an intent that
/// comes first, `*pattern` that shows, `!pattern` that does not, `#topic` among the topics.
fn wrong(text: &str, wanted: &str) -> Vec<String> {
    let reading = read(text);
    let mut missed = Vec::new();
    for want in wanted.split_whitespace() {
        let holds = match want.split_at(1) {
            ("*", kind) => reading
                .patterns
                .iter()
                .any(|pattern| pattern.kind.name() == kind),
            ("!", kind) => reading
                .patterns
                .iter()
                .all(|pattern| pattern.kind.name() != kind),
            ("#", topic) => reading.topics.iter().any(|have| have.name() == topic),
            ("~", "") => reading.irony >= 0.5,
            ("+", "") => reading.sentiment.score > 0.15,
            ("-", "") => reading.sentiment.score < -0.15,
            ("=", "") => reading.sentiment.score.abs() <= 0.35,
            _ => reading.tone().name() == want || reading.intents[0].name() == want,
        };
        if !holds {
            missed.push(want.to_owned());
        }
    }
    missed
}

/// Checks a table of comments and what each must read as.
fn check(table: &[(&str, &str)]) {
    let mut report = String::new();
    for (text, wanted) in table {
        let missed = wrong(text, wanted);
        if !missed.is_empty() {
            let reading = read(text);
            let patterns: Vec<_> = reading
                .patterns
                .iter()
                .map(|pattern| pattern.kind.name())
                .collect();
            report.push_str(&format!(
                "{text}\n    lacks {missed:?}; is {} {} {:?} irony {} {:?} {patterns:?} {:?}\n",
                reading.language,
                reading.tone().name(),
                reading.sentiment.score,
                reading.irony,
                reading.intents,
                reading.topics,
            ));
        }
    }
    assert!(report.is_empty(), "\n{report}");
}
