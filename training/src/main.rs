//! Trains and measures the learned model. `./build.sh train` runs `train` and `evaluate`.

#[cfg(test)]
mod bars;
mod baselines;
mod corpus;
mod council;
mod counts;
mod disguise;
mod evaluate;
mod fit;
mod join;
mod linear;
mod measure;
mod network;
mod quantise;
mod recast;
mod spoken;
mod taught;
mod train;
mod vectors;
mod vocabulary;
mod watch;
mod written;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What went wrong, for a person.
#[derive(Debug)]
pub struct Trouble(String);

impl Trouble {
    /// Something is wrong with a file.
    pub fn file(file: &Path, fault: impl fmt::Display) -> Self {
        Self(format!("{}: {fault}", file.display()))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

const USAGE: &str = "garbo-training COMMAND [--shared FOLDER]
  corpus     every text to learn from with what its set says, as JSON lines, for the teacher
  watched    the comments watched while training in the same shape, to measure the teacher
  pool       the same texts, and our comments recast, one a line, for the teacher to judge
  taught POOL ARRAY …  joins pools with what the teacher said of it
  words      the words that get a vector of their own, one a line, for the teacher to place
  vectors WORDS ARRAY  joins words with the places the teacher gave them
  train      learns, and writes the weights
  linear     learns the linear judge and the last layer alone, beside the network learned last
  council    learns the last layer alone, from what the others say now
  evaluate [SET]   prints the numbers of every set beside the simple baselines; of one set, the
             confusion and the worst errors too";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("training: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Trouble> {
    let mut shared = PathBuf::from("../shared/data");
    let mut words: Vec<String> = Vec::new();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments
        .next()
        .map_err(|fault| Trouble(fault.to_string()))?
    {
        match argument {
            lexopt::Arg::Long("shared") => {
                let value = arguments
                    .value()
                    .map_err(|fault| Trouble(fault.to_string()))?;
                shared = value.into();
            }
            lexopt::Arg::Value(word) => words.push(word.to_string_lossy().into_owned()),
            _ => return Err(Trouble(USAGE.to_owned())),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let room = Path::new(env!("CARGO_MANIFEST_DIR"));
    match words.as_slice() {
        ["corpus"] => train::corpus(room, &shared),
        ["watched"] => train::watched(room),
        ["pool"] => train::pool(room, &shared),
        ["taught", pairs @ ..] => {
            let (mut out, mut count) = (Vec::new(), 0);
            for pair in pairs.chunks_exact(2) {
                count += taught::Taught::pack(pair[0].as_ref(), pair[1].as_ref(), &mut out)?;
            }
            eprintln!("{count} texts");
            let to = room.join("taught.bin");
            std::fs::write(&to, out).map_err(|fault| Trouble::file(&to, fault))
        }
        ["words"] => train::words(room, &shared),
        ["vectors", words, array] => {
            let count = vectors::pack(words.as_ref(), array.as_ref(), &room.join("vectors.bin"))?;
            eprintln!("{count} words");
            Ok(())
        }
        ["train"] => train::train(room, &shared),
        ["linear"] => train::linear(room, &shared),
        ["council"] => council::learn(room),
        ["evaluate"] => evaluate::evaluate(room, &shared, None),
        ["evaluate", set] => evaluate::evaluate(room, &shared, Some(set)),
        _ => Err(Trouble(USAGE.to_owned())),
    }
}
