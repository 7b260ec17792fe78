//! The contract of the command line: a JSON object in, a JSON object out, one a line.
//!
//! It stands in the core so that every build of it answers a line with the same bytes.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::comment::Comment;
use crate::engine::{Garbo, instant};
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
    pub likes: Option<u64>,
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
        Err(error) => {
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
    }
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
    let comment = Comment {
        text: fields.text,
        lang: fields.lang,
        author: fields.author,
        post: fields.post,
        replies: fields
            .replies
            .map_or(0, |replies| replies.try_into().unwrap_or(u8::MAX)),
        likes: fields
            .likes
            .map_or(0, |likes| likes.try_into().unwrap_or(u32::MAX)),
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
