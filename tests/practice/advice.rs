//! P8, P10–P17, P24, P25, P27: deciding what to do.

use garbo::advice::example::Example;
use garbo::advice::{
    Action, Advice, Also, Clock, HideReason, PriorityReason, PrivateReason, Route, advise,
};
use garbo::case::CaseSoFar;
use garbo::reading::{Intent, PatternKind as P, PersonalDataKind, Polarity, Topic};
use garbo::settings::{Assigned, Policy};
use strum::VariantArray;

fn advice(example: &Example) -> Advice {
    advise(
        &example.reading(),
        &example.case(),
        &Policy::default(),
        "it",
    )
}

fn of(patterns: &'static [P]) -> Example {
    Example::of("it", "parole").shows(patterns)
}

fn late() -> Example {
    Example::complaint("it", "pacco in ritardo", &[Topic::Delivery]).thing("pacco", false, false)
}

fn only_insults() -> Example {
    of(&[P::Insult])
        .intents(&[Intent::InsultOnly])
        .polarity(Polarity::Negative)
}

fn cites(advice: &Advice, id: &str) -> bool {
    advice.because.iter().any(|because| because == id)
}

#[test]
fn p08_some_comments_outrank_everything() {
    for (pattern, route) in [
        (&[P::Distress], Route::Emergency),
        (&[P::Threat], Route::Security),
        (&[P::Doxxing], Route::Security),
        (&[P::Safety], Route::Safety),
        (&[P::Minors], Route::Emergency),
        (&[P::Discrimination], Route::Legal),
        (&[P::Legal], Route::Legal),
        (&[P::Press], Route::Press),
    ] {
        for replies in [0, 1, 4] {
            let given = advice(&of(pattern).after(replies));
            assert_eq!(given.action, Action::Escalate, "{pattern:?}");
            assert_eq!(given.route, route, "{pattern:?}");
            assert!(given.priority >= 90 && cites(&given, "P8"), "{pattern:?}");
            assert_eq!(
                given.priority_because.first(),
                Some(&PriorityReason::Emergency)
            );
        }
    }
}

#[test]
fn p10_only_spam_and_offence_are_hidden() {
    for (example, reason) in [
        (of(&[P::Spam]).intents(&[Intent::Spam]), HideReason::Spam),
        (of(&[P::Scam, P::Spam]), HideReason::Scam),
        (of(&[P::Impersonation]), HideReason::Impersonation),
        (of(&[P::Hate]), HideReason::Hate),
        (of(&[P::Harassment]), HideReason::Harassment),
        (of(&[P::Doxxing]), HideReason::Doxxing),
        (late().shows(&[P::Hate]), HideReason::Hate),
    ] {
        let given = advice(&example);
        assert_eq!(given.hide_because, Some(reason), "{:?}", example.patterns);
        assert!(cites(&given, "P10"), "{:?}", example.patterns);
    }
    // Nobody is silenced on a hunch: a polite letter is no spam, a sale is.
    for (text, hidden) in [
        (
            "Buongiorno, Le chiedo notizie del mio pacco. Cordiali saluti",
            false,
        ),
        ("Buongiorno, notizie del mio pacco? Cordiali saluti", false),
        (
            "Guadagna 500€ al giorno da casa, scrivimi su whatsapp",
            true,
        ),
        (
            "Prestiti veloci senza busta paga, contattami su Telegram",
            true,
        ),
    ] {
        let given = super::answered(text, 0).advice;
        assert_eq!(given.hide_because.is_some(), hidden, "{text}");
    }
    let inside = advice(&late().shows(&[P::Hate]));
    assert!(inside.also.contains(&Also::AnswerTheCriticism));
    for example in [
        late(),
        late().shows(&[P::Insult, P::Profanity]).angry(0.9),
        late().shows(&[P::Bait]),
        of(&[P::DeletionClaim]).intents(&[Intent::Complaint]),
        only_insults(),
    ] {
        let given = advice(&example);
        assert_eq!(given.hide_because, None, "{:?}", example.patterns);
        assert_ne!(given.action, Action::Hide, "{:?}", example.patterns);
    }
}

