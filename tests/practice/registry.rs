//! The list of `garbo rules` against the sources.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use garbo::advice::rules::RULES as ADVICE;
use garbo::practice::RULES;

/// Everything written in this test, by file.
fn sources() -> String {
    fs::read_dir("tests/practice")
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect()
}

/// The rule is named, and not as the beginning of another: P1 is not P14.
fn names(text: &str, id: &str) -> bool {
    text.match_indices(id).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + id.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(|c| c.is_ascii_digit())
    })
}

#[test]
fn every_rule_that_acts_is_listed_once() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let wanted: Vec<String> = (1..=28)
        .chain([31, 33])
        .map(|number| format!("P{number}"))
        .collect();
    assert_eq!(ids, wanted);
    let practice = fs::read_to_string("docs/practice.md").unwrap();
    for rule in RULES {
        assert!(practice.contains(&format!("- {} ", rule.id)), "{}", rule.id);
        assert!(!rule.it.is_empty() && !rule.en.is_empty() && rule.it != rule.en);
    }
}

#[test]
fn advice_cites_only_what_is_listed() {
    for rule in ADVICE {
        for id in rule.because {
            assert!(RULES.iter().any(|row| row.id == *id), "{}: {id}", rule.name);
        }
    }
    // And what `advise` adds by itself.
    let added = fs::read_to_string("src/advice/mod.rs").unwrap();
    for piece in added.split("\"P").skip(1) {
        let id = format!("P{}", piece.split('"').next().unwrap());
        assert!(RULES.iter().any(|row| row.id == id), "{id}");
    }
}

#[test]
fn every_place_names_its_rule() {
    for rule in RULES {
        assert!(!rule.acts_in.is_empty(), "{}", rule.id);
        for place in rule.acts_in {
            let text = fs::read_to_string(place).unwrap_or_else(|_| panic!("{place} is not there"));
            assert!(names(&text, rule.id), "{place} does not name {}", rule.id);
        }
    }
}

#[test]
fn every_rule_has_its_test_and_every_test_its_rule() {
    let sources = sources();
    let mut listed = BTreeSet::new();
    for rule in RULES {
        assert!(!rule.tests.is_empty(), "{} has no test", rule.id);
        let number: u8 = rule.id[1..].parse().unwrap();
        for test in rule.tests {
            assert!(test.starts_with(&format!("p{number:02}_")), "{test}");
            assert!(sources.contains(&format!("fn {test}(")), "no test {test}");
            listed.insert(number);
        }
    }
    for piece in sources.split("\nfn p").skip(1) {
        let number: String = piece.chars().take_while(char::is_ascii_digit).collect();
        if let Ok(number) = number.parse::<u8>() {
            assert!(
                listed.contains(&number),
                "P{number} is tested but not listed"
            );
        }
    }
}

#[test]
fn garbo_rules_prints_them_in_both_languages() {
    let print = |language: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_garbo"))
            .args(["rules", "--lang", language])
            .output()
            .unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    let (it, en) = (print("it"), print("en"));
    for rule in RULES {
        assert!(
            it.1.contains(rule.it) && en.1.contains(rule.en),
            "{}",
            rule.id
        );
        for text in [&it.1, &en.1] {
            assert!(text.contains(rule.acts_in[0]) && text.contains(rule.tests[0]));
        }
    }
    assert_eq!((it.0, en.0), (Some(0), Some(0)));
    assert_eq!(print("de").0, Some(2));
}
