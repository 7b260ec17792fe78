//! The bars that our own sets must pass on every run: a change of word, rule or weight that loses
//! what was reached fails here. The public sets are measured by `./build.sh train` alone.

use std::path::Path;

use garbo::reading::Reader;

use crate::disguise::WAYS;
use crate::evaluate::Desk;

fn desk() -> Desk<'static> {
    Desk {
        room: Path::new(env!("CARGO_MANIFEST_DIR")),
        shared: Path::new("no research sets here"),
        reader: Reader::new(),
        only: None,
    }
}

#[track_caller]
fn check(what: &str, have: f32, least: f32) {
    assert!(have >= least, "{what} is {have:.1}, under {least}");
}

#[test]
fn held_out_comments_are_read_as_well_as_before() {
    for (language, sentiment, patterns, intents, topics) in [
        ("it", 87.5, 88.5, 84.0, 71.0),
        ("en", 90.0, 82.0, 84.5, 71.0),
    ] {
        let own = desk().held(language, "held").unwrap();
        check("sentiment", own.sentiment, sentiment);
        check("patterns", own.patterns, patterns);
        check("intents", own.intents, intents);
        check("topics", own.topics, topics);
        check("1 − calibration error", 1.0 - own.calibration, 0.94);
    }
}

#[test]
fn hate_is_told_from_mention() {
    for (language, left, flagged) in [("it", 91.5, 68.5), ("en", 86.0, 79.0)] {
        let have = desk().contrast(language).unwrap();
        check("left alone", have.0, left);
        check("flagged", have.1, flagged);
    }
}

#[test]
fn disguise_hides_little() {
    for language in ["it", "en"] {
        let shares = desk().disguised(language).unwrap();
        assert_eq!(
            shares.len(),
            WAYS.len(),
            "every way was tried in {language}"
        );
        for (way, share) in shares {
            check(way, share, 97.0);
        }
    }
}

#[test]
fn clean_sentences_are_left_alone() {
    for language in ["it", "en"] {
        let flagged = desk().clean(language).unwrap();
        assert!(
            flagged < 0.5,
            "{flagged:.2} % of the {language} sentences are flagged"
        );
    }
}

#[test]
fn personal_data_is_found_and_nothing_else() {
    for language in ["it", "en"] {
        let (precision, recall) = desk().personal(language).unwrap();
        check("precision", precision, 99.0);
        check("recall", recall, 97.0);
    }
}