#[test]
fn p11_everyone_is_answered() {
    for (example, action) in [
        (late(), Action::Reply),
        (
            Example::praise("it", "Bellissima collezione!"),
            Action::Reply,
        ),
        (
            Example::question("it", "c'è in blu?", &[Topic::Availability]),
            Action::Reply,
        ),
        (
            Example::of("it", "più piccolo sarebbe bello").intents(&[Intent::Suggestion]),
            Action::Reply,
        ),
        (
            Example::of("de", "Wann kommt endlich mein Paket?"),
            Action::Reply,
        ),
        (Example::of("und", "😍😍"), Action::Like),
        (Example::of("it", "@luca guarda"), Action::Like),
        (
            Example::of("und", "🤮").polarity(Polarity::Negative),
            Action::Reply,
        ),
    ] {
        assert_eq!(advice(&example).action, action, "{}", example.text);
    }
    let wordy = Policy {
        like_is_enough: false,
        ..Policy::default()
    };
    let heart = Example::of("und", "😍").reading();
    let given = advise(&heart, &CaseSoFar::default(), &wordy, "en");
    assert_eq!(given.action, Action::Reply);
}

#[test]
fn p12_private_only_with_a_reason() {
    let billed = Example::complaint("it", "addebito doppio", &[Topic::Billing]);
    for (example, reason) in [
        (
            late().personal(&[PersonalDataKind::Phone]),
            Some(PrivateReason::PersonalData),
        ),
        (billed, Some(PrivateReason::CustomerDetails)),
        (
            billed.about(&[Topic::Account]),
            Some(PrivateReason::CustomerDetails),
        ),
        (late().after(1), Some(PrivateReason::SecondRound)),
        (late(), None),
        (
            Example::question("it", "si paga con PayPal?", &[Topic::Billing]),
            None,
        ),
        (Example::praise("it", "grazie a Sara"), None),
    ] {
        let given = advice(&example);
        assert_eq!(given.private_because, reason, "{}", example.text);
        let private = given.action == Action::ReplyThenPrivate;
        assert_eq!(private, reason.is_some(), "{}", example.text);
        assert!(!private || cites(&given, "P12"), "{}", example.text);
    }
}

#[test]
fn p13_personal_data_goes_private() {
    for kind in [
        PersonalDataKind::Phone,
        PersonalDataKind::Iban,
        PersonalDataKind::Order,
        PersonalDataKind::Email,
        PersonalDataKind::Address,
    ] {
        let kinds: &'static [PersonalDataKind] = vec![kind].leak();
        for example in [
            late(),
            Example::question("it", "mi chiamate?", &[]),
            late().shows(&[P::Insult]).after(2),
        ] {
            let given = advice(&example.personal(kinds));
            assert_eq!(given.action, Action::ReplyThenPrivate, "{kind}");
            assert!(cites(&given, "P13"), "{kind}");
            assert!(
                given
                    .priority_because
                    .contains(&PriorityReason::PersonalData)
            );
        }
    }
}

#[test]
fn p14_two_replies_no_more() {
    let bait = of(&[P::Bait]);
    for (example, action, stage) in [
        (late(), Action::Reply, 1),
        (late().after(1), Action::ReplyThenPrivate, 2),
        (bait, Action::Reply, 1),
        (bait.after(1), Action::ReplyThenPrivate, 2),
        (bait.after(2), Action::LetGo, 3),
        (bait.after(7), Action::LetGo, 3),
        (only_insults(), Action::MeasuredReply, 1),
        (only_insults().after(1), Action::LetGo, 3),
        (late().after(2), Action::ReplyThenPrivate, 2),
    ] {
        let given = advice(&example);
        assert_eq!(
            given.action, action,
            "{:?} {}",
            example.patterns, example.replies
        );
        assert_eq!(
            given.stage, stage,
            "{:?} {}",
            example.patterns, example.replies
        );
    }
    let none = Policy {
        answer_insults: false,
        ..Policy::default()
    };
    let given = advise(
        &only_insults().reading(),
        &CaseSoFar::default(),
        &none,
        "it",
    );
    assert_eq!(given.action, Action::LetGo);
}

