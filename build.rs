//! Registers data by its existing: every word list and rule file under `src/` is compiled in.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "build/library.rs"]
mod library;

fn main() -> io::Result<()> {
    library::embed();
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut list = String::new();
    for (name, folder, ending) in [
        ("LEXICONS", "src/lexicon", "lex"),
        ("RULES", "src/reading/rules", "rules"),
    ] {
        writeln!(
            list,
            "/// Language folder, file, contents.\npub static {name}: &[(&str, &str, &str)] = &["
        )
        .map_err(io::Error::other)?;
        for language in ["any", "it", "en"] {
            let folder = format!("{folder}/{language}");
            println!("cargo::rerun-if-changed={folder}");
            for file in files(&root.join(&folder), ending)? {
                let path = format!("{folder}/{file}");
                writeln!(list, "({language:?}, {path:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\"))),")
                    .map_err(io::Error::other)?;
            }
        }
        list.push_str("];\n");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("words.rs"), list)
}

/// Names of the files with this ending, in order.
fn files(folder: &Path, ending: &str) -> io::Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    if !folder.is_dir() {
        return Ok(names);
    }
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(&format!(".{ending}")) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
