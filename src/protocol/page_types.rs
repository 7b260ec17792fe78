//! The wire as the content script sees it: `extension/page/protocol.d.ts` is written from the
//! types here, and a stale file fails the test.

use ts_rs::{Config, TS};

use super::{
    DraftWatched, Failure, Fared, FieldFared, FromBackground, FromPage, Glance, Greeting,
    InsertOutcome, Mark, MarkOf, Mending, Observation, Observed, PageAnswer, PageDraft, PageState,
    PageWords, Place, Route, RowField, ToPage, Viewed,
};
use crate::comment::{Comment, Origin, Parent};
use crate::reading::Tone;
use crate::settings::OurPage;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/extension/page/protocol.d.ts");

/// The declarations, in a namespace of their own: the browser has a `Comment` too.
fn declarations() -> String {
    let config = Config::default();
    let mut out = String::from(
        "// Written from src/protocol.rs by its own test: UPDATE_TYPES=1 cargo test page_types\n\n\
         declare namespace Protocol {\n",
    );
    for declaration in [
        FromPage::decl(&config),
        ToPage::decl(&config),
        PageAnswer::decl(&config),
        FromBackground::decl(&config),
        Failure::decl(&config),
        Greeting::decl(&config),
        PageWords::decl(&config),
        OurPage::decl(&config),
        Observation::decl(&config),
        Observed::decl(&config),
        Fared::decl(&config),
        FieldFared::decl(&config),
        Route::decl(&config),
        RowField::decl(&config),
        PageState::decl(&config),
        Viewed::decl(&config),
        Glance::decl(&config),
        Mark::decl(&config),
        MarkOf::decl(&config),
        InsertOutcome::decl(&config),
        PageDraft::decl(&config),
        DraftWatched::decl(&config),
        Mending::decl(&config),
        Place::decl(&config),
        Comment::decl(&config),
        Parent::decl(&config),
        Origin::decl(&config),
        Tone::decl(&config),
    ] {
        let plain: String = declaration
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("/**") && !line.starts_with('*') && !line.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        out.push_str("  ");
        out.push_str(&plain);
        out.push('\n');
    }
    out.push_str("}\n");
    out
}

#[test]
fn the_content_script_knows_the_wire_as_it_is() {
    let wanted = declarations();
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(PATH, &wanted).unwrap();
    }
    let kept = std::fs::read_to_string(PATH).unwrap_or_default();
    assert_eq!(kept, wanted, "stale: UPDATE_TYPES=1 cargo test page_types");
}