#[test]
fn p15_the_clock_runs_in_business_hours() {
    let policy = Policy {
        amber_minutes: 30,
        red_minutes: 120,
        ..Policy::default()
    };
    for (waiting, closed, clock) in [
        (None, false, None),
        (Some(0), false, Some(Clock::Fresh)),
        (Some(29), false, Some(Clock::Fresh)),
        (Some(30), false, Some(Clock::Amber)),
        (Some(119), false, Some(Clock::Amber)),
        (Some(120), false, Some(Clock::Red)),
        (Some(500), true, Some(Clock::Closed)),
        (None, true, Some(Clock::Closed)),
    ] {
        let case = CaseSoFar {
            waiting_minutes: waiting,
            closed,
            ..CaseSoFar::default()
        };
        let given = advise(&late().reading(), &case, &policy, "it");
        assert_eq!(given.clock, clock, "{waiting:?} {closed}");
        let pressing = !matches!(clock, None | Some(Clock::Fresh));
        assert_eq!(cites(&given, "P15"), pressing, "{waiting:?} {closed}");
    }
    // Complaints first.
    let waiting = CaseSoFar {
        waiting_minutes: Some(200),
        ..CaseSoFar::default()
    };
    let question = Example::question("it", "c'è in blu?", &[Topic::Availability]);
    let of = |example: Example| advise(&example.reading(), &waiting, &policy, "it").priority;
    assert!(of(late()) > of(question));
}

#[test]
fn p16_every_case_has_an_owner() {
    let of = |topic: &'static [Topic]| advice(&Example::complaint("it", "non va", topic)).route;
    for (topic, route) in [
        (&[Topic::Delivery], Route::Logistics),
        (&[Topic::Refund], Route::Billing),
        (&[Topic::Billing], Route::Billing),
        (&[Topic::Technical], Route::Technical),
        (&[Topic::Privacy], Route::Privacy),
        (&[Topic::Account], Route::Security),
        (&[Topic::Service], Route::Store),
        (&[Topic::Product], Route::Safety),
        (&[Topic::Other], Route::Community),
    ] {
        assert_eq!(of(topic), route, "{topic:?}");
    }
    let sale = advice(&Example::question("it", "quanto costa?", &[Topic::Price]));
    assert_eq!(sale.route, Route::Sales);
}

/// The table of the page names the owner; a desk nobody has named keeps its usual name.
#[test]
fn p16_the_owner_is_the_one_of_the_table() {
    let mut policy = Policy {
        owners: vec![
            Assigned {
                route: Route::Logistics,
                name: "Marta".to_owned(),
                contact: "interno 12".to_owned(),
            },
            Assigned {
                route: Route::Billing,
                name: "  ".to_owned(),
                contact: "conti@piazza.example".to_owned(),
            },
        ],
        ..Policy::default()
    };
    let of = |policy: &Policy, topic: &'static [Topic], language: &str| {
        let example = Example::complaint("it", "non va", topic);
        let case = CaseSoFar::default();
        advise(&example.reading(), &case, policy, language).owned_by(language)
    };
    for (topic, language, owner) in [
        (&[Topic::Delivery], "it", "Marta (interno 12)"),
        (&[Topic::Delivery], "en", "Marta (interno 12)"),
        (
            &[Topic::Refund],
            "it",
            "Amministrazione (conti@piazza.example)",
        ),
        (&[Topic::Refund], "en", "Accounts (conti@piazza.example)"),
        (&[Topic::Other], "it", "Assistenza clienti"),
        (&[Topic::Other], "en", "Customer care"),
    ] {
        assert_eq!(of(&policy, topic, language), owner);
    }
    policy.owners.clear();
    assert_eq!(of(&policy, &[Topic::Delivery], "it"), "Spedizioni");
    for route in Route::VARIANTS {
        for language in ["it", "en"] {
            assert!(!garbo::advice::owner::usual(*route, language).is_empty());
        }
    }
}

#[test]
fn p17_priority_says_why() {
    let plain = advice(&late());
    let repeat = late().shows(&[P::RepeatContact]);
    for (example, case, reason) in [
        (
            late().angry(0.9),
            CaseSoFar::default(),
            PriorityReason::Anger,
        ),
        (repeat, CaseSoFar::default(), PriorityReason::RepeatContact),
        (
            late(),
            CaseSoFar {
                likes: 300,
                ..CaseSoFar::default()
            },
            PriorityReason::Reach,
        ),
        (
            late(),
            CaseSoFar {
                waiting_minutes: Some(400),
                ..CaseSoFar::default()
            },
            PriorityReason::Waiting,
        ),
    ] {
        let given = advise(&example.reading(), &case, &Policy::default(), "it");
        assert!(given.priority > plain.priority, "{reason}");
        assert!(given.priority_because.contains(&reason), "{reason}");
    }
    assert!(plain.priority_because.contains(&PriorityReason::Severity));
    let like = advice(&Example::of("und", "👍"));
    assert_eq!(like.priority_because, [PriorityReason::NothingToAnswer]);
}

