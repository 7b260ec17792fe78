//! The platform table: every row is whole, and says nothing the content script would not read.
#![allow(missing_docs, clippy::expect_used)]

use std::collections::BTreeSet;

use serde::Deserialize;

const TABLE: &str = include_str!("../extension/page/platforms.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    schema: u32,
    as_of: String,
    platforms: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    name: String,
    confidence: Confidence,
    fixture: String,
    page: Page,
    comment: Comment,
    thread: Option<String>,
    post: Option<Post>,
    address_id: Option<String>,
    reply: Option<Reply>,
    #[serde(default)]
    events: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Confidence {
    High,
    Medium,
    Low,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    #[serde(default)]
    hosts: Vec<String>,
    path: Option<String>,
    probe: Option<String>,
    #[serde(default)]
    frames: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Comment {
    root: Vec<String>,
    climb: Option<Climb>,
    nested: Option<String>,
    #[serde(default)]
    heading: bool,
    quote: Option<String>,
    text: Vec<Field>,
    aside: Option<String>,
    #[serde(default)]
    author: Vec<Field>,
    #[serde(default)]
    handle: Vec<Field>,
    #[serde(default)]
    id: Vec<Field>,
    #[serde(default)]
    time: Vec<Field>,
    #[serde(default)]
    likes: Vec<Field>,
    #[serde(default)]
    replies: Vec<Field>,
    #[serde(default)]
    permalink: Vec<Field>,
    #[serde(default)]
    depth: Vec<Field>,
    #[serde(default)]
    parent: Vec<Field>,
    more: Option<String>,
    translated: Option<String>,
    brand: Option<String>,
    answer: Option<String>,
    #[serde(default)]
    words_in_blockquote: bool,
    #[serde(default)]
    brand_is_post_author: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Climb {
    holds: Vec<String>,
    until: String,
    apart: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Field {
    select: Option<String>,
    attr: Option<String>,
    #[serde(rename = "match")]
    part: Option<String>,
    #[serde(default)]
    address: bool,
    of_handle: Option<String>,
    names_handle: Option<String>,
    #[serde(default)]
    longest: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Post {
    around: Option<String>,
    text: Vec<Field>,
    #[serde(default)]
    handle: Vec<Field>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    button: Vec<String>,
    label: Option<String>,
    editor: Vec<String>,
    limit: Option<usize>,
    not: Option<String>,
    scope: Vec<Scope>,
    proof: Option<Field>,
    answers: Option<String>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Scope {
    Inside,
    Next,
    Dialog,
    Thread,
    Shared,
}

#[test]
fn every_row_is_whole() {
    let table: Table = serde_json::from_str(TABLE).expect("the table keeps to its schema");
    assert_eq!(table.schema, 1);
    assert_eq!(table.as_of.len(), "2026-11-21".len());
    let mut ids = BTreeSet::new();
    for row in &table.platforms {
        let id = &row.id;
        assert!(ids.insert(id), "{id} stands twice");
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(id.chars().all(plain), "{id} is not a plain name");
        assert!(!row.name.is_empty());
        assert_eq!(row.fixture, format!("{id}.html"), "{id}: its fixture");
        assert!(
            !row.page.hosts.is_empty() || row.page.probe.is_some(),
            "{id}: neither hosts nor a probe say which pages are meant"
        );
        assert!(
            row.page.hosts.iter().all(|host| !host.contains(['/', '*'])),
            "{id}: a host is a bare name"
        );
        assert!(!row.comment.root.is_empty() && !row.comment.text.is_empty());
        assert!(
            !row.comment.id.is_empty() || !row.comment.author.is_empty(),
            "{id}: a comment needs an id or an author"
        );
        assert!(
            !row.comment.heading || !row.comment.time.is_empty(),
            "{id}: a heading is known by its date"
        );
        if let Some(climb) = &row.comment.climb {
            let parts = climb.holds.iter().chain([&climb.until, &climb.apart]);
            assert!(!climb.holds.is_empty() && parts.into_iter().all(|s| !s.is_empty()));
        }
        if let Some(reply) = &row.reply {
            let around = row.post.as_ref().is_some_and(|post| post.around.is_some());
            let known = around && (row.comment.nested.is_some() || row.thread.is_some());
            assert!(
                known || !reply.scope.contains(&Scope::Thread),
                "{id}: which comments are one conversation, under which post"
            );
            assert!(reply.label.as_ref().is_none_or(|s| !s.is_empty()), "{id}");
            assert!(!reply.editor.is_empty() && !reply.scope.is_empty(), "{id}");
            assert!(reply.limit.is_none_or(|limit| limit >= 100), "{id}");
            let names = reply.answers.is_some() || !row.comment.handle.is_empty();
            assert!(
                names || !reply.scope.contains(&Scope::Shared),
                "{id}: a shared box must say whom it answers"
            );
            assert!(reply.button.iter().chain(&reply.not).all(|s| !s.is_empty()));
        }
        assert!(
            row.comment.brand.is_none() || !row.comment.brand_is_post_author,
            "{id}: the brand is known in one way"
        );
        let quoted = |field: &Field| {
            let select = field.select.as_deref();
            select.is_some_and(|select| select.contains("blockquote"))
        };
        assert!(
            !row.comment.words_in_blockquote || row.comment.text.iter().any(quoted),
            "{id}: no words stand in a blockquote"
        );
        if row.comment.brand_is_post_author {
            let handle = row
                .post
                .as_ref()
                .is_some_and(|post| !post.handle.is_empty());
            assert!(handle, "{id}: whose post it is");
        }
    }
}

#[test]
fn every_pattern_has_the_group_that_is_taken() {
    let table: Table = serde_json::from_str(TABLE).expect("the table keeps to its schema");
    for row in &table.platforms {
        let comment = &row.comment;
        let post = row
            .post
            .iter()
            .flat_map(|post| post.text.iter().chain(&post.handle));
        let proof = row.reply.iter().flat_map(|reply| &reply.proof);
        let fields = [&comment.text, &comment.author, &comment.handle, &comment.id]
            .into_iter()
            .chain([&comment.time, &comment.likes, &comment.replies])
            .chain([&comment.permalink, &comment.depth, &comment.parent])
            .flatten();
        for field in fields.chain(post).chain(proof) {
            let patterns = field.part.iter().chain(&field.of_handle);
            assert!(patterns.into_iter().all(|p| p.contains('(')), "{}", row.id);
            assert!(!field.address || field.part.is_some(), "{}", row.id);
            assert!(field.attr.as_deref() != Some(""), "{}", row.id);
            let named = field.names_handle.is_none() || !comment.handle.is_empty();
            assert!(named, "{}: no handle to be named", row.id);
            assert!(!field.longest || field.select.is_some(), "{}", row.id);
        }
        let whole = [
            &comment.quote,
            &comment.aside,
            &comment.more,
            &comment.translated,
        ]
        .into_iter()
        .chain([
            &comment.brand,
            &comment.answer,
            &comment.nested,
            &row.thread,
            &row.page.path,
            &row.page.probe,
        ])
        .flatten();
        let around = row.post.iter().flat_map(|post| &post.around);
        let selects = comment
            .text
            .iter()
            .filter_map(|field| field.select.as_ref());
        assert!(
            whole
                .chain(around)
                .chain(selects)
                .chain(&row.events)
                .all(|s| !s.trim().is_empty()),
            "{}",
            row.id
        );
        assert!(
            row.address_id.as_ref().is_none_or(|p| p.contains('(')),
            "{}",
            row.id
        );
        assert!(matches!(
            row.confidence,
            Confidence::High | Confidence::Medium | Confidence::Low
        ));
    }
}

#[test]
fn the_frames_that_are_entered_are_those_of_the_rows() {
    #[derive(Deserialize)]
    struct Files {
        frames: BTreeSet<String>,
    }
    let table: Table = serde_json::from_str(TABLE).expect("the table keeps to its schema");
    let files: Files = serde_json::from_str(include_str!("../extension/page/files.json"))
        .expect("files.json lists the frames");
    let mut of_rows = BTreeSet::new();
    for row in table.platforms {
        for frame in row.page.frames {
            let host = frame
                .strip_prefix("https://")
                .and_then(|rest| rest.split_once('/'))
                .map(|(host, _)| host.to_owned());
            let known = host.is_some_and(|host| row.page.hosts.contains(&host));
            assert!(known && frame.ends_with('*'), "{}: {frame}", row.id);
            of_rows.insert(frame);
        }
    }
    assert_eq!(files.frames, of_rows);
}
