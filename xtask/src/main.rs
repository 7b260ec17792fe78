//! What `build.sh` calls. Each command does one thing; `build.sh` puts them in order.
//!
//! ```text
//! xtask bind                 Wasm in target/ → JavaScript glue and optimised Wasm in target/bound/
//! xtask assemble             dist/chromium and dist/firefox from one source
//! xtask assemble --granted   the same under target/granted/, with every host granted (for tests)
//! xtask zip                  one reproducible zip of each
//! xtask sizes                every row of the size budget; fails when one is over
//! xtask serve [PORT]         the demo, under a CSP as strict as the big networks'
//! ```

mod assemble;
mod bind;
mod serve;
mod sizes;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("garbo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = root();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["bind"] => bind::all(&root),
        ["assemble"] => assemble::both(&root, &root.join("dist"), assemble::Hosts::AskedFor),
        ["assemble", "--granted"] => {
            let to = root.join("target/granted");
            assemble::both(&root, &to, assemble::Hosts::Granted)
        }
        ["zip"] => assemble::zip_both(&root.join("dist")),
        ["sizes"] => sizes::check(&root),
        ["serve"] => serve::demo(&root, 8484),
        ["serve", port] => serve::demo(&root, port.parse()?),
        _ => bail!("xtask: bind | assemble [--granted] | zip | sizes | serve [PORT]"),
    }
}

/// The repository, wherever the command was started.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