#[test]
fn p24_boundary_and_evidence() {
    for (example, action, also) in [
        (
            of(&[P::Hate]),
            Action::Hide,
            &[Also::Boundary, Also::KeepEvidence, Also::Report][..],
        ),
        (
            of(&[P::Threat]),
            Action::Escalate,
            &[Also::KeepEvidence, Also::Report],
        ),
        (
            of(&[P::Doxxing]),
            Action::Escalate,
            &[Also::KeepEvidence, Also::Hide, Also::Report],
        ),
        (
            of(&[P::Scam]),
            Action::Hide,
            &[Also::KeepEvidence, Also::Report],
        ),
    ] {
        let given = advice(&example);
        assert_eq!(given.action, action, "{:?}", example.patterns);
        assert!(cites(&given, "P24"), "{:?}", example.patterns);
        for one in also {
            assert!(given.also.contains(one), "{:?} {one}", example.patterns);
        }
    }
}

#[test]
fn p25_distress_gets_help_lines() {
    for (text, line) in [
        ("non ce la faccio più, vorrei solo sparire", "112"),
        ("non voglio più vivere", "Telefono Amico"),
        ("I don't want to live any more", "116 123"),
    ] {
        let answer = super::answered(text, 0);
        assert_eq!(answer.advice.action, Action::Escalate, "{text}");
        assert_eq!(answer.advice.route, Route::Emergency, "{text}");
        assert!(cites(&answer.advice, "P25"), "{text}");
        assert!(!answer.replies.is_empty(), "{text}");
        for reply in &answer.replies {
            assert!(reply.text.contains(line), "{text}: {}", reply.text);
            assert!(!reply.text.contains('!'), "{text}: {}", reply.text);
        }
    }
}

#[test]
fn p27_a_special_story_gets_no_template() {
    for text in [
        "Mio nonno beveva il vostro caffè ogni mattina della sua vita",
        "My son learned to read with your books",
        "una storia",
    ] {
        let given = advice(&Example::praise("it", text).shows(&[P::SpecialStory]));
        assert_eq!(given.action, Action::Reply, "{text}");
        assert!(given.also.contains(&Also::WriteItYourself), "{text}");
        assert!(cites(&given, "P27"), "{text}");
    }
    assert!(
        !advice(&Example::praise("it", "ottimo caffè"))
            .also
            .contains(&Also::WriteItYourself)
    );
}

#[test]
fn p31_a_wave_gets_one_answer() {
    let down = Example::complaint("it", "l'app non va da stamattina", &[Topic::Technical]);
    for (example, wave) in [
        (down, false),
        (down.in_a_wave_of(4), false),
        (down.in_a_wave_of(5), true),
        (down.in_a_wave_of(300).angry(0.9).shows(&[P::Insult]), true),
        // Who only asks, thanks or insults gets an answer of their own.
        (
            Example::question("it", "a che ora aprite?", &[Topic::HoursLocation]).in_a_wave_of(9),
            false,
        ),
        (
            Example::praise("it", "bravi lo stesso").in_a_wave_of(9),
            false,
        ),
        (only_insults().in_a_wave_of(9), false),
        // Nothing outranks an alarm (P33).
        (down.in_a_wave_of(9).shows(&[P::Safety]), false),
    ] {
        let given = advice(&example);
        let pinned = given.also.contains(&Also::PinOneAnswer);
        assert_eq!(pinned, wave, "{} {}", example.text, example.wave);
        assert_eq!(cites(&given, "P31"), wave, "{}", example.text);
    }
    let (alone, many) = (advice(&down), advice(&down.in_a_wave_of(12)));
    assert!(many.priority > alone.priority);
    assert!(many.priority_because.contains(&PriorityReason::Wave));
    // What is suggested is said to all of them, once.
    for (text, language) in [
        ("l'app non funziona da stamattina, è una vergogna", "voi"),
        ("your app has been down all morning, disgraceful", "plain"),
    ] {
        let comment = garbo::comment::Comment {
            wave: 12,
            ..super::comment(text)
        };
        let replies = super::answer(&comment, &super::signed()).replies;
        assert_eq!(replies.len(), 3, "{text}");
        for reply in &replies {
            assert_eq!((reply.situation, reply.register.name()), (42, language));
        }
    }
}
