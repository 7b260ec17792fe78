//! The command line: reads comments from a file or a pipe and answers each with one JSON line.

mod arguments;
mod lines;
mod progress;
mod sheet;
mod words;

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

use garbo::engine::Garbo;
use garbo::lines::{answer_line, check_line};
use garbo::settings::{InterfaceLanguage, Settings, stored};

use arguments::{Command, Reading};
use words::{Trouble, Words};

/// Bytes read and written at a time.
const BUFFER: usize = 1 << 16;

fn main() -> ExitCode {
    let words = Words::of_the_system();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has had enough: nothing went wrong.
        Err(Trouble::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            let _ = writeln!(io::stderr(), "garbo: {}", words.trouble(&trouble));
            ExitCode::from(trouble.exit_code())
        }
    }
}

fn run(words: &Words) -> Result<(), Trouble> {
    match arguments::parse(lexopt::Parser::from_env())? {
        Command::Help => say(words.help()),
        Command::Version => say(concat!("garbo ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Read(reading) => read(&reading, words, answer_line),
        Command::Draft(reading) => read(&reading, words, check_line),
        Command::Rules(language) => say(&match language.as_deref() {
            Some(language) => Words::of(language).rules(),
            None => words.rules(),
        }),
    }
}

fn say(text: &str) -> Result<(), Trouble> {
    io::stdout()
        .write_all(text.as_bytes())
        .map_err(Trouble::Output)
}

fn read(reading: &Reading, words: &Words, answer: lines::Answers) -> Result<(), Trouble> {
    let mut settings = match &reading.settings {
        Some(path) => settings_from(path)?,
        None => Settings::default(),
    };
    if settings.interface == InterfaceLanguage::Auto {
        settings.interface = words.language();
    }
    let (input, size): (Box<dyn Read>, Option<u64>) = match &reading.file {
        Some(path) => {
            let file = File::open(path).map_err(|error| Trouble::Open(path.clone(), error))?;
            let size = file
                .metadata()
                .ok()
                .filter(std::fs::Metadata::is_file)
                .map(|about| about.len());
            (Box::new(file), size)
        }
        None => (Box::new(io::stdin().lock()), None),
    };
    let garbo = Garbo::new();
    let mut out = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let input = BufReader::with_capacity(BUFFER, progress::Counted::new(input, size, words));
    let bad = match &reading.csv {
        Some(column) => sheet::answer_all(&garbo, &settings, input, column, &mut out)?,
        None => lines::answer_all(&garbo, &settings, input, &mut out, answer)?,
    };
    out.flush().map_err(Trouble::Output)?;
    if bad > 0 {
        let _ = writeln!(io::stderr(), "garbo: {}", words.bad_lines(bad));
    }
    Ok(())
}

fn settings_from(path: &std::path::Path) -> Result<Settings, Trouble> {
    let text = std::fs::read_to_string(path).map_err(|error| Trouble::Open(path.into(), error))?;
    stored::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|faulty| Trouble::Settings(path.into(), faulty))
}
