//! JSON lines in, JSON lines out, one at a time.

use std::io::{BufRead, Read, Write};

use garbo::engine::Garbo;
use garbo::lines::{Line, refuse};
use garbo::settings::Settings;

use crate::words::Trouble;

/// A longer line is an error, so that memory stays bounded. The longest text that is read whole
/// is a thousandth of it.
const LONGEST_LINE: u64 = 16 << 20;

/// What answers a line.
pub type Answers = fn(&Garbo, &Settings, &[u8]) -> Result<Line, serde_json::Error>;

/// Answers every line of `input`; how many were no comments.
pub fn answer_all(
    garbo: &Garbo,
    settings: &Settings,
    mut input: impl BufRead + Buffered,
    out: &mut impl Write,
    answer: Answers,
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
            let error = format!("the line is longer than {LONGEST_LINE} bytes");
            write(out, refuse(None, error))?;
        } else if !line.trim_ascii().is_empty() {
            bad += u64::from(!write(out, answer(garbo, settings, &line))?);
        }
        // Whoever feeds us line by line gets each answer at once.
        if input.is_drained() {
            out.flush().map_err(Trouble::Output)?;
        }
    }
}

/// Writes a line; whether it is an answer.
pub fn write(out: &mut impl Write, line: Result<Line, serde_json::Error>) -> Result<bool, Trouble> {
    let line = line.map_err(|error| Trouble::Output(error.into()))?;
    out.write_all(line.json.as_bytes())
        .and_then(|()| out.write_all(b"\n"))
        .map_err(Trouble::Output)?;
    Ok(line.answered)
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
