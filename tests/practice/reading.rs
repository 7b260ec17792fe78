//! P1–P9: reading a comment.

use garbo::advice::Action;
use garbo::reading::{Intent, PatternKind as P, Polarity};

use super::{answered, read};

#[test]
fn p01_four_things_people_do() {
    for (text, intent) in [
        ("Il caffè nuovo è buonissimo, bravi!", Intent::Praise),
        (
            "Il pacco è arrivato rotto, che delusione",
            Intent::Complaint,
        ),
        ("A che ora aprite la domenica?", Intent::Question),
        (
            "Vorrei annullare il mio ordine, per favore",
            Intent::Request,
        ),
        ("siete dei pagliacci", Intent::InsultOnly),
        ("Lovely staff, thank you!", Intent::Praise),
        ("Do you ship to Ireland?", Intent::Question),
        ("what a bunch of clowns you are", Intent::InsultOnly),
    ] {
        let reading = read(text);
        assert!(
            reading.intents.contains(&intent),
            "{text}: {:?}",
            reading.intents
        );
    }
    // Said rather than guessed: doubtful words make a doubtful reading, other languages are named.
    assert!(!read("se lo dite voi").unsure.is_empty());
    for (text, language) in [
        ("Wann kommt endlich mein Paket? Ich warte seit Wochen", "de"),
        ("¿Cuándo llega mi pedido? Llevo dos semanas esperando", "es"),
        ("Quand est-ce que mon colis arrive, s'il vous plaît ?", "fr"),
    ] {
        assert_eq!(read(text).language, language, "{text}");
    }
}

#[test]
fn p02_heat_is_not_trolling() {
    for text in [
        "Cazzo, il pacco è in ritardo di tre settimane e nessuno risponde!!",
        "È UNO SCHIFO, due settimane e il pacco non si vede!!!",
        "Che merda di spedizione, aspetto da un mese",
        "Bloody hell, three weeks and still no parcel!",
    ] {
        let answer = answered(text, 0);
        for kind in [P::Bait, P::Sealion, P::Hate, P::Threat] {
            assert!(!answer.reading.shows(kind), "{text}: {kind}");
        }
        assert!(
            matches!(
                answer.advice.action,
                Action::Reply | Action::ReplyThenPrivate
            ),
            "{text}: {}",
            answer.advice.action
        );
    }
}

#[test]
fn p03_every_label_shows_its_words() {
    for text in [
        "Ordine fatto 12 giorni fa e ancora nulla!",
        "Complimenti, tre mesi per un rimborso",
        "siete dei ladri, ridatemi i soldi",
        "Guadagna 500 euro al giorno, scrivimi su Telegram",
        "Your driver threw my parcel over the fence, disgraceful",
        "Thank you so much, brilliant service",
    ] {
        let reading = read(text);
        assert!(!reading.labels.is_empty(), "{text}");
        for pattern in &reading.patterns {
            assert!(!pattern.evidence.is_empty(), "{text}: {}", pattern.kind);
            for piece in &pattern.evidence {
                let words = &text[piece.span.start..piece.span.end];
                assert!(!words.trim().is_empty() && !piece.rule.is_empty(), "{text}");
            }
        }
        for label in &reading.labels {
            for piece in &label.evidence {
                assert!(
                    text.get(piece.span.start..piece.span.end).is_some(),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn p04_what_is_asked_underneath() {
    for (text, thing, since) in [
        (
            "Ordine fatto 12 giorni fa e ancora nulla!",
            Some("ordine"),
            true,
        ),
        (
            "La lavatrice non funziona da tre giorni",
            Some("lavatrice"),
            true,
        ),
        ("Aspetto il rimborso da un mese", Some("rimborso"), true),
        (
            "I've been waiting for my refund for three weeks",
            Some("refund"),
            true,
        ),
        ("Che bella giornata", None, false),
    ] {
        let grievance = read(text).grievance.unwrap_or_default();
        if let Some(thing) = thing {
            assert_eq!(grievance.thing.as_deref(), Some(thing), "{text}");
        }
        assert_eq!(grievance.since.is_some(), since, "{text}");
    }
}

#[test]
fn p05_irony_is_a_complaint() {
    for (text, ironic) in [
        ("Complimenti, tre mesi per un rimborso", true),
        ("Bravi, bravissimi: due settimane per un pacco", true),
        ("Great job, three months for a refund", true),
        ("Complimenti per il negozio nuovo!", false),
        ("Bravi, pacco arrivato in un giorno", false),
        ("Great job, it came in a day!", false),
    ] {
        let answer = answered(text, 0);
        assert_eq!(answer.reading.irony >= 0.5, ironic, "{text}");
        assert_eq!(
            answer.advice.because.iter().any(|id| id == "P5"),
            ironic,
            "{text}"
        );
        assert_eq!(
            answer.reading.sentiment.label == Polarity::Positive,
            !ironic,
            "{text}"
        );
    }
}

#[test]
fn p07_other_signs_are_flagged() {
    for (text, sign) in [
        (
            "è la terza volta che scrivo per lo stesso guasto",
            P::RepeatContact,
        ),
        ("avete cancellato il mio commento di ieri", P::DeletionClaim),
        ("you deleted my comment, why?", P::DeletionClaim),
        ("third time I'm writing about this fault", P::RepeatContact),
        (
            "Sono l'assistenza ufficiale, scrivimi su Telegram per il rimborso",
            P::Scam,
        ),
    ] {
        let reading = read(text);
        let shown: Vec<_> = reading
            .patterns
            .iter()
            .map(|pattern| pattern.kind)
            .collect();
        assert!(reading.shows(sign), "{text}: {shown:?}");
    }
}

#[test]
fn p09_disguise_is_seen_through() {
    for text in [
        "siete degli str0nzi",
        "siete degli s t r o n z i",
        "siete degli strooonziii",
        "siete degli str\u{200b}onzi",
    ] {
        assert!(read(text).shows(P::Insult), "{text}");
    }
    for text in [
        "finocchio gratinato al forno, buonissimo",
        "che figata il nuovo negozio!",
        "greetings from Scunthorpe",
    ] {
        let reading = read(text);
        assert!(
            !reading.shows(P::Insult) && !reading.shows(P::Hate),
            "{text}"
        );
    }
}
