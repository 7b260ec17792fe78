//! P16: what a colleague is handed, and what the public reads meanwhile.

use garbo::comment::Comment;
use garbo::engine::Handover;
use garbo::reply::Strategy;
use garbo::settings::{Assigned, InterfaceLanguage, Settings};

use super::{GARBO, comment, signed};

/// A Sunday morning.
const NOW: &str = "2026-11-22T10:30:00+01:00";

fn handed(comment: &Comment, settings: &Settings) -> Handover {
    GARBO.with(|garbo| {
        let answer = garbo.answer(comment, settings, Some(NOW));
        garbo.handover(comment, &answer, settings, Some(NOW))
    })
}

fn english() -> Settings {
    Settings {
        interface: InterfaceLanguage::En,
        ..signed()
    }
}

#[test]
fn p16_the_brief_says_who_what_since_when_and_by_when() {
    let mut settings = signed();
    settings.policy.owners = vec![Assigned {
        route: garbo::advice::Route::Logistics,
        name: "Marta, magazzino".to_owned(),
        contact: "interno 12".to_owned(),
    }];
    let late = Comment {
        time: Some("2026-11-22T09:10:00+01:00".to_owned()),
        permalink: Some("https://piazza.example/post/7#c3".to_owned()),
        replies: 1,
        earlier: vec!["Ciao Marco, il pacco lo cerco io. — Giulia, Piazza".to_owned()],
        ..comment(
            "Sono Marco, il pacco non arriva da 12 giorni! Chiamatemi al 340 1234567, voglio una data",
        )
    };
    let brief = handed(&late, &settings).brief;
    for line in [
        "Per: Marta, magazzino (interno 12)",
        "Da quando: 12 giorni",
        "Riguarda: pacco",
        "Già risposto: una volta, in pubblico: «Ciao [nome], il pacco lo cerco io. — Giulia, Piazza»",
        "Rispondere entro: oggi alle 14:10",
        "Commento: https://piazza.example/post/7#c3",
    ] {
        assert!(
            brief.lines().any(|it| it == line),
            "no {line:?} in\n{brief}"
        );
    }
    for start in ["Che cosa è successo: «", "Che cosa chiede: «", "Tono: "] {
        assert!(
            brief.lines().any(|it| it.starts_with(start)),
            "no {start:?} in\n{brief}"
        );
    }
    let brief = handed(&late, &english()).brief;
    for line in [
        "For: Deliveries",
        "Since: 12 giorni",
        "Answer by: today at 14:10",
    ] {
        assert!(
            brief.lines().any(|it| it == line),
            "no {line:?} in\n{brief}"
        );
    }
}

#[test]
fn p16_the_brief_repeats_nobody_s_data() {
    for text in [
        "Sono Marco Rossi, ordine 4471882, chiamatemi al 340 1234567: il pacco non arriva",
        "marco rossi qui, scrivetemi a marco.rossi@example.org, il rimborso non si vede",
        "IBAN IT60X0542811101000000123456 intestato a Marco Rossi, dov'è il bonifico?",
        "I'm Marco Rossi, order number 4471882, call 07700 900123, my parcel is lost",
    ] {
        for settings in [signed(), english()] {
            let brief = handed(&comment(text), &settings).brief;
            let lower = brief.to_lowercase();
            for private in ["marco", "rossi", "4471882", "1234567", "900123", "0542811"] {
                assert!(!lower.contains(private), "{private} in\n{brief}");
            }
        }
    }
}

#[test]
fn p16_the_brief_names_the_alarm_with_its_words() {
    for (text, careful, words) in [
        (
            "Il vostro phon ha preso fuoco e mio figlio si è bruciato la mano",
            "Attenzione: si parla di un danno o di un pericolo per le persone",
            true,
        ),
        (
            "Domani il mio avvocato vi manda una diffida",
            "Attenzione: si annunciano vie legali",
            true,
        ),
        ("Il pacco non arriva da 12 giorni", "Attenzione", false),
    ] {
        let brief = handed(&comment(text), &signed()).brief;
        let line = brief.lines().find(|line| line.starts_with("Attenzione"));
        assert_eq!(line.is_some(), words, "{brief}");
        if let Some(line) = line {
            assert!(brief.contains(careful) && line.contains("(«"), "{brief}");
            assert!(brief.contains("Rispondere entro: subito"), "{brief}");
        }
    }
}

#[test]
fn p16_the_deadline_is_the_page_s_own_clock() {
    let mut settings = signed();
    let at = |time: &str| Comment {
        time: Some(time.to_owned()),
        ..comment("il pacco non arriva da 12 giorni")
    };
    let due = |comment: &Comment, settings: &Settings| {
        let brief = handed(comment, settings).brief;
        let line = brief
            .lines()
            .find_map(|it| it.strip_prefix("Rispondere entro: "));
        line.map(str::to_owned)
    };
    let early = at("2026-11-22T09:10:00+01:00");
    assert_eq!(due(&early, &settings).as_deref(), Some("oggi alle 14:10"));
    settings.policy.red_minutes = 30;
    assert_eq!(
        due(&early, &settings).as_deref(),
        Some("il tempo è scaduto oggi alle 9:40: serve subito")
    );
    settings.policy.red_minutes = 300;
    // The desk is closed on Sundays.
    settings.brand.hours.weekdays = "9-18".to_owned();
    assert_eq!(
        due(&early, &settings).as_deref(),
        Some("il 23 novembre alle 14:00")
    );
    // No time, no deadline.
    assert_eq!(due(&comment("il pacco non arriva"), &settings), None);
    let roughly = Comment {
        time_approximate: true,
        ..at("2026-11-22T09:10:00+01:00")
    };
    assert!(due(&roughly, &signed()).is_some_and(|when| when.ends_with(", circa")));
}

#[test]
fn p16_the_public_reads_a_holding_reply_meanwhile() {
    for (text, situation) in [
        // Situation 5 where the case's own replies hold nothing; an alarm has words of its own.
        ("mi avete addebitato due volte l'abbonamento", None),
        ("il pacco non arriva da 12 giorni", None),
        (
            "Il vostro phon ha preso fuoco e mio figlio si è bruciato la mano",
            Some(18),
        ),
        ("Domani il mio avvocato vi manda una diffida", Some(21)),
        ("my parcel has been lost for two weeks", None),
    ] {
        let holding = handed(&comment(text), &signed()).holding;
        let Some(reply) = holding else {
            unreachable!("nothing to say meanwhile: {text}");
        };
        match situation {
            Some(number) => assert_eq!(reply.situation, number, "{text}"),
            None => assert_eq!(reply.strategy, Strategy::Hold, "{text}"),
        }
    }
    for text in ["so dove abitate e vi spacco la faccia", "😍😍"] {
        assert_eq!(handed(&comment(text), &signed()).holding, None, "{text}");
    }
}
