//! Every row decides its own examples; the order of P33 holds for any reading.

use proptest::prelude::*;
use strum::VariantArray;

use super::example::Example;
use super::rules::{RULES, Rule, Tier};
use super::*;
use crate::reading::{Emotion, Feeling, Intent, Pattern, PersonalDataKind, Polarity, Topic};

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
            replies: 0,
            likes,
            waiting_minutes: waiting,
            closed: false,
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

/// One line for each rule of the practice that acts here: comment, action, and what must go along.
#[test]
fn the_practice_acts() {
    use Action::{Escalate, Hide, LetGo, Like, MeasuredReply, Reply, ReplyThenPrivate};
    let late = Example::complaint("it", "pacco in ritardo", &[Topic::Delivery])
        .thing("pacco", false, false);
    let insult = Example::of("it", "pagliacci")
        .intents(&[Intent::InsultOnly])
        .shows(&[PatternKind::Insult])
        .polarity(Polarity::Negative);
    let table: &[(&str, Example, Action, &[Also])] = &[
        (
            "P2",
            late.shows(&[PatternKind::Profanity]).angry(0.9),
            Reply,
            &[],
        ),
        (
            "P5",
            Example::praise("it", "bravi, 3 mesi")
                .about(&[Topic::Refund])
                .ironic(0.9),
            Reply,
            &[],
        ),
        (
            "P6",
            Example::question("it", "quando aprite?", &[Topic::HoursLocation])
                .shows(&[PatternKind::OffPost]),
            Reply,
            &[],
        ),
        ("P7", late.shows(&[PatternKind::RepeatContact]), Reply, &[]),
        (
            "P8",
            Example::of("it", "…").shows(&[PatternKind::Threat]),
            Escalate,
            &[Also::KeepEvidence, Also::Report],
        ),
        (
            "P10",
            late.shows(&[PatternKind::Hate]),
            Hide,
            &[Also::Boundary, Also::AnswerTheCriticism],
        ),
        (
            "P10",
            late.shows(&[PatternKind::Insult]),
            Reply,
            &[Also::AnswerTheCriticism],
        ),
        ("P11", Example::of("und", "👍"), Like, &[]),
        ("P12", late.about(&[Topic::Billing]), ReplyThenPrivate, &[]),
        (
            "P13",
            late.personal(&[PersonalDataKind::Phone]),
            ReplyThenPrivate,
            &[],
        ),
        ("P14", insult, MeasuredReply, &[]),
        ("P14", insult.after(1), LetGo, &[]),
        ("P14", late.after(1), ReplyThenPrivate, &[]),
        (
            "P14",
            Example::of("it", "allora?")
                .shows(&[PatternKind::Bait])
                .after(2),
            LetGo,
            &[],
        ),
        (
            "P24",
            Example::of("it", "…").shows(&[PatternKind::Hate]),
            Hide,
            &[Also::Boundary, Also::Report],
        ),
        (
            "P25",
            Example::of("it", "…")
                .shows(&[PatternKind::Distress])
                .after(5),
            Escalate,
            &[],
        ),
        (
            "P27",
            Example::praise("it", "…").shows(&[PatternKind::SpecialStory]),
            Reply,
            &[Also::WriteItYourself],
        ),
        (
            "P33",
            Example::of("it", "vendo 333…")
                .shows(&[PatternKind::Spam])
                .personal(&[PersonalDataKind::Phone]),
            Hide,
            &[Also::Report],
        ),
    ];
    for (id, example, action, also) in table {
        let given = advice(example);
        assert_eq!(given.action, *action, "{id} {}", example.text);
        assert!(
            given.because.iter().any(|because| because == id),
            "{id} {:?}",
            given.because
        );
        assert!(
            also.iter().all(|one| given.also.contains(one)),
            "{id} {:?}",
            given.also
        );
    }
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

prop_compose! {
    fn any_reading()(
        intents in prop::sample::subsequence(Intent::VARIANTS.to_vec(), 1..4),
        topics in prop::sample::subsequence(Topic::VARIANTS.to_vec(), 1..3),
        patterns in prop::collection::vec((prop::sample::select(PatternKind::VARIANTS.to_vec()), 0.0f32..1.0), 0..4),
        polarity in prop::sample::select(Polarity::VARIANTS.to_vec()),
        personal in prop::option::weighted(0.2, prop::sample::select(PersonalDataKind::VARIANTS.to_vec())),
        irony in 0.0f32..1.0,
        anger in 0.0f32..1.0,
        language in prop::sample::select(vec!["it", "en", "und", "de"]),
    ) -> Reading {
        let mut reading = Example::of("it", "parole").polarity(polarity).ironic(irony).reading();
        reading.language = language.to_owned();
        reading.intents = intents;
        reading.topics = topics;
        reading.emotions = vec![Feeling { kind: Emotion::Anger, intensity: anger }];
        let base = Example::of("it", "parole").shows(&[PatternKind::Bait]).reading().patterns.remove(0);
        for (kind, confidence) in patterns {
            if !reading.shows(kind) {
                reading.patterns.push(Pattern { kind, confidence, ..base.clone() });
            }
        }
        if let Some(kind) = personal {
            reading.personal_data = vec![crate::reading::PersonalDatum { kind, span: crate::text::Span::new(0, 1) }];
        }
        reading
    }
}

const ALARMS: &[PatternKind] = &[
    PatternKind::Distress,
    PatternKind::Threat,
    PatternKind::Doxxing,
    PatternKind::Safety,
    PatternKind::Minors,
    PatternKind::Discrimination,
];

const OFFENCES: &[PatternKind] = &[
    PatternKind::Hate,
    PatternKind::Harassment,
    PatternKind::Spam,
    PatternKind::Scam,
    PatternKind::Impersonation,
];

proptest! {
    #[test]
    fn criticism_alone_is_never_hidden(mut reading in any_reading(), replies in 0u8..5) {
        reading.patterns.retain(|pattern| !OFFENCES.contains(&pattern.kind));
        reading.intents.retain(|intent| *intent != Intent::Spam);
        reading.intents.push(Intent::Complaint);
        let case = CaseSoFar { replies, ..CaseSoFar::default() };
        let advice = advise(&reading, &case, &Policy::default(), "it");
        prop_assert_ne!(advice.action, Action::Hide);
        prop_assert!(!advice.also.contains(&Also::Hide) || reading.shows(PatternKind::Doxxing));
    }

    #[test]
    fn an_emergency_is_never_outranked(mut reading in any_reading(), at in 0..ALARMS.len(), replies in 0u8..5) {
        reading.patterns.retain(|pattern| pattern.kind != ALARMS[at]);
        let alarm = Example::of("it", "parole").shows(&ALARMS[at..=at]).reading().patterns.remove(0);
        reading.patterns.push(alarm);
        let case = CaseSoFar { replies, ..CaseSoFar::default() };
        let advice = advise(&reading, &case, &Policy::default(), "it");
        prop_assert_eq!(advice.action, Action::Escalate);
        prop_assert!(advice.priority >= priority::EMERGENCY);
    }

    #[test]
    fn only_an_emergency_has_an_emergency_s_priority(mut reading in any_reading(), likes: u32, waiting: u32) {
        reading.patterns.retain(|pattern| !ALARMS.contains(&pattern.kind)
            && !matches!(pattern.kind, PatternKind::Hate | PatternKind::Legal | PatternKind::Press));
        let case = CaseSoFar { replies: 0, likes, waiting_minutes: Some(waiting), closed: false };
        let advice = advise(&reading, &case, &Policy::default(), "en");
        prop_assert!(advice.priority < priority::EMERGENCY);
    }

    #[test]
    fn bait_and_insults_never_get_a_third_public_reply(mut reading in any_reading(), replies in 2u8..9, allowed: u8, insult: bool) {
        // P33: personal data outranks the ladder.
        reading.personal_data.clear();
        let kind = if insult { PatternKind::Insult } else { PatternKind::Bait };
        let pattern = Example::of("it", "parole").shows(if insult { &[PatternKind::Insult] } else { &[PatternKind::Bait] }).reading().patterns.remove(0);
        reading.patterns.retain(|pattern| pattern.kind != kind);
        reading.patterns.push(pattern);
        let case = CaseSoFar { replies, ..CaseSoFar::default() };
        let policy = Policy { replies_allowed: allowed, ..Policy::default() };
        let advice = advise(&reading, &case, &policy, "it");
        prop_assert!(matches!(advice.action, Action::LetGo | Action::Hide | Action::Escalate), "{:?}", advice);
    }

    #[test]
    fn personal_data_always_leads_to_private(mut reading in any_reading()) {
        reading.patterns.retain(|pattern| matches!(pattern.kind, PatternKind::Insult | PatternKind::Bait | PatternKind::OffPost | PatternKind::Shouting));
        reading.intents.retain(|intent| *intent != Intent::Spam);
        reading.intents.push(Intent::Complaint);
        reading.personal_data = vec![crate::reading::PersonalDatum { kind: PersonalDataKind::Iban, span: crate::text::Span::new(0, 1) }];
        let advice = advise(&reading, &CaseSoFar::default(), &Policy::default(), "it");
        prop_assert_eq!(advice.action, Action::ReplyThenPrivate);
    }

    #[test]
    fn advice_is_well_formed(reading in any_reading(), replies: u8) {
        let case = CaseSoFar { replies, ..CaseSoFar::default() };
        let advice = advise(&reading, &case, &Policy::default(), "it");
        prop_assert!((1..=3).contains(&advice.stage) && advice.priority <= 100);
        prop_assert!(!advice.because.is_empty() && !advice.avoid.is_empty());
        prop_assert!(Tier::Emergency < Tier::Answer);
    }
}
