//! The rooms together: examples of situations and of advice, read by the engine rather than
//! taken from their rows. Not all of them are easy; the share that comes out right must not fall.
#![allow(missing_docs, clippy::unwrap_used)]

use garbo::advice::facts::Facts;
use garbo::advice::{Action, advise, rules::RULES};
use garbo::case::CaseSoFar;
use garbo::comment::Comment;
use garbo::reading::reader::Reader;
use garbo::reply::cues::Cues;
use garbo::reply::library::Library;
use garbo::reply::situations::{SITUATIONS, Seen, situation};
use garbo::settings::{Policy, Settings};

#[test]
fn situations_are_told_from_the_words_alone() {
    let (reader, policy) = (Reader::new(), Policy::default());
    let mut wrong = Vec::new();
    let mut all = 0;
    for row in SITUATIONS {
        for example in row.examples {
            let comment = example.comment();
            let reading = reader.read(&comment);
            let case = example.case();
            let advice = advise(&reading, &case, &policy, "it");
            let seen = Seen {
                facts: Facts {
                    reading: &reading,
                    case: &case,
                    policy: &policy,
                },
                advice: &advice,
                cues: Cues::of(&comment.text),
                comment: &comment,
            };
            all += 1;
            let found = situation(&seen);
            if found != row.number {
                wrong.push(format!(
                    "{} taken for {found}: {}",
                    row.number, example.text
                ));
            }
        }
    }
    // At least 90 in 100.
    assert!(
        wrong.len() * 100 <= all * 10,
        "{} of {all}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn actions_are_told_from_the_words_alone() {
    let (reader, policy) = (Reader::new(), Policy::default());
    let mut wrong = Vec::new();
    let mut all = 0;
    for rule in RULES {
        for example in rule.yes {
            let comment = example.comment();
            let case = example.case();
            let wanted = advise(&example.reading(), &case, &policy, "it").action;
            let given = advise(&reader.read(&comment), &case, &policy, "it").action;
            all += 1;
            if given != wanted {
                wrong.push(format!("{wanted}, not {given}: {}", example.text));
            }
        }
    }
    assert!(
        wrong.len() * 10 <= all * 3,
        "{} of {all}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Every comment of the demo's posts, with its post.
fn of_the_demo() -> Vec<Comment> {
    fn walk(list: &serde_json::Value, post: &str, found: &mut Vec<Comment>) {
        for row in list.as_array().into_iter().flatten() {
            if let Some(text) = row["text"].as_str() {
                found.push(Comment {
                    text: text.to_owned(),
                    author: row["author"].as_str().map(str::to_owned),
                    post: Some(post.to_owned()),
                    ..Comment::default()
                });
            }
            walk(&row["replies"], post, found);
        }
    }
    let mut found = Vec::new();
    for file in std::fs::read_dir("www/piazza/posts").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let post: serde_json::Value = serde_json::from_str(&text).unwrap();
        walk(
            &post["comments"],
            post["text"].as_str().unwrap_or_default(),
            &mut found,
        );
    }
    assert!(found.len() > 80);
    found
}

#[test]
fn a_reply_that_is_due_has_three_suggestions_and_no_other_has() {
    let (reader, library, settings) = (Reader::new(), Library::new(), Settings::default());
    let mut comments = of_the_demo();
    comments.extend(
        SITUATIONS
            .iter()
            .flat_map(|row| row.examples)
            .map(|it| it.comment()),
    );
    // Words to everybody have one strategy, three ways.
    let one_strategy = [42, 43];
    for mut comment in comments {
        let mut before: Vec<String> = Vec::new();
        for round in 0..2 {
            comment.replies = round;
            let reading = reader.read(&comment);
            let case = CaseSoFar {
                replies: round,
                ..CaseSoFar::default()
            };
            let advice = advise(&reading, &case, &settings.policy, "it");
            let replies = library.suggest(&comment, &reading, &advice, &settings);
            let by_hand = advice.also.contains(&garbo::advice::Also::WriteItYourself);
            match advice.action {
                Action::LetGo | Action::Like => assert!(replies.is_empty(), "{}", comment.text),
                Action::Reply | Action::ReplyThenPrivate | Action::MeasuredReply if !by_hand => {
                    assert_eq!(replies.len(), 3, "{round} {}", comment.text);
                    for (at, one) in replies.iter().enumerate() {
                        assert!(
                            one_strategy.contains(&one.situation)
                                || replies[..at]
                                    .iter()
                                    .all(|other| other.strategy != one.strategy),
                            "{round} {}",
                            comment.text
                        );
                    }
                    let again = replies.iter().all(|reply| before.contains(&reply.text));
                    let short = library.shelves().iter().any(|shelf| {
                        shelf.situation == replies[0].situation && shelf.wordings.len() <= 6
                    });
                    assert!(!again || short, "{round} {}", comment.text);
                }
                _ => {}
            }
            before = replies.into_iter().map(|reply| reply.text).collect();
        }
    }
}
