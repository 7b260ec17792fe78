//! The shape of the repository: what ARCHITECTURE.md promises, read from the sources.
#![allow(missing_docs, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What each room of the core may name of the others. `reading::kinds` is the public vocabulary;
/// `reply::Register`, `reply::Strategy` and `advice::Route` are the part of it that settings keep, and
/// `reply::template` the language they hold an imported template to.
const ARROWS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("comment", &["text"]),
    ("case", &["comment"]),
    ("practice", &[]),
    ("lexicon", &["text", "reading::kinds"]),
    ("reading", &["text", "comment", "lexicon"]),
    (
        "settings",
        &[
            "reply::Register",
            "reply::Strategy",
            "reply::template",
            "advice::Route",
        ],
    ),
    (
        "advice",
        &["text", "comment", "reading", "case", "settings"],
    ),
    (
        "reply",
        &[
            "text",
            "comment",
            "lexicon::forms",
            "reading",
            "advice",
            "case",
            "settings",
        ],
    ),
    (
        "draft",
        &[
            "text", "comment", "lexicon", "reading", "advice", "case", "settings", "reply",
        ],
    ),
    (
        "engine",
        &[
            "text", "comment", "lexicon", "reading", "advice", "case", "settings", "reply", "draft",
        ],
    ),
    (
        "lines",
        &["comment", "settings", "engine", "draft", "reply::Register"],
    ),
    (
        "protocol",
        &[
            "text", "comment", "reading", "advice", "case", "settings", "reply", "draft", "engine",
        ],
    ),
];

/// Words of the browser, the clock, input and output: none in the core.
const OUTSIDE: &[&str] = &[
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "sycamore",
    "std::fs",
    "std::net",
    "std::env",
    "std::io",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "now_utc",
    "println!",
];

