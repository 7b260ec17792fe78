//! The brief to hand over (P16): what a colleague must know to take a case on, in plain lines that
//! can be pasted anywhere. The customer's own data is masked: whoever needs it opens the comment.

use time::OffsetDateTime;

use super::{Action, Advice};
use crate::comment::Comment;
use crate::reading::{PatternKind, Reading};
use mask::Mask;
pub use words::{Words, words};

mod mask;
mod words;

/// The longest quotation, in characters.
const LONGEST_QUOTE: usize = 200;

/// Quotations for one alarm.
const QUOTES: usize = 2;

/// When the page's own clock wants an answer (P15).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The moment, by the desk's own clock.
    pub by: OffsetDateTime,
    /// The present, by the same.
    pub now: OffsetDateTime,
    /// The comment's time is only known roughly.
    pub roughly: bool,
}

/// The brief, in a language (`it`, else English).
#[must_use]
pub fn brief(
    comment: &Comment,
    reading: &Reading,
    advice: &Advice,
    due: Option<Due>,
    language: &str,
) -> String {
    let words = words(language);
    let mask = Mask::of(comment, reading, words);
    let quote = |text: &str| {
        let [open, close] = words.quotes;
        format!("{open}{}{close}", shortened(&mask.over(text)))
    };
    let mut lines: Vec<(&str, String)> = vec![(words.to, advice.owned_by(language))];
    let careful = careful(comment, reading, words, &quote);
    lines.extend(careful.map(|alarms| (words.careful, alarms)));
    let grievance = reading.grievance.clone().unwrap_or_default();
    match &grievance.what {
        Some(what) => lines.push((words.what, quote(what))),
        // An alarm has quoted the words that matter already.
        None => lines.push((words.wrote, quote(&comment.text))),
    }
    for (name, said) in [
        (words.thing, &grievance.thing),
        (words.since, &grievance.since),
    ] {
        lines.extend(said.as_ref().map(|said| (name, mask.over(said))));
    }
    lines.extend(grievance.wants.map(|wants| (words.wants, quote(&wants))));
    lines.push((words.tone_is, (words.tone)(reading.tone()).to_owned()));
    lines.push((words.answered, answered(comment, words, &quote)));
    lines.extend(by_when(advice, due, words).map(|when| (words.due, when)));
    lines.extend(comment.permalink.clone().map(|link| (words.link, link)));
    let lines: Vec<String> = lines
        .into_iter()
        .map(|(name, said)| format!("{name}: {said}"))
        .collect();
    lines.join("\n")
}

/// What outranks the rest (P8), each with its words.
fn careful(
    comment: &Comment,
    reading: &Reading,
    words: &Words,
    quote: &impl Fn(&str) -> String,
) -> Option<String> {
    let alarms: Vec<String> = reading
        .patterns
        .iter()
        .filter_map(|pattern| {
            let name = (words.alarm)(pattern.kind)?;
            let mut said: Vec<String> = Vec::new();
            // What was laid bare of somebody is not spread further, nor a slur.
            if !matches!(pattern.kind, PatternKind::Doxxing | PatternKind::Hate) {
                for piece in &pattern.evidence {
                    let words = piece.span.of(&comment.text);
                    if !words.trim().is_empty() && !said.contains(&quote(words)) {
                        said.push(quote(words));
                    }
                }
            }
            said.truncate(QUOTES);
            Some(if said.is_empty() {
                name.to_owned()
            } else {
                format!("{name} ({})", said.join(", "))
            })
        })
        .collect();
    (!alarms.is_empty()).then(|| alarms.join("; "))
}

/// How often the brand has answered, and what it said last.
fn answered(comment: &Comment, words: &Words, quote: &impl Fn(&str) -> String) -> String {
    let count = match comment.replies {
        0 => return words.not_yet.to_owned(),
        1 => words.once.to_owned(),
        many => words.times.replace("{count}", &many.to_string()),
    };
    match comment.earlier.last() {
        Some(last) => format!("{count}: {}", quote(last)),
        None => count,
    }
}

/// When an answer is wanted: an alarm waits for no clock.
fn by_when(advice: &Advice, due: Option<Due>, words: &Words) -> Option<String> {
    if advice.action == Action::Escalate {
        return Some(words.now.to_owned());
    }
    let due = due?;
    let when = moment(due, words);
    Some(if due.by <= due.now {
        words.overdue.replace("{when}", &when)
    } else if due.roughly {
        words.about.replace("{when}", &when)
    } else {
        when
    })
}

/// "oggi alle 18:40", "on 3 March at 9:00".
fn moment(due: Due, words: &Words) -> String {
    let by = due.by.to_offset(due.now.offset());
    let clock = format!("{}:{:02}", by.hour(), by.minute());
    if by.date() == due.now.date() {
        return words.today.replace("{clock}", &clock);
    }
    let month = usize::from(u8::from(by.month()) - 1);
    words
        .on
        .replace("{day}", &by.day().to_string())
        .replace("{month}", words.months.get(month).unwrap_or(&""))
        .replace("{clock}", &clock)
}

/// On one line, and no longer than a quotation may be, cut between words.
#[must_use]
pub fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(LONGEST_QUOTE) else {
        return line;
    };
    let head = line.get(..end).unwrap_or_default();
    let head = head.rsplit_once(' ').map_or(head, |(head, _)| head);
    format!("{head}…")
}
