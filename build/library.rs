//! `src/reply/library/{it,en}/*.toml` → `library.rs` in `OUT_DIR`, and the trades' files beside it.
//!
//! A file that breaks the format of `src/reply/library/README.md` stops the build and is named.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;

#[path = "sectors.rs"]
mod sectors;

/// One file: a situation in one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    situation: u8,
    title: String,
    #[serde(default)]
    thing: String,
    #[serde(default)]
    agrees: String,
    #[serde(default)]
    unfit: Vec<String>,
    #[serde(default)]
    fits: Vec<String>,
    wording: Vec<Wording>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    register: String,
    strategy: String,
    #[serde(default)]
    says: String,
    #[serde(default)]
    unsaid: String,
    asked: Option<bool>,
    text: String,
}

const STRATEGIES: [&str; 9] = [
    "acknowledge",
    "solve",
    "private",
    "ask",
    "inform",
    "thank",
    "boundary",
    "hold",
    "close",
];

/// Writes the constant.
pub fn embed() {
    let root = PathBuf::from("src/reply/library");
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/reply/occasions.toml");
    let mut rust = String::from("&[\n");
    let mut heads = BTreeMap::new();
    let occasions =
        Occasions::read(Path::new("src/reply/occasions.toml")).unwrap_or_else(|fault| {
            println!("cargo::error=occasions.toml: {fault}");
            Occasions::default()
        });
    for language in ["it", "en"] {
        for path in listing(&root.join(language)) {
            println!("cargo::rerun-if-changed={}", path.display());
            match one(&path, language, &occasions, &mut rust) {
                Ok((situation, head)) => {
                    heads.insert((language, situation), head);
                }
                Err(fault) => println!("cargo::error={}: {fault}", path.display()),
            }
        }
    }
    rust.push(']');
    keep("library.rs", &rust);
    sectors::embed(&heads, &occasions);
}

/// What stands of a shelf before its wordings, by language and situation.
type Heads = BTreeMap<(&'static str, u8), String>;

fn keep(name: &str, rust: &str) {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join(name);
    if let Err(fault) = fs::write(&out, rust) {
        println!("cargo::error={}: {fault}", out.display());
    }
}

fn listing(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "toml"))
        .collect();
    files.sort();
    files
}

/// Cues under a name, by language: what `@name` in a wording's cues stands for.
#[derive(Default, Deserialize)]
struct Occasions(BTreeMap<String, BTreeMap<String, String>>);

impl Occasions {
    fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|fault| fault.to_string())?;
        toml::from_str(&text).map_err(|fault| fault.to_string())
    }

    /// The cues with every occasion spelt out.
    fn spelt(&self, cues: &str, language: &str) -> Result<String, String> {
        let known = self.0.get(language);
        let spell = |cue: &str| match cue.strip_prefix('@') {
            Some(name) => known
                .and_then(|known| known.get(name))
                .cloned()
                .ok_or_else(|| format!("no occasion is called {name:?}")),
            None => Ok(cue.to_owned()),
        };
        let all: Result<Vec<String>, String> = cues.split('|').map(spell).collect();
        Ok(all?.join("|"))
    }
}

/// Writes the shelf of a file; gives its situation and its head.
fn one(
    path: &Path,
    language: &str,
    occasions: &Occasions,
    rust: &mut String,
) -> Result<(u8, String), String> {
    let text = fs::read_to_string(path).map_err(|fault| fault.to_string())?;
    let file: File = toml::from_str(&text).map_err(|fault| fault.to_string())?;
    let number = format!("{:02}", file.situation);
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    if !name.starts_with(&format!("{number}-")) || !(1..=54).contains(&file.situation) {
        return Err(format!(
            "situation = {} does not fit the file's name",
            file.situation
        ));
    }
    if !["", "m", "f", "mp", "fp", "s", "p"].contains(&file.agrees.as_str())
        || file.thing.is_empty() != file.agrees.is_empty()
    {
        return Err(
            "thing and agrees go together; agrees is m, f, mp, fp (Italian) or s, p (English)"
                .to_owned(),
        );
    }
    let head = format!(
        "situation: {}, language: {language:?}, title: {:?}, thing: {:?}, feminine: {}, plural: {}, unfit: &{:?}, fits: &{:?}",
        file.situation,
        file.title,
        file.thing,
        file.agrees.starts_with('f'),
        file.agrees.ends_with('p'),
        file.unfit,
        file.fits,
    );
    let _ = writeln!(rust, "Shelf {{ sector: \"\", {head}, wordings: &[");
    shipped(
        &file.wording,
        &format!("{number}.{language}"),
        language,
        occasions,
        rust,
    )?;
    rust.push_str("] },\n");
    Ok((file.situation, head))
}

/// Writes the wordings of a shelf; their ids begin with `stem`.
fn shipped(
    wordings: &[Wording],
    stem: &str,
    language: &str,
    occasions: &Occasions,
    rust: &mut String,
) -> Result<(), String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for wording in wordings {
        let allowed: &[&str] = if language == "it" {
            &["tu", "lei", "voi"]
        } else {
            &["plain"]
        };
        if !allowed.contains(&wording.register.as_str()) {
            return Err(format!(
                "register {:?} is not one of {allowed:?}",
                wording.register
            ));
        }
        if !STRATEGIES.contains(&wording.strategy.as_str()) {
            return Err(format!(
                "strategy {:?} is not one of {STRATEGIES:?}",
                wording.strategy
            ));
        }
        let stem = format!("{stem}.{}.{}", wording.register, wording.strategy);
        let times = seen.entry(stem.clone()).or_insert(0);
        *times += 1;
        let id = if *times == 1 {
            stem
        } else {
            format!("{stem}-{times}")
        };
        let (says, unsaid) = (
            occasions.spelt(&wording.says, language)?,
            occasions.spelt(&wording.unsaid, language)?,
        );
        let _ = writeln!(
            rust,
            "Shipped {{ id: {id:?}, register: Register::{}, strategy: Strategy::{}, under: Under {{ says: {:?}, unsaid: {:?}, asked: {:?} }}, text: {:?} }},",
            capital(&wording.register),
            capital(&wording.strategy),
            says,
            unsaid,
            wording.asked,
            wording.text.trim(),
        );
    }
    Ok(())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
