//! What the person asked for.

use std::path::PathBuf;

use lexopt::prelude::*;

use crate::words::Trouble;

/// One of the things the command line does.
#[derive(Debug)]
pub enum Command {
    /// Explain itself.
    Help,
    /// Say which build this is.
    Version,
    /// Read comments.
    Read(Reading),
    /// List the practice's rules, in this language (`it`, `en`) or the system's.
    Rules(Option<String>),
    /// Check drafts.
    Draft(Reading),
}

/// `garbo read [FILE] [--settings FILE] [--csv COLUMN]`, `garbo draft [FILE] [--settings FILE]`
#[derive(Debug, Default)]
pub struct Reading {
    /// Standard input when absent.
    pub file: Option<PathBuf>,
    /// The options page's export; defaults when absent.
    pub settings: Option<PathBuf>,
    /// The column of a spreadsheet export that holds the comments; JSON lines when absent.
    pub csv: Option<String>,
}

/// Reads the arguments.
pub fn parse(mut parser: lexopt::Parser) -> Result<Command, Trouble> {
    let mut reading: Option<Reading> = None;
    let mut drafts = false;
    while let Some(argument) = parser.next()? {
        match (argument, reading.as_mut()) {
            (Short('h') | Long("help"), _) => return Ok(Command::Help),
            (Short('V') | Long("version"), None) => return Ok(Command::Version),
            (Value(word), None) if word == "read" => reading = Some(Reading::default()),
            (Value(word), None) if word == "rules" => return rules(parser),
            (Value(word), None) if word == "draft" => {
                drafts = true;
                reading = Some(Reading::default());
            }
            (Value(word), None) if word == "help" => return Ok(Command::Help),
            (Long("settings"), Some(reading)) => reading.settings = Some(parser.value()?.into()),
            (Long("csv"), Some(reading)) if !drafts => {
                reading.csv = Some(parser.value()?.string()?)
            }
            (Value(path), Some(reading)) if reading.file.is_none() => {
                // A lone dash is standard input, as elsewhere.
                reading.file = (path != "-").then(|| path.into());
            }
            (argument, _) => return Err(argument.unexpected().into()),
        }
    }
    let command = if drafts {
        Command::Draft
    } else {
        Command::Read
    };
    reading.map(command).ok_or(Trouble::NoCommand)
}

/// `garbo rules [--lang it|en]`
fn rules(mut parser: lexopt::Parser) -> Result<Command, Trouble> {
    let mut language = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("lang") => {
                let value = parser.value()?.string()?;
                if !matches!(value.as_str(), "it" | "en") {
                    return Err(lexopt::Error::from(format!("--lang {value}: it, en")).into());
                }
                language = Some(value);
            }
            argument => return Err(argument.unexpected().into()),
        }
    }
    Ok(Command::Rules(language))
}
