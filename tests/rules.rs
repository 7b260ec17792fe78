//! The data proves itself: every word list and rule file parses, every rule carries examples, and
//! every example holds. Run with `cargo test -p garbo --test rules`.

use std::collections::HashSet;

use garbo::lexicon::LEXICONS;
use garbo::reading::Reader;

#[test]
fn every_line_of_data_can_be_read() {
    let reader = Reader::new();
    let problems: Vec<String> = reader.problems().iter().map(ToString::to_string).collect();
    assert!(
        problems.is_empty(),
        "{} lines cannot be read:\n{}",
        problems.len(),
        problems.join("\n")
    );
    assert!(LEXICONS.len() > 2);
}

#[test]
fn every_rule_holds_its_examples() {
    let reader = Reader::new();
    let mut wrong = Vec::new();
    let mut ids = HashSet::new();
    for rule in reader.rules().rules() {
        let (file, line) = rule.place;
        let mut say = |what: String| wrong.push(format!("{file}:{line}: {}: {what}", rule.id));
        if !ids.insert(rule.id) {
            say("another rule has this id".to_owned());
        }
        if rule.yes.is_empty() || rule.no.is_empty() {
            say("needs a `yes` and a `no` example".to_owned());
        }
        // What is true in any language is tried as Italian.
        let language = if rule.languages.name() == "en" {
            "en"
        } else {
            "it"
        };
        let fires = |text: &str| {
            reader
                .fires(text, language)
                .into_iter()
                .find(|(fired, _)| fired.id == rule.id)
                .map(|(_, words)| words.to_owned())
        };
        for text in &rule.yes {
            if fires(text).is_none() {
                say(format!("must fire on: {text}"));
            }
        }
        for text in &rule.no {
            if let Some(words) = fires(text) {
                say(format!("must not fire on: {text} (fired on \"{words}\")"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} examples or rules fail:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
