//! The rooms together: examples of situations and of advice, read by the engine rather than
//! taken from their rows. Not all of them are easy; the share that comes out right must not fall.
#![allow(missing_docs)]

use garbo::advice::facts::Facts;
use garbo::advice::{advise, rules::RULES};
use garbo::case::CaseSoFar;
use garbo::reading::reader::Reader;
use garbo::reply::cues::Cues;
use garbo::reply::situations::{SITUATIONS, Seen, situation};
use garbo::settings::Policy;

#[test]
fn situations_are_told_from_the_words_alone() {
    let (reader, policy) = (Reader::new(), Policy::default());
    let mut wrong = Vec::new();
    let mut all = 0;
    for row in SITUATIONS {
        for example in row.examples {
            let comment = example.comment();
            let reading = reader.read(&comment);
            let case = CaseSoFar {
                replies: comment.replies,
                ..CaseSoFar::default()
            };
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
    assert!(
        wrong.len() * 10 <= all * 3,
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
            let case = CaseSoFar {
                replies: comment.replies,
                ..CaseSoFar::default()
            };
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
