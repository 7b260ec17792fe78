//! A spreadsheet export: one comment a row.

use std::io::{BufRead, Write};

use garbo::engine::Garbo;
use garbo::lines::{self, Fields};
use garbo::settings::Settings;
use serde_json::Value;

use crate::lines::{Buffered, write};
use crate::words::Trouble;

/// Answers every row of `input`; how many could not be read.
///
/// The separator is whichever of comma, semicolon and tab the first line holds most of. Cells that
/// are not UTF-8 are read as Windows-1252, which spreadsheets still write.
pub fn answer_all(
    garbo: &Garbo,
    settings: &Settings,
    mut input: impl BufRead + Buffered,
    column: &str,
    out: &mut impl Write,
) -> Result<u64, Trouble> {
    let start = input.fill_buf().map_err(Trouble::Input)?;
    let delimiter = separator(start);
    let mut sheet = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(input);
    let head: Vec<String> = sheet
        .byte_headers()
        .map_err(into_trouble)?
        .iter()
        .map(|cell| {
            decode(cell)
                .trim_start_matches('\u{feff}')
                .trim()
                .to_owned()
        })
        .collect();
    let place = |name: &str| {
        head.iter()
            .position(|cell| cell == name)
            .or_else(|| head.iter().position(|cell| cell.eq_ignore_ascii_case(name)))
    };
    let Some(text) = place(column.trim()) else {
        return Err(Trouble::Column(column.into(), head));
    };
    let places = [
        "id", "lang", "author", "post", "replies", "likes", "time", "now",
    ]
    .map(place);
    let mut bad = 0;
    let mut row = csv::ByteRecord::new();
    loop {
        match sheet.read_byte_record(&mut row) {
            Ok(true) => {}
            Ok(false) => return Ok(bad),
            Err(error) => return Err(into_trouble(error)),
        }
        let cell = |place: Option<usize>| {
            place
                .filter(|place| *place != text)
                .and_then(|place| row.get(place))
                .map(|cell| decode(cell).trim().to_owned())
                .filter(|cell| !cell.is_empty())
        };
        let [id, lang, author, post, replies, likes, time, now] = places.map(cell);
        let id = id.map(Value::String);
        let counts = count(replies.as_deref()).zip(count(likes.as_deref()));
        let answered = match (row.get(text), counts) {
            (Some(words), Some((replies, likes))) => {
                let fields = Fields {
                    text: decode(words),
                    id,
                    lang,
                    author,
                    post,
                    replies,
                    earlier: Vec::new(),
                    likes,
                    wave: None,
                    limit: None,
                    time,
                    now,
                };
                write(out, lines::answer(garbo, settings, fields))?
            }
            (None, _) => {
                let error = format!("the row has no cell for `{column}`");
                write(out, lines::refuse(id.as_ref(), error))?
            }
            (_, None) => {
                let error = "`replies` and `likes` are whole numbers".into();
                write(out, lines::refuse(id.as_ref(), error))?
            }
        };
        bad += u64::from(!answered);
    }
}

/// A count as a spreadsheet writes it; absent when the cell is.
#[expect(
    clippy::option_option,
    reason = "no cell, a cell that is no number, a number"
)]
fn count(cell: Option<&str>) -> Option<Option<u64>> {
    match cell {
        None => Some(None),
        Some(cell) => cell.parse().ok().map(Some),
    }
}

fn into_trouble(error: csv::Error) -> Trouble {
    Trouble::Input(error.into())
}

/// The separator of the first line.
fn separator(start: &[u8]) -> u8 {
    let line = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let many = |sign: u8| line.iter().filter(|byte| **byte == sign).count();
    // The later of equals wins: a comma is the ordinary case.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|sign| many(*sign))
        .unwrap_or(b',')
}

/// UTF-8, or else Windows-1252.
fn decode(cell: &[u8]) -> String {
    match std::str::from_utf8(cell) {
        Ok(text) => text.to_owned(),
        Err(_) => cell
            .iter()
            .map(|byte| match byte {
                0x80..=0x9f => UPPER_CONTROLS[usize::from(byte - 0x80)],
                byte => char::from(*byte),
            })
            .collect(),
    }
}

/// What Windows-1252 puts where Latin-1 has control characters (as WHATWG Encoding maps it).
const UPPER_CONTROLS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];
