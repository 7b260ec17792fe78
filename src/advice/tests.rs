//! Every row decides its own examples. That the order of P33 holds for any reading, and the table of
//! each rule, stand in `tests/practice/`.

use strum::VariantArray;

use super::example::Example;
use super::rules::{RULES, Rule};
use super::*;
use crate::reading::{Intent, PersonalDataKind, Topic};

fn case(example: &Example) -> CaseSoFar {
    example.case()
}

fn decided(example: &Example) -> &'static Rule {
    let (reading, case, policy) = (example.reading(), case(example), Policy::default());
    let facts = facts::Facts {
        reading: &reading,
        case: &case,
        policy: &policy,
    };
    RULES.iter().find(|rule| (rule.when)(&facts)).unwrap()
}

fn advice(example: &Example) -> Advice {
    advise(&example.reading(), &case(example), &Policy::default(), "it")
}

#[test]
fn every_rule_decides_its_own_examples_and_leaves_the_others_alone() {
    for rule in RULES {
        assert!(!rule.yes.is_empty(), "{} has no example", rule.name);
        for example in rule.yes {
            assert_eq!(decided(example).name, rule.name, "{}", example.text);
        }
        for example in rule.no {
            assert_ne!(decided(example).name, rule.name, "{}", example.text);
        }
    }
}

#[test]
fn rows_stand_in_the_order_of_p33_under_names_of_their_own() {
    assert!(RULES.is_sorted_by_key(|rule| rule.tier));
    for (at, rule) in RULES.iter().enumerate() {
        assert!(!rule.because.is_empty());
        assert!(!rule.avoid.0.contains('\n') && !rule.avoid.1.contains('\n'));
        assert!(RULES[..at].iter().all(|other| other.name != rule.name));
    }
}

#[test]
fn every_action_and_every_companion_comes_out() {
    let all: Vec<Advice> = RULES.iter().flat_map(|rule| rule.yes).map(advice).collect();
    for action in Action::VARIANTS {
        assert!(
            all.iter().any(|advice| advice.action == *action),
            "{action}"
        );
    }
    for also in Also::VARIANTS {
        let asked = Example::question("it", "ridicoli, e il rimborso?", &[Topic::Refund])
            .shows(&[PatternKind::Insult])
            .after(2);
        let found = all.iter().any(|advice| advice.also.contains(also));
        assert!(found || advice(&asked).also.contains(also), "{also}");
    }
}

#[test]
fn priority_grows_with_what_presses_and_says_so() {
    let late = Example::complaint("it", "pacco in ritardo", &[Topic::Delivery]);
    let of = |example: &Example, likes, waiting| {
        let case = CaseSoFar {
            likes,
            waiting_minutes: waiting,
            ..CaseSoFar::default()
        };
        advise(&example.reading(), &case, &Policy::default(), "it")
    };
    let calm = of(&late, 0, None);
    for (pressed, reason) in [
        (of(&late.angry(0.9), 0, None), PriorityReason::Anger),
        (of(&late, 500, None), PriorityReason::Reach),
        (of(&late, 0, Some(400)), PriorityReason::Waiting),
        (
            of(&late.shows(&[PatternKind::RepeatContact]), 0, None),
            PriorityReason::RepeatContact,
        ),
        (
            of(&late.personal(&[PersonalDataKind::Phone]), 0, None),
            PriorityReason::PersonalData,
        ),
    ] {
        assert!(pressed.priority > calm.priority, "{reason}");
        assert!(pressed.priority_because.contains(&reason), "{reason}");
    }
    let threat = Example::of("it", "…").shows(&[PatternKind::Threat]);
    let press = Example::of("it", "…").shows(&[PatternKind::Press]);
    assert!(of(&threat, 0, None).priority > of(&press, 0, None).priority);
    assert!(of(&Example::of("und", "👍"), 900, None).priority < 10);
}

#[test]
fn the_policy_decides_where_the_practice_lets_it() {
    let insult = Example::of("it", "pagliacci")
        .shows(&[PatternKind::Insult])
        .intents(&[Intent::InsultOnly]);
    let strict = Policy {
        answer_insults: false,
        like_is_enough: false,
        replies_allowed: 1,
        ..Policy::default()
    };
    let with = |example: &Example| advise(&example.reading(), &case(example), &strict, "it");
    assert_eq!(with(&insult).action, Action::LetGo);
    assert_eq!(with(&Example::of("und", "👍")).action, Action::Reply);
    let bait = Example::of("it", "allora?").shows(&[PatternKind::Bait]);
    assert_eq!(with(&bait).action, Action::Reply);
    assert_eq!(with(&bait.after(1)).action, Action::LetGo);
}
