//! `src/reply/sectors/{it,en}/*.toml` → `sectors.rs` in `OUT_DIR`: what one trade's customers name,
//! and what only that trade can say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Heads, Occasions, Wording, keep, listing, shipped};

/// One file: a trade in one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sector: String,
    title: String,
    things: Vec<String>,
    wording: Vec<Trade>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trade {
    situation: u8,
    register: String,
    strategy: String,
    #[serde(default)]
    says: String,
    #[serde(default)]
    unsaid: String,
    asked: Option<bool>,
    text: String,
}

/// Gender and number of a thing, as one file has it.
type Agrees = (bool, bool);

/// Things of all trades by their folded words, with every agreement a file gives them.
type Things = BTreeMap<String, BTreeSet<Agrees>>;

/// Writes the constants: the sectors, their titles alone (pages that only name them need no
/// wordings), and the things on which all of them agree.
pub fn embed(heads: &Heads, occasions: &Occasions) {
    let root = PathBuf::from("src/reply/sectors");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut rust = String::from("pub(super) static SECTORS: &[Sector] = &[\n");
    let mut titles: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    let mut things: BTreeMap<&str, Things> = BTreeMap::new();
    for language in ["it", "en"] {
        for path in listing(&root.join(language)) {
            println!("cargo::rerun-if-changed={}", path.display());
            let known = things.entry(language).or_default();
            match one(&path, language, (heads, occasions), known, &mut rust) {
                Ok((sector, title)) => {
                    titles.entry(sector).or_default().insert(language, title);
                }
                Err(fault) => println!("cargo::error={}: {fault}", path.display()),
            }
        }
    }
    rust.push_str("];\npub(super) static TITLES: &[(&str, &str, &str)] = &[\n");
    for (sector, title) in &titles {
        match (title.get("it"), title.get("en")) {
            (Some(it), Some(en)) => {
                let _ = writeln!(rust, "({sector:?}, {it:?}, {en:?}),");
            }
            _ => println!("cargo::error={}: {sector} lacks a language", root.display()),
        }
    }
    rust.push_str("];\n");
    for (language, name) in [("it", "THINGS_IT"), ("en", "THINGS_EN")] {
        let _ = writeln!(rust, "pub(super) static {name}: &[(&str, bool, bool)] = &[");
        for (words, agrees) in things.get(language).into_iter().flatten() {
            // Where two trades mean two words ("buste"), neither is sure outside them.
            if let (Some((feminine, plural)), 1) = (agrees.first(), agrees.len()) {
                let _ = writeln!(rust, "({words:?}, {feminine}, {plural}),");
            }
        }
        rust.push_str("];\n");
    }
    keep("sectors.rs", &rust);
}

fn one(
    path: &Path,
    language: &'static str,
    (heads, occasions): (&Heads, &Occasions),
    known: &mut Things,
    rust: &mut String,
) -> Result<(String, String), String> {
    let text = fs::read_to_string(path).map_err(|fault| fault.to_string())?;
    let file: File = toml::from_str(&text).map_err(|fault| fault.to_string())?;
    let name = path.file_stem().and_then(|name| name.to_str());
    if name != Some(file.sector.as_str()) || !file.sector.chars().all(|c| c.is_ascii_lowercase()) {
        return Err(format!(
            "sector = {:?} does not fit the file's name",
            file.sector
        ));
    }
    let _ = writeln!(
        rust,
        "Sector {{ name: {:?}, language: {language:?}, things: &[",
        file.sector
    );
    let mut own = BTreeSet::new();
    for thing in &file.things {
        let (words, agrees) = thing.rsplit_once(' ').unwrap_or_default();
        let allowed: &[&str] = if language == "it" {
            &["m", "f", "mp", "fp"]
        } else {
            &["s", "p"]
        };
        if words.trim().is_empty() || words.trim() != words || !allowed.contains(&agrees) {
            return Err(format!(
                "{thing:?}: a thing is its noun and one of {allowed:?}"
            ));
        }
        let folded = fold(words);
        if !own.insert(folded.clone()) {
            return Err(format!("{words:?} stands twice among the things"));
        }
        let (feminine, plural) = (agrees.starts_with('f'), agrees.ends_with('p'));
        known.entry(folded).or_default().insert((feminine, plural));
        let _ = writeln!(rust, "({words:?}, {feminine}, {plural}),");
    }
    rust.push_str("], shelves: &[\n");
    let mut shelves: BTreeMap<u8, Vec<Wording>> = BTreeMap::new();
    for trade in file.wording {
        shelves.entry(trade.situation).or_default().push(Wording {
            register: trade.register,
            strategy: trade.strategy,
            says: trade.says,
            unsaid: trade.unsaid,
            asked: trade.asked,
            text: trade.text,
        });
    }
    for (situation, wordings) in shelves {
        let head = heads.get(&(language, situation)).ok_or_else(|| {
            format!("situation = {situation}: the library has no such file in this language")
        })?;
        let _ = writeln!(
            rust,
            "Shelf {{ sector: {:?}, {head}, wordings: &[",
            file.sector
        );
        let stem = format!("{}.{situation:02}.{language}", file.sector);
        shipped(&wordings, &stem, language, occasions, rust)?;
        rust.push_str("] },\n");
    }
    rust.push_str("] },\n");
    Ok((file.sector, file.title))
}

/// As `garbo::text::fold::fold` does for the letters of the two languages; a test compares them.
fn fold(words: &str) -> String {
    words
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'à' | 'á' => 'a',
            'è' | 'é' => 'e',
            'ì' | 'í' => 'i',
            'ò' | 'ó' => 'o',
            'ù' | 'ú' => 'u',
            '’' => '\'',
            other => other,
        })
        .collect()
}