#[test]
fn rooms_import_inwards_only() {
    let mut wrong = Vec::new();
    for source in core() {
        let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| *room == source.room) else {
            assert_eq!(
                source.room, "lib",
                "{} stands in no known room",
                source.name
            );
            continue;
        };
        for import in imports(&source.code) {
            let own = import.split("::").next() == Some(&source.room);
            let known = allowed
                .iter()
                .any(|path| import == *path || import.starts_with(&format!("{path}::")));
            if !own && !known {
                wrong.push(format!("{} names crate::{import}", source.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_core_knows_no_browser_no_clock_and_no_files() {
    for source in core() {
        for word in OUTSIDE {
            assert!(!source.code.contains(word), "{} names {word}", source.name);
        }
    }
    let manifest = read("Cargo.toml");
    let dependencies = manifest
        .split("\n[dependencies]\n")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next())
        .expect("the core has dependencies");
    for name in [
        "web-sys",
        "js-sys",
        "wasm-bindgen",
        "gloo",
        "sycamore",
        "reqwest",
        "tokio",
        "rand",
    ] {
        let named = dependencies.lines().any(|line| line.starts_with(name));
        assert!(!named, "the core depends on {name}");
    }
}

#[test]
fn only_one_module_names_the_browser() {
    for file in files("extension/src", &["rs"]) {
        let code = without_tests(&without_comments(&text(&file)));
        let door = name(&file).starts_with("extension/src/browser");
        assert!(
            door || !(code.contains("\"chrome\"") || code.contains("chrome.")),
            "{} names chrome.*",
            name(&file)
        );
    }
    for file in files("extension/page", &["js"]) {
        let code = without_comments(&text(&file));
        let door = name(&file).ends_with("/wire.js");
        let names = ["chrome.", "browser.runtime", "chrome?"]
            .iter()
            .any(|word| code.contains(word));
        assert!(door || !names, "{} names chrome.*", name(&file));
    }
}

#[test]
fn nothing_in_the_extension_writes_markup_or_reaches_the_network() {
    const NEVER: &[&str] = &[
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "eval(",
        "new Function(",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "gloo_net",
        "reqwest",
    ];
    for file in files("extension", &["rs", "js", "mjs", "html"]) {
        let code = without_comments(&text(&file));
        for word in NEVER {
            // `prefetch(` and the like are other words.
            let said = code
                .match_indices(word)
                .any(|(at, _)| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
            assert!(!said, "{} says {word}", name(&file));
        }
    }
}

#[test]
fn every_message_kind_has_a_handler() {
    let protocol = without_comments(&read("src/protocol.rs"));
    // The asking side, where its questions and answers are taken, and how they are spelled there.
    let rust: [(&str, &str, &[&str]); 3] = [
        ("FromPage", "extension/src/background", &["rs"]),
        ("FromExtension", "extension/src/background", &["rs"]),
        ("PageAnswer", "extension/src", &["rs"]),
    ];
    for (kind, folder, endings) in rust {
        let code = all(folder, endings);
        // The background's dispatch is one file; before it exists there is nothing to hold.
        if !code.contains(&format!("{kind}::")) {
            continue;
        }
        for variant in variants(&protocol, kind) {
            let named = format!("{kind}::{variant}");
            assert!(code.contains(&named), "{named} has no handler in {folder}");
        }
    }
    let page = all("extension/page", &["js"]);
    for variant in variants(&protocol, "ToPage") {
        let spelled = snake(&variant);
        assert!(
            page.contains(&format!("\"{spelled}\"")),
            "ToPage::{variant} has no handler in extension/page"
        );
    }
}

#[test]
fn every_platform_row_has_a_page_it_is_tried_on() {
    let rows: serde_json::Value = serde_json::from_str(&read("extension/page/platforms.json"))
        .expect("platforms.json is JSON");
    let rows = rows["platforms"].as_array().expect("a list of platforms");
    assert!(rows.len() >= 6);
    for row in rows {
        let fixture = row["fixture"].as_str().expect("each row names its fixture");
        let fixture = format!("tests/browser/fixtures/{fixture}");
        assert!(exists(&fixture), "{}: {fixture} is not there", row["id"]);
    }
}

#[test]
fn every_rule_brings_an_example_and_a_counter_example() {
    for file in files("src/reading/rules", &["rules"]) {
        let source = text(&file);
        let mut ids = BTreeSet::new();
        for block in source.split("\nrule ").skip(1) {
            let id = block
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned();
            for line in ["yes ", "no "] {
                let given = block.lines().any(|other| other.starts_with(line));
                assert!(given, "{}: {id} has no line `{line}`", name(&file));
            }
            assert!(ids.insert(id.clone()), "{}: {id} stands twice", name(&file));
        }
    }
}

#[test]
fn every_template_is_rendered_by_a_test() {
    // The library's own test walks the registry; here only that each file is in it.
    let shelved: BTreeSet<String> = garbo::reply::library::Library::new()
        .shelves()
        .iter()
        .map(|shelf| format!("{}/{}", shelf.language, shelf.situation))
        .collect();
    for file in files("src/reply/library", &["toml"]) {
        let language = file
            .parent()
            .and_then(Path::file_name)
            .expect("a language folder");
        let number: String = file
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        let number: u8 = number.parse().expect("the name begins with the situation");
        let shelf = format!("{}/{number}", language.to_string_lossy());
        assert!(shelved.contains(&shelf), "{} is on no shelf", name(&file));
    }
    assert!(exists("tests/library/main.rs"));
}

#[test]
fn nothing_is_left_for_later() {
    // Spelled apart, or this file would find itself.
    let words = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
        concat!("todo", "!("),
    ];
    for folder in ["src", "extension", "www", "xtask", "tests", "docs"] {
        for file in files(
            folder,
            &[
                "rs", "js", "mjs", "ts", "css", "html", "json", "toml", "md", "lex", "rules",
            ],
        ) {
            let source = text(&file);
            for word in words {
                assert!(!source.contains(word), "{} says {word}", name(&file));
            }
        }
    }
}

/// A source file of the core, without its comments and its tests.
struct Source {
    name: String,
    room: String,
    code: String,
}

fn core() -> Vec<Source> {
    let files: Vec<PathBuf> = files("src", &["rs"])
        .into_iter()
        .filter(|file| !name(file).starts_with("src/bin/"))
        .collect();
    let tests: BTreeSet<PathBuf> = files.iter().flat_map(|file| test_modules(file)).collect();
    files
        .into_iter()
        .filter(|file| !tests.contains(file))
        .map(|file| {
            let name = name(&file);
            let inner = name.trim_start_matches("src/");
            let room = inner
                .split(['/', '.'])
                .next()
                .unwrap_or_default()
                .to_owned();
            Source {
                code: without_tests(&without_comments(&text(&file))),
                room,
                name,
            }
        })
        .collect()
}

/// The files of the modules that `file` has for tests only.
fn test_modules(file: &Path) -> Vec<PathBuf> {
    let inner = file
        .file_stem()
        .is_some_and(|stem| stem != "mod" && stem != "lib");
    let folder = if inner {
        file.with_extension("")
    } else {
        file.with_file_name("")
    };
    text(file)
        .split("#[cfg(test)]\nmod ")
        .skip(1)
        .filter_map(|rest| rest.split_once(';'))
        .map(|(module, _)| folder.join(format!("{module}.rs")))
        .collect()
}

/// All paths named after `crate::`, braces spelled out.
fn imports(code: &str) -> Vec<String> {
    code.match_indices("crate::")
        .filter(|(at, _)| {
            !code[..*at].ends_with(|c: char| c == '$' || c.is_alphanumeric() || c == '_')
        })
        .flat_map(|(at, word)| spell(&code[at + word.len()..]))
        .collect()
}

/// `a::{b, c::d}` as `a::b`, `a::c::d`.
fn spell(tree: &str) -> Vec<String> {
    let head: String = tree
        .chars()
        .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
        .collect();
    let Some(list) = tree[head.len()..]
        .strip_prefix('{')
        .filter(|_| head.is_empty() || head.ends_with("::"))
    else {
        return vec![head.trim_end_matches(':').to_owned()];
    };
    let mut paths = Vec::new();
    let (mut depth, mut from) = (0, 0);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                paths.push(&list[from..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                paths.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    paths
        .into_iter()
        .map(str::trim)
        .filter(|path| !path.is_empty())
        .flat_map(spell)
        .map(|path| format!("{head}{path}"))
        .collect()
}

/// The names of an enum's variants.
fn variants(code: &str, kind: &str) -> Vec<String> {
    let start = code
        .find(&format!("pub enum {kind} {{"))
        .unwrap_or_else(|| panic!("no enum {kind}"));
    let body = code[start..].split("\n}\n").next().unwrap_or_default();
    let found: Vec<String> = body
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(|line| {
            line.chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect()
        })
        .collect();
    assert!(!found.is_empty(), "{kind} has no variants");
    found
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (at, c) in name.char_indices() {
        if c.is_ascii_uppercase() && at > 0 {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// Line and block comments, and nothing else: a `//` after a quote or a colon is left alone.
fn without_comments(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut inside = false;
    for line in code.lines() {
        let bare = line.trim_start();
        inside |= bare.starts_with("/*");
        let skip =
            inside || bare.starts_with("//") || bare.starts_with("<!--") && bare.ends_with("-->");
        inside &= !bare.contains("*/");
        if !skip {
            kept.push_str(line.split(" // ").next().unwrap_or_default());
        }
        kept.push('\n');
    }
    kept
}

/// What stands before the tests at the end of a file.
fn without_tests(code: &str) -> String {
    code.split("#[cfg(test)]\nmod ")
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn all(folder: &str, endings: &[&str]) -> String {
    files(folder, endings)
        .iter()
        .map(|file| without_comments(&text(file)))
        .collect()
}

/// Every file under `folder` with one of these endings, in order; what builds left there is not
/// ours.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.expect("a folder that can be listed").path();
            let last = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let foreign = matches!(
                last.as_str(),
                "node_modules" | "target" | "dist" | "package-lock.json" | "vendor"
            );
            if foreign || last.starts_with('.') {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if endings
                .iter()
                .any(|ending| last.ends_with(&format!(".{ending}")))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn name(file: &Path) -> String {
    file.strip_prefix(root())
        .unwrap_or(file)
        .to_string_lossy()
        .replace('\\', "/")
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn read(file: &str) -> String {
    text(&root().join(file))
}

fn exists(file: &str) -> bool {
    root().join(file).exists()
}

#[test]
fn the_readers_above_read_rightly() {
    assert_eq!(
        spell("reading::{Label, kinds::{Tone, Topic}, Reading};"),
        [
            "reading::Label",
            "reading::kinds::Tone",
            "reading::kinds::Topic",
            "reading::Reading"
        ]
    );
    assert_eq!(
        imports("use crate::text::Span;\nlet x: crate::case::CaseSoFar;"),
        ["text::Span", "case::CaseSoFar"]
    );
    assert_eq!(snake("ClosePanel"), "close_panel");
    assert_eq!(without_comments("a\n// b\nc // d").trim(), "a\n\nc");
}
