//! P33: when rules collide, the order holds for any reading at all.

use garbo::advice::example::Example;
use garbo::advice::{Action, Also, advise};
use garbo::case::CaseSoFar;
use garbo::reading::{
    Emotion, Feeling, Intent, Pattern, PatternKind, PersonalDataKind, PersonalDatum, Polarity,
    Reading, Topic,
};
use garbo::settings::Policy;
use garbo::text::Span;
use proptest::prelude::*;
use strum::VariantArray;

/// Where emergencies begin: nothing else gets this high.
const EMERGENCY: u8 = 90;

/// Each comment breaks into two steps of the order at once; the earlier decides.
#[test]
fn p33_the_order_holds() {
    let phone = &[PersonalDataKind::Phone];
    let spam = Example::of("it", "vendo").intents(&[Intent::Spam]);
    let thanks = Example::praise("it", "grazie, risolto");
    for (example, action, rule) in [
        // An emergency before spam, personal data and the ladder.
        (
            spam.shows(&[PatternKind::Spam, PatternKind::Distress]),
            Action::Escalate,
            "P25",
        ),
        (
            Example::of("it", "…")
                .shows(&[PatternKind::Threat])
                .personal(phone)
                .after(3),
            Action::Escalate,
            "P8",
        ),
        // Spam before personal data.
        (
            spam.shows(&[PatternKind::Spam]).personal(phone),
            Action::Hide,
            "P10",
        ),
        // Personal data before the ladder.
        (
            Example::of("it", "…")
                .shows(&[PatternKind::Insult])
                .personal(phone)
                .after(2),
            Action::ReplyThenPrivate,
            "P13",
        ),
        // The ladder before answering.
        (
            Example::of("it", "…").shows(&[PatternKind::Bait]).after(2),
            Action::LetGo,
            "P14",
        ),
        // A thank-you and a genuine question keep their own action after the second reply.
        (thanks.after(2), Action::Reply, "P11"),
        (
            Example::question("it", "quando arriva?", &[Topic::Refund]).after(2),
            Action::Reply,
            "P11",
        ),
    ] {
        let given = advise(
            &example.reading(),
            &example.case(),
            &Policy::default(),
            "it",
        );
        assert_eq!(
            given.action, action,
            "{} {:?}",
            example.text, example.patterns
        );
        assert!(
            given.because.iter().any(|id| id == rule),
            "{:?}",
            given.because
        );
    }
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
            reading.personal_data = vec![PersonalDatum { kind, span: Span::new(0, 1) }];
        }
        reading
    }
}

prop_compose! {
    fn any_case()(replies in 0u8..9, likes: u32, waiting in prop::option::of(any::<u32>()), closed: bool, wave in 0u32..400) -> CaseSoFar {
        CaseSoFar { replies, likes, waiting_minutes: waiting, closed, wave }
    }
}

prop_compose! {
    fn any_policy()(replies_allowed in 1u8..3, answer_insults: bool, like_is_enough: bool, private_open: bool, amber in 1u32..500, red in 1u32..2000) -> Policy {
        Policy { replies_allowed, answer_insults, like_is_enough, private_open, amber_minutes: amber, red_minutes: red, ..Policy::default() }
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
    fn p33_criticism_alone_is_never_hidden(mut reading in any_reading(), replies in 0u8..5) {
        reading.patterns.retain(|pattern| !OFFENCES.contains(&pattern.kind));
        reading.intents.retain(|intent| *intent != Intent::Spam);
        reading.intents.push(Intent::Complaint);
        let case = CaseSoFar { replies, ..CaseSoFar::default() };
        let advice = advise(&reading, &case, &Policy::default(), "it");
        prop_assert_ne!(advice.action, Action::Hide);
        prop_assert!(!advice.also.contains(&Also::Hide) || reading.shows(PatternKind::Doxxing));
        let recorded = advice.hide_because.is_some();
        prop_assert_eq!(recorded, advice.also.contains(&Also::Hide));
    }

    /// Whatever else a comment holds, however often it was answered, whatever the page's rules and
    /// the hour: an alarm goes to a person, and no comment without one stands before it.
    #[test]
    fn p33_an_emergency_is_never_outranked(
        mut reading in any_reading(),
        mut other in any_reading(),
        at in 0..ALARMS.len(),
        case in any_case(),
        others in any_case(),
        policy in any_policy(),
    ) {
        reading.patterns.retain(|pattern| pattern.kind != ALARMS[at]);
        let alarm = Example::of("it", "parole").shows(&ALARMS[at..=at]).reading().patterns.remove(0);
        reading.patterns.push(alarm);
        let advice = advise(&reading, &case, &policy, "it");
        prop_assert_eq!(advice.action, Action::Escalate);
        prop_assert!(advice.priority >= EMERGENCY);
        prop_assert_eq!(advice.private_because, None);
        other.patterns.retain(|pattern| !ALARMS.contains(&pattern.kind)
            && !matches!(pattern.kind, PatternKind::Hate | PatternKind::Legal | PatternKind::Press));
        let second = advise(&other, &others, &policy, "it");
        prop_assert!(second.priority < advice.priority, "{:?} before {:?}", second, advice);
    }

    #[test]
    fn p33_only_an_emergency_has_an_emergency_s_priority(mut reading in any_reading(), case in any_case()) {
        reading.patterns.retain(|pattern| !ALARMS.contains(&pattern.kind)
            && !matches!(pattern.kind, PatternKind::Hate | PatternKind::Legal | PatternKind::Press));
        let advice = advise(&reading, &case, &Policy::default(), "en");
        prop_assert!(advice.priority < EMERGENCY);
    }

    #[test]
    fn p33_no_third_public_reply_to_bait_or_insult(mut reading in any_reading(), replies in 2u8..9, allowed: u8, insult: bool) {
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
    fn p33_personal_data_leads_to_private(mut reading in any_reading()) {
        reading.patterns.retain(|pattern| matches!(pattern.kind, PatternKind::Insult | PatternKind::Bait | PatternKind::OffPost | PatternKind::Shouting));
        reading.intents.retain(|intent| *intent != Intent::Spam);
        reading.intents.push(Intent::Complaint);
        reading.personal_data = vec![PersonalDatum { kind: PersonalDataKind::Iban, span: Span::new(0, 1) }];
        let advice = advise(&reading, &CaseSoFar::default(), &Policy::default(), "it");
        prop_assert_eq!(advice.action, Action::ReplyThenPrivate);
    }

    #[test]
    fn p33_advice_is_well_formed(reading in any_reading(), replies: u8) {
        let case = CaseSoFar { replies, ..CaseSoFar::default() };
        let advice = advise(&reading, &case, &Policy::default(), "it");
        prop_assert!((1..=3).contains(&advice.stage) && advice.priority <= 100);
        prop_assert!(!advice.because.is_empty() && !advice.avoid.is_empty());
        let hides = advice.action == Action::Hide || advice.also.contains(&Also::Hide);
        prop_assert_eq!(hides, advice.hide_because.is_some());
        let private = advice.action == Action::ReplyThenPrivate;
        prop_assert_eq!(private, advice.private_because.is_some());
    }
}
