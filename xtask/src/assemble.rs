//! The two extensions from one source: `extension/static/manifest.json` holds what both share, and
//! under `chromium` and `firefox` what only one of them understands.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::bind;

/// The browsers built for; also the names of the manifest's own parts.
pub const BROWSERS: [&str; 2] = ["chromium", "firefox"];

/// What happens to the hosts a user would grant by a click.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hosts {
    /// Asked for one at a time, as shipped.
    AskedFor,
    /// Granted from the start: browser tests cannot answer the browser's own dialog.
    Granted,
}

/// Writes `to/chromium` and `to/firefox`.
pub fn both(root: &Path, to: &Path, hosts: Hosts) -> Result<()> {
    for browser in BROWSERS {
        let out = to.join(browser);
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        fs::create_dir_all(&out)?;
        copy_tree(&root.join("extension/static"), &out)?;
        content_script(&root.join("extension/page"), &out.join("page"))?;
        for module in bind::EXTENSION {
            copy_tree(&bind::bound(root, module), &out.join("wasm"))?;
        }
        let source = root.join("extension/static/manifest.json");
        let manifest = manifest(&source, browser, hosts)?;
        fs::write(
            out.join("manifest.json"),
            serde_json::to_string_pretty(&manifest)?,
        )?;
        println!("assembled {}", out.display());
    }
    Ok(())
}

/// The manifest one browser gets.
fn manifest(source: &Path, browser: &str, hosts: Hosts) -> Result<Value> {
    let text = fs::read_to_string(source)?;
    let mut common: Map<String, Value> = serde_json::from_str(&text)
        .with_context(|| format!("{} is not a manifest", source.display()))?;
    let mut own = Map::new();
    for name in BROWSERS {
        let part = common.shift_remove(name);
        if name == browser
            && let Some(Value::Object(part)) = part
        {
            own = part;
        }
    }
    let mut manifest = Value::Object(common);
    merge(&mut manifest, Value::Object(own));
    manifest["version"] = env!("CARGO_PKG_VERSION").into();
    if hosts == Hosts::Granted
        && let Some(manifest) = manifest.as_object_mut()
    {
        manifest.shift_remove("optional_host_permissions");
        let everywhere = vec![Value::from("http://*/*"), Value::from("https://*/*")];
        manifest.insert("host_permissions".to_owned(), everywhere.into());
    }
    Ok(manifest)
}

/// Objects are merged key by key, lists are joined, anything else is replaced.
fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (Value::Array(into), Value::Array(from)) => into.extend(from),
        (into, from) => *into = from,
    }
}

/// The content script in one file: `files.json` in order, without remarks, and the platform table as
/// a script, since a content script can import no JSON. Together they weigh a fifth less than apart.
fn content_script(page: &Path, out: &Path) -> Result<()> {
    fs::create_dir_all(out)?;
    let listed: Value = serde_json::from_str(&fs::read_to_string(page.join("files.json"))?)?;
    let names = |key: &str| {
        let names = listed.get(key).and_then(Value::as_array);
        names.into_iter().flatten().filter_map(Value::as_str)
    };
    let mut script = String::new();
    for name in names("js") {
        if name == "platforms.js" {
            script.push_str(&format!("garbo.platforms = {};\n", table(page)?));
        } else {
            script.push_str(&bare(&fs::read_to_string(page.join(name))?));
        }
    }
    fs::write(out.join("garbo.js"), script)?;
    for name in names("css") {
        fs::copy(page.join(name), out.join(name))?;
    }
    Ok(())
}

/// The platform table, without what is said only for those who keep it.
fn table(page: &Path) -> Result<Value> {
    let mut table: Value = serde_json::from_str(&fs::read_to_string(page.join("platforms.json"))?)?;
    if let Some(rows) = table.get_mut("platforms").and_then(Value::as_array_mut) {
        for row in rows.iter_mut().filter_map(Value::as_object_mut) {
            row.remove("fixture");
            row.remove("confidence");
        }
    }
    Ok(table)
}

/// A script without its margins and the lines that are remarks: every page of every network loads it. What follows
/// code on its line stays, since only a parser could tell it from a string.
fn bare(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut inside = false;
    for line in script.lines() {
        let words = line.trim();
        // "/** @type {T} */ (value)" is code.
        let cast = words.find("*/").is_some_and(|end| end + 2 < words.len());
        let opens = words.starts_with("/*") && !cast;
        if !(inside || opens || words.starts_with("//") || words.is_empty()) {
            kept.push_str(&untyped(words));
            kept.push('\n');
        }
        inside = (inside || opens) && !words.ends_with("*/");
    }
    kept
}

/// A line without the types said within it: no string begins like them.
fn untyped(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find("/** @type {") {
        let Some(end) = rest[start..].find("*/") else {
            break;
        };
        kept.push_str(&rest[..start]);
        rest = rest[start + end + 2..].trim_start();
    }
    kept + rest
}

fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// One zip of each assembled extension, the same bytes for the same files.
pub fn zip_both(dist: &Path) -> Result<()> {
    for browser in BROWSERS {
        let folder = dist.join(browser);
        if !folder.exists() {
            bail!("{} is not there: assemble first", folder.display());
        }
        let name = format!("garbo-{}-{browser}.zip", env!("CARGO_PKG_VERSION"));
        let mut zip = ZipWriter::new(File::create(dist.join(&name))?);
        for path in files(&folder)? {
            let inside = path
                .strip_prefix(&folder)?
                .to_string_lossy()
                .replace('\\', "/");
            zip.start_file(inside, SimpleFileOptions::default())?;
            zip.write_all(&fs::read(&path)?)?;
        }
        zip.finish()?;
        println!("packed dist/{name}");
    }
    Ok(())
}

/// Every file below a folder, sorted.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn only_remarks_go() {
        let script = "// @ts-check\n\n/** Adds.\n * @param {number} a\n */\nconst f = (a) => a; // one\n/* short */\n  const u = \"https://a\";\nf(\n  /** @type {number} */ (u),\n);\n";
        assert_eq!(
            bare(script),
            "const f = (a) => a; // one\nconst u = \"https://a\";\nf(\n(u),\n);\n"
        );
    }
}
