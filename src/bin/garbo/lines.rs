//! JSON lines in, JSON lines out, one at a time.

use std::io::{BufRead, Read, Write};

use garbo::comment::Comment;
use garbo::engine::{Answer, Garbo};
use garbo::settings::Settings;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::words::Trouble;

/// A longer line is an error, so that memory stays bounded. The longest text that is read whole
/// is a thousandth of it.
const LONGEST_LINE: u64 = 16 << 20;

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

/// One line of output.
#[derive(Debug, Serialize)]
struct Line<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Value>,
    #[serde(flatten)]
    rest: T,
}

#[derive(Debug, Serialize)]
struct Refusal {
    error: String,
}

/// Answers every line of `input`; how many were no comments.
pub fn answer_all(
    garbo: &Garbo,
    settings: &Settings,
    mut input: impl BufRead + Buffered,
    out: &mut impl Write,
) -> Result<u64, Trouble> {
    let mut bad = 0;
    let mut line = Vec::new();
    let mut first = true;
    loop {
        line.clear();
        let read = (&mut input)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)
            .map_err(Trouble::Input)?;
        if read == 0 {
            return Ok(bad);
        }
        if std::mem::take(&mut first) && line.starts_with("\u{feff}".as_bytes()) {
            line.drain(.."\u{feff}".len());
        }
        if line.last() != Some(&b'\n') && read as u64 == LONGEST_LINE {
            skip_line(&mut input)?;
            bad += 1;
            refuse(
                out,
                None,
                format!("the line is longer than {LONGEST_LINE} bytes"),
            )?;
        } else if !line.trim_ascii().is_empty() {
            bad += u64::from(!answer_line(garbo, settings, &line, out)?);
        }
        // Whoever feeds us line by line gets each answer at once.
        if input.is_drained() {
            out.flush().map_err(Trouble::Output)?;
        }
    }
}

/// Answers one line; whether it held a comment.
fn answer_line(
    garbo: &Garbo,
    settings: &Settings,
    line: &[u8],
    out: &mut impl Write,
) -> Result<bool, Trouble> {
    match serde_json::from_slice::<Fields>(line) {
        Ok(fields) => answer(garbo, settings, fields, out),
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
            refuse(out, id.as_ref(), reason)?;
            Ok(false)
        }
    }
}

/// Answers one comment; whether its times could be read.
pub fn answer(
    garbo: &Garbo,
    settings: &Settings,
    fields: Fields,
    out: &mut impl Write,
) -> Result<bool, Trouble> {
    for (name, time) in [("time", &fields.time), ("now", &fields.now)] {
        if time
            .as_deref()
            .is_some_and(|time| garbo::engine::instant(time).is_none())
        {
            refuse(
                out,
                fields.id.as_ref(),
                format!("`{name}` is not an RFC 3339 time"),
            )?;
            return Ok(false);
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
    let answer: Answer = garbo.answer(&comment, settings, fields.now.as_deref());
    write(
        out,
        &Line {
            id: fields.id.as_ref(),
            rest: answer,
        },
    )?;
    Ok(true)
}

/// Writes an error for an answer.
pub fn refuse(out: &mut impl Write, id: Option<&Value>, error: String) -> Result<(), Trouble> {
    write(
        out,
        &Line {
            id,
            rest: Refusal { error },
        },
    )
}

fn write(out: &mut impl Write, line: &impl Serialize) -> Result<(), Trouble> {
    serde_json::to_writer(&mut *out, line).map_err(|error| Trouble::Output(error.into()))?;
    out.write_all(b"\n").map_err(Trouble::Output)
}

/// Reads to the end of an overlong line without keeping it.
fn skip_line(input: &mut impl BufRead) -> Result<(), Trouble> {
    loop {
        let buffer = input.fill_buf().map_err(Trouble::Input)?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let read = end.map_or(buffer.len(), |end| end + 1);
        input.consume(read);
        if end.is_some() || read == 0 {
            return Ok(());
        }
    }
}

/// An input that knows whether it must wait for more.
pub trait Buffered {
    /// All that has arrived has been taken.
    fn is_drained(&self) -> bool;
}

impl<R: Read> Buffered for std::io::BufReader<R> {
    fn is_drained(&self) -> bool {
        self.buffer().is_empty()
    }
}
