//! The contract of the command line: a JSON object in, a JSON object out, one a line.
//!
//! It stands in the core so that every build of it answers a line with the same bytes.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::comment::Comment;
use crate::comment::instant;
use crate::draft::{Channel, Checked, Draft};
use crate::engine::Garbo;
use crate::reply::Register;
use crate::settings::Settings;

/// The fields of a line.
#[derive(Debug, Deserialize)]
pub struct Fields {
    /// The comment.
    pub text: String,
    /// Given back as it is.
    pub id: Option<Value>,
    /// As in [`Comment`].
    pub lang: Option<String>,
    /// As in [`Comment`].
    pub author: Option<String>,
    /// As in [`Comment`].
    pub post: Option<String>,
    /// As in [`Comment`].
    pub replies: Option<u64>,
    /// As in [`Comment`].
    #[serde(default)]
    pub earlier: Vec<String>,
    /// As in [`Comment`].
    pub likes: Option<u64>,
    /// As in [`Comment`].
    pub wave: Option<u64>,
    /// As in [`Comment`].
    pub limit: Option<u64>,
    /// As in [`Comment`].
    pub time: Option<String>,
    /// The present.
    pub now: Option<String>,
}

/// A line of output, without its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The JSON object.
    pub json: String,
    /// It is an answer and no error.
    pub answered: bool,
}

#[derive(Debug, Serialize)]
struct Told<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Value>,
    #[serde(flatten)]
    rest: T,
}

#[derive(Debug, Serialize)]
struct Refusal {
    error: String,
}

/// Answers a line of JSON; one that holds no comment gets an error for an answer.
///
/// # Errors
/// When the answer cannot be written as JSON.
pub fn answer_line(
    garbo: &Garbo,
    settings: &Settings,
    line: &[u8],
) -> Result<Line, serde_json::Error> {
    match serde_json::from_slice::<Fields>(line) {
        Ok(fields) => answer(garbo, settings, fields),
        Err(error) => unread(line, &error),
    }
}

/// The error for a line that is not what it should be.
fn unread(line: &[u8], error: &serde_json::Error) -> Result<Line, serde_json::Error> {
    // The line may still be an object that says who it is.
    let id = serde_json::from_slice::<Value>(line)
        .ok()
        .and_then(|mut value| value.get_mut("id").map(Value::take));
    let at = error.column();
    let mut reason = error.to_string();
    if let Some(cut) = reason.rfind(" at line ") {
        reason.truncate(cut);
        reason.push_str(&format!(" at column {at}"));
    }
    refuse(id.as_ref(), reason)
}

/// The fields of a line that holds a draft.
#[derive(Debug, Deserialize)]
pub struct DraftFields {
    /// The comment it answers.
    pub comment: String,
    /// The words in the reply box.
    pub draft: String,
    /// Given back as it is.
    pub id: Option<Value>,
    /// How the page addresses people; tu where it is not said.
    pub register: Option<Register>,
    /// Characters the site allows.
    pub limit: Option<usize>,
    /// Where it will be read; public where it is not said.
    pub channel: Option<Channel>,
    /// Public replies already in the thread.
    #[serde(default)]
    pub earlier: Vec<String>,
    /// How many this person has had; as many as `earlier` holds where it is not said.
    pub replies: Option<u64>,
    /// Words the brand does not use.
    #[serde(default)]
    pub banned: Vec<String>,
}

#[derive(Debug, Serialize)]
struct FoundInDraft<'a> {
    check: &'static str,
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a crate::draft::Fix>,
    stops: bool,
}

#[derive(Debug, Serialize)]
struct CheckedLine<'a> {
    findings: Vec<FoundInDraft<'a>>,
    empathy: crate::draft::Empathy,
}

/// Checks the draft on a line of JSON; spans are UTF-8 bytes of the draft.
///
/// # Errors
/// When the answer cannot be written as JSON.
pub fn check_line(
    garbo: &Garbo,
    settings: &Settings,
    line: &[u8],
) -> Result<Line, serde_json::Error> {
    let fields = match serde_json::from_slice::<DraftFields>(line) {
        Ok(fields) => fields,
        Err(error) => return unread(line, &error),
    };
    let few = |count: u64| u8::try_from(count).unwrap_or(u8::MAX);
    let replies = few(fields.replies.unwrap_or(fields.earlier.len() as u64));
    let comment = Comment {
        text: fields.comment,
        replies,
        ..Comment::default()
    };
    let draft = Draft {
        register: fields.register.unwrap_or(settings.brand.register),
        limit: fields.limit,
        channel: fields.channel.unwrap_or(Channel::Public),
        earlier: &fields.earlier,
        replies,
        banned: &fields.banned,
        ..Draft::of(&fields.draft)
    };
    let Checked { findings, empathy } = garbo.check_draft(&draft, &comment, settings);
    let findings = findings
        .iter()
        .map(|one| FoundInDraft {
            check: one.check.name(),
            rule: one.rule,
            start: one.span.map(|span| span.start),
            end: one.span.map(|span| span.end),
            fix: one.fix.as_ref(),
            stops: one.stops,
        })
        .collect();
    let id = fields.id.as_ref();
    let rest = CheckedLine { findings, empathy };
    Ok(Line {
        json: serde_json::to_string(&Told { id, rest })?,
        answered: true,
    })
}

/// Answers one comment; times that cannot be read get an error for an answer.
///
/// # Errors
/// When the answer cannot be written as JSON.
pub fn answer(
    garbo: &Garbo,
    settings: &Settings,
    fields: Fields,
) -> Result<Line, serde_json::Error> {
    for (name, time) in [("time", &fields.time), ("now", &fields.now)] {
        if time.as_deref().is_some_and(|time| instant(time).is_none()) {
            let error = format!("`{name}` is not an RFC 3339 time");
            return refuse(fields.id.as_ref(), error);
        }
    }
    let many = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let comment = Comment {
        text: fields.text,
        lang: fields.lang,
        author: fields.author,
        post: fields.post,
        replies: fields
            .replies
            .map_or(0, |replies| replies.try_into().unwrap_or(u8::MAX)),
        earlier: fields.earlier,
        likes: fields.likes.map_or(0, many),
        wave: fields.wave.map_or(0, many),
        limit: fields.limit.map(many),
        time: fields.time,
        ..Comment::default()
    };
    let rest = garbo.answer(&comment, settings, fields.now.as_deref());
    let id = fields.id.as_ref();
    Ok(Line {
        json: serde_json::to_string(&Told { id, rest })?,
        answered: true,
    })
}

/// An error for an answer.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn refuse(id: Option<&Value>, error: String) -> Result<Line, serde_json::Error> {
    let rest = Refusal { error };
    Ok(Line {
        json: serde_json::to_string(&Told { id, rest })?,
        answered: false,
    })
}
