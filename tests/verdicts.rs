//! Whole verdicts on comments written for this table, as a social-care lead would give them. The
//! rows were judged before they were run. What must never be said holds for every row (a polite
//! complaint is no insult, a customer is no scammer, a joke is no threat); of the rest, nine in
//! ten must hold.

use garbo::comment::Comment;
use garbo::engine::Garbo;
use garbo::reading::PatternKind;
use garbo::settings::Settings;

/// `comment · action · main intent · sentiment · patterns it must show · patterns it must not`,
/// tabs between; alternatives with `|`, several with `,`; `*` stands for [`GRAVE`]; `irony` may
/// stand among the patterns; an empty cell says nothing.
const TABLES: [(&str, &str); 2] = [
    ("it", include_str!("verdicts/it.tsv")),
    ("en", include_str!("verdicts/en.tsv")),
];

/// Share of the cells, beside those of what must not be said, that must hold.
const LEAST: f64 = 0.9;

/// Patterns that hide a comment, call a person in, or accuse somebody.
const GRAVE: [PatternKind; 15] = [
    PatternKind::Insult,
    PatternKind::Profanity,
    PatternKind::Hate,
    PatternKind::Threat,
    PatternKind::Harassment,
    PatternKind::Doxxing,
    PatternKind::Spam,
    PatternKind::Scam,
    PatternKind::Impersonation,
    PatternKind::Distress,
    PatternKind::Safety,
    PatternKind::Minors,
    PatternKind::Discrimination,
    PatternKind::Legal,
    PatternKind::Press,
];

#[derive(Default)]
struct Share {
    held: usize,
    asked: usize,
    missed: Vec<String>,
}

impl Share {
    fn check(&mut self, holds: bool, miss: impl FnOnce() -> String) {
        self.asked += 1;
        if holds {
            self.held += 1;
        } else {
            self.missed.push(miss());
        }
    }
}

fn comment(text: &str) -> Comment {
    Comment {
        text: text.to_owned(),
        ..Comment::default()
    }
}

#[test]
fn verdicts_hold_on_the_tables() {
    let garbo = Garbo::new();
    let settings = Settings::default();
    let mut never = Share::default();
    let mut rest = Share::default();
    for (language, table) in TABLES {
        for line in table
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let cells: Vec<&str> = line.split('\t').collect();
            let &[text, action, intent, sentiment, must, must_not] = cells.as_slice() else {
                panic!("six cells in: {line}");
            };
            let answer = garbo.answer(&comment(text), &settings, None);
            let reading = &answer.reading;
            let mut shown: Vec<&str> = reading.patterns.iter().map(|p| p.kind.name()).collect();
            if reading.irony >= 0.5 {
                shown.push("irony");
            }
            let cells: [(&str, &str, &str); 4] = [
                ("action", action, answer.advice.action.into()),
                ("main intent", intent, reading.intents[0].name()),
                ("sentiment", sentiment, reading.sentiment.label.name()),
                ("language", language, reading.language.as_str()),
            ];
            for (what, wanted, have) in cells {
                if !wanted.is_empty() {
                    rest.check(wanted.split('|').any(|one| one == have), || {
                        format!("{what} is {have}, not {wanted}: {text}")
                    });
                }
            }
            for wanted in must.split(',').filter(|one| !one.is_empty()) {
                rest.check(shown.contains(&wanted), || {
                    format!("no {wanted} among {shown:?}: {text}")
                });
            }
            let barred = must_not.split(',').filter(|one| !one.is_empty());
            let barred: Vec<&str> = barred
                .flat_map(|one| match one {
                    "*" => GRAVE.iter().map(|kind| kind.name()).collect(),
                    one => vec![one],
                })
                .collect();
            never.check(!shown.iter().any(|have| barred.contains(have)), || {
                format!("{shown:?} must not hold {must_not}: {text}")
            });
        }
    }
    let share = rest.held as f64 / rest.asked as f64;
    println!(
        "{} of {} verdicts hold; {} of {} rows free of what must not be said\n{}",
        rest.held,
        rest.asked,
        never.held,
        never.asked,
        rest.missed.join("\n")
    );
    assert!(
        never.missed.is_empty(),
        "said what must never be said:\n{}",
        never.missed.join("\n")
    );
    assert!(
        share >= LEAST,
        "{share:.3} of the verdicts hold, under {LEAST}:\n{}",
        rest.missed.join("\n")
    );
}
