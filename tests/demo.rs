//! The demo's posts as data: well-formed, rich enough to try Garbo on, and nothing left dangling.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const KINDS: [&str; 6] = [
    "textarea",
    "contenteditable",
    "lexical",
    "draft",
    "quill",
    "prosemirror",
];

fn piazza() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/piazza")
}

fn posts() -> Vec<Value> {
    let mut posts: Vec<(PathBuf, Value)> = fs::read_dir(piazza().join("posts"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let post = serde_json::from_str(&fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path, post)
        })
        .collect();
    posts.sort_by(|one, other| one.0.cmp(&other.0));
    posts.into_iter().map(|(_, post)| post).collect()
}

/// Comments and replies, outermost first.
fn all<'a>(comments: &'a Value, into: &mut Vec<&'a Value>) {
    for comment in comments.as_array().into_iter().flatten() {
        into.push(comment);
        all(&comment["replies"], into);
    }
}

fn comments(post: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    all(&post["comments"], &mut found);
    found
}

#[test]
fn every_post_is_named_by_the_page_and_has_its_drawings() {
    let page = fs::read_to_string(piazza().join("piazza.js")).unwrap();
    for post in posts() {
        let id = post["id"].as_str().unwrap();
        assert!(page.contains(&format!("\"{id}\"")), "{id} is not in POSTS");
        assert!(matches!(post["lang"].as_str(), Some("it" | "en")), "{id}");
        for drawing in [&post["brand"]["logo"], &post["picture"]["src"]] {
            let path = piazza().join(drawing.as_str().unwrap());
            assert!(path.is_file(), "{} is missing", path.display());
        }
        assert!(!post["picture"]["alt"].as_str().unwrap().is_empty());
    }
}

#[test]
fn every_comment_is_whole_and_its_id_its_own() {
    let mut ids = BTreeSet::new();
    for post in posts() {
        let young = post["ago"].as_u64().unwrap();
        for comment in comments(&post) {
            let id = comment["id"].as_str().unwrap().to_owned();
            assert!(!comment["text"].as_str().unwrap().trim().is_empty(), "{id}");
            assert!(comment["likes"].is_u64(), "{id}");
            assert!(
                comment["ago"].as_u64().unwrap() < young,
                "{id} is older than its post"
            );
            let signed = comment["author"].is_string() && comment["handle"].is_string();
            assert!(signed || comment["brand"] == true, "{id} is by nobody");
            if let Some(kind) = comment["editor"].as_str() {
                assert!(KINDS.contains(&kind), "{id}: no box of kind {kind}");
            }
            for reply in comment["replies"].as_array().into_iter().flatten() {
                assert!(
                    reply["ago"].as_u64() < comment["ago"].as_u64(),
                    "{} answers what is not yet written",
                    reply["id"]
                );
            }
            assert!(ids.insert(id.clone()), "{id} twice");
        }
    }
    assert!(ids.len() >= 60, "only {} comments", ids.len());
}

#[test]
fn every_post_has_boxes_of_every_kind() {
    for post in posts() {
        let kinds: BTreeSet<&str> = comments(&post)
            .iter()
            .filter_map(|comment| comment["editor"].as_str())
            .collect();
        assert_eq!(kinds, BTreeSet::from(KINDS), "{}", post["id"]);
    }
}

#[test]
fn every_drawn_emoji_has_its_drawing() {
    let text = fs::read_to_string(piazza().join("text.js")).unwrap();
    let drawn: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("[\"")?.strip_suffix("\"],"))
        .filter_map(|row| row.split_once("\", \"").map(|(_, name)| name))
        .collect();
    assert!(!drawn.is_empty());
    for name in drawn {
        let path = piazza().join(format!("emoji/{name}.svg"));
        assert!(path.is_file(), "{} is missing", path.display());
    }
}
