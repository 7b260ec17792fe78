//! Registers data by its existing: every word list and rule file under `src/` is compiled in.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "build/library.rs"]
mod library;

fn main() -> io::Result<()> {
    library::embed();
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let lexicons = registered(&root, "src/lexicon", "lex")?;
    let rules = registered(&root, "src/reading/rules", "rules")?;
    let mut list = String::new();
    constant(&mut list, "LEXICONS", &lexicons, &root)?;
    constant(&mut list, "RULES", &rules, &root)?;
    fs::write(out.join("words.rs"), list)
}

/// Language and path of every file that stands in a language's folder.
fn registered(root: &Path, folder: &str, ending: &str) -> io::Result<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    for language in ["any", "it", "en"] {
        let folder = format!("{folder}/{language}");
        println!("cargo::rerun-if-changed={folder}");
        for file in files(&root.join(&folder), ending)? {
            found.push((language, format!("{folder}/{file}")));
        }
    }
    Ok(found)
}

/// Writes a constant that holds the files as they stand under `at`.
fn constant(list: &mut String, name: &str, files: &[(&str, String)], at: &Path) -> io::Result<()> {
    let mut write = || -> std::fmt::Result {
        writeln!(list, "/// Language folder, file, contents.")?;
        writeln!(list, "pub static {name}: &[(&str, &str, &str)] = &[")?;
        for (language, path) in files {
            let stands = at.join(path);
            writeln!(list, "({language:?}, {path:?}, include_str!({stands:?})),")?;
        }
        writeln!(list, "];")
    };
    write().map_err(io::Error::other)
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
