//! P6, P18–P23, P26, P28 and the words of P33: writing the reply.

use garbo::comment::Comment;
use garbo::reply::library::Library;
use garbo::reply::{Register, Reply, Strategy};
use garbo::settings::Settings;

use super::{answer, answered, comment, signed};

/// Comments of all kinds, in both languages.
const COMMENTS: &[&str] = &[
    "Ordine fatto 12 giorni fa e ancora nulla!",
    "È UNO SCHIFO, due settimane e il pacco non si vede!!!",
    "La lampada è arrivata rotta",
    "Mi avete addebitato due volte la bolletta",
    "Aspetto il rimborso da un mese",
    "Come faccio ad annullare l'ordine?",
    "Mi hanno rubato l'account, aiuto",
    "La commessa è stata sgarbata con mia madre",
    "È la terza volta che scrivo per lo stesso guasto",
    "Chiamatemi al 333 1234567 per il pacco",
    "Complimenti, tre mesi per un rimborso",
    "Siete dei pagliacci",
    "Incapaci, il pacco è fermo da un mese!",
    "Quanto costa la spedizione?",
    "Bellissima la nuova collezione!",
    "Sarebbe bello un formato più piccolo",
    "pessimi",
    "My parcel never arrived and nobody answers",
    "You charged me twice this month",
    "The app won't open since yesterday",
    "what a bunch of clowns",
    "Do you ship to Ireland?",
    "The new oat biscuits are gorgeous, thank you",
    "I emailed on Monday and still no reply",
    "call me on 07700 900123 about my order",
];

fn all() -> Vec<(String, Reply)> {
    let mut all = Vec::new();
    for text in COMMENTS {
        for round in 0..2 {
            for reply in answered(text, round).replies {
                all.push(((*text).to_owned(), reply));
            }
        }
    }
    assert!(all.len() > 100);
    all
}

fn body(text: &str) -> &str {
    text.rsplit_once('\n').map_or(text, |(body, _)| body)
}

#[test]
fn p06_the_post_s_own_sentence_is_quoted() {
    for (text, post, fact) in [
        (
            "a che ora aprite lunedì?",
            "Novità! Da lunedì apriamo alle 9.",
            "Da lunedì apriamo alle 9",
        ),
        (
            "ma la spedizione quanto costa?",
            "Saldi! La spedizione costa 4 euro fino a domenica.",
            "La spedizione costa 4 euro fino a domenica",
        ),
        (
            "when do you open on Monday?",
            "News! From Monday we open at 9.",
            "From Monday we open at 9",
        ),
    ] {
        let comment = Comment {
            post: Some(post.to_owned()),
            ..comment(text)
        };
        let replies = answer(&comment, &signed()).replies;
        assert_eq!(
            replies.first().map(|reply| reply.situation),
            Some(6),
            "{text}"
        );
        assert!(
            replies[0].text.contains(fact),
            "{text}: {}",
            replies[0].text
        );
        for reply in &replies {
            let lower = reply.text.to_lowercase();
            assert!(
                !lower.contains("come già") && !lower.contains("as already"),
                "{lower}"
            );
        }
    }
}

#[test]
fn p18_listening_before_explaining() {
    for text in [
        "È UNO SCHIFO, due settimane e il pacco non si vede!!!",
        "VERGOGNATEVI, sono furioso: pacco disperso e nessuno risponde!!!",
        "This is a JOKE, two weeks and no parcel, I'm furious!!!",
    ] {
        let replies = answered(text, 0).replies;
        assert_eq!(replies[0].strategy, Strategy::Acknowledge, "{text}");
    }
    // The concrete thing is restated.
    for (text, thing) in [
        ("Da due settimane aspetto il divano!", "divano"),
        ("La lavatrice è arrivata rotta", "lavatric"),
        ("The kettle arrived broken", "kettle"),
    ] {
        let replies = answered(text, 0).replies;
        let restated = replies.iter().any(|reply| reply.text.contains(thing));
        assert!(restated, "{text}: {replies:#?}");
    }
}

#[test]
fn p19_no_apology_with_an_if() {
    const NEVER: &[&str] = &[
        "dispiace se",
        "scusiamo se",
        "scuso se",
        "eventual",
        "sorry if",
        "sorry you feel",
        "apologise if",
        "any inconvenience",
    ];
    for (text, reply) in all() {
        let lower = reply.text.to_lowercase();
        assert!(
            !NEVER.iter().any(|never| lower.contains(never)),
            "{text}: {lower}"
        );
    }
    // Responsibility only where it is known: not for what may be anybody's fault.
    for text in [
        "La lampada è arrivata rotta",
        "The app won't open since yesterday",
        "pessimi",
    ] {
        for reply in answered(text, 0).replies {
            let lower = reply.text.to_lowercase();
            for fault in [
                "abbiamo sbagliato",
                "ci scusiamo",
                "our mistake",
                "we got it wrong",
            ] {
                assert!(!lower.contains(fault), "{text}: {lower}");
            }
        }
    }
}

#[test]
fn p20_one_person_owns_it_and_signs() {
    for (text, reply) in all() {
        let signature = reply.text.lines().last().unwrap_or_default();
        assert_eq!(signature, "— Giulia, Piazza", "{text}");
    }
    for (agent, brand, pattern, line) in [
        ("Giulia", "Piazza", "", "— Giulia, Piazza"),
        ("Tom", "Fernhill", "{agent} at {brand}", "Tom at Fernhill"),
        ("", "", "", "— [your name], [brand]"),
    ] {
        let mut settings = Settings::default();
        settings.brand.agent = agent.to_owned();
        settings.brand.name = brand.to_owned();
        settings.brand.signature = pattern.to_owned();
        let replies = answer(&comment("My parcel never arrived"), &settings).replies;
        assert_eq!(replies[0].text.lines().last(), Some(line));
    }
}

#[test]
fn p21_short_and_complete() {
    for (text, reply) in all() {
        let body = body(&reply.text);
        assert!(body.chars().count() <= 460, "{text}: {body}");
        assert!(body.matches('?').count() <= 1, "{text}: {body}");
    }
    // A promise has its time: a slot only the agent can fill.
    for text in [
        "Ordine fatto 12 giorni fa e ancora nulla!",
        "Aspetto il rimborso da un mese",
        "My parcel never arrived and nobody answers",
    ] {
        let replies = answered(text, 0).replies;
        let timed = replies
            .iter()
            .filter(|reply| reply.missing.iter().any(|name| name == "deadline"));
        assert!(timed.count() >= 1, "{text}");
    }
}

#[test]
fn p22_lei_is_mirrored() {
    for (page, text, register) in [
        (
            Register::Tu,
            "Il pacco non è arrivato, che si fa?",
            Register::Tu,
        ),
        (
            Register::Tu,
            "Il mio pacco è fermo da lunedì: Le chiedo un aiuto",
            Register::Lei,
        ),
        (
            Register::Tu,
            "Gentile assistenza, attendo il rimborso da un mese",
            Register::Lei,
        ),
        (
            Register::Lei,
            "Il pacco non è arrivato, che si fa?",
            Register::Lei,
        ),
        (Register::Lei, "My parcel never arrived", Register::Plain),
        (Register::Tu, "My parcel never arrived", Register::Plain),
    ] {
        let mut settings = signed();
        settings.brand.register = page;
        let replies = answer(&comment(text), &settings).replies;
        assert!(!replies.is_empty(), "{text}");
        for reply in replies {
            assert_eq!(reply.register, register, "{text}: {}", reply.text);
        }
    }
}

#[test]
fn p23_what_is_never_said() {
    const NEVER: &[&str] = &[
        "si prega",
        "la invitiamo",
        "siamo spiacenti",
        "gentile cliente",
        "avresti dovuto",
        "buono sconto",
        "voucher",
        "you should have",
        "please be advised",
        "valued customer",
        "pagliacci",
        "incapaci",
        "clowns",
        "!!",
        "333 1234567",
        "07700 900123",
    ];
    for (text, reply) in all() {
        let lower = reply.text.to_lowercase();
        let said = NEVER.iter().find(|never| lower.contains(**never));
        assert_eq!(said, None, "{text}: {lower}");
    }
    // Not the same text twice in a thread.
    for text in COMMENTS {
        let first = answered(text, 0).replies;
        let second = answered(text, 1).replies;
        if let (Some(first), Some(second)) = (first.first(), second.first()) {
            assert_ne!(first.text, second.text, "{text}");
        }
    }
}

#[test]
fn p26_the_voice_is_obeyed() {
    let mut settings = signed();
    settings.policy.private_open = false;
    for (set, shown) in [
        ("whatsapp", "su WhatsApp al 333 7654321"),
        ("email", "all'indirizzo aiuto@piazza.example"),
        ("form", "dal modulo https://piazza.example/modulo"),
    ] {
        let channels = &mut settings.brand.channels;
        channels.whatsapp.clear();
        channels.email.clear();
        channels.form.clear();
        match set {
            "whatsapp" => channels.whatsapp = "333 7654321".to_owned(),
            "email" => channels.email = "aiuto@piazza.example".to_owned(),
            _ => channels.form = "https://piazza.example/modulo".to_owned(),
        }
        let doubly = comment("Mi avete addebitato due volte la bolletta");
        let replies = answer(&doubly, &settings).replies;
        let said = replies.iter().any(|reply| reply.text.contains(shown));
        assert!(said, "{set}: {replies:#?}");
    }
    // Out of hours the suggestions say so.
    settings.brand.hours.weekdays = "9-18".to_owned();
    for (now, situation) in [
        ("2026-11-20T22:00:00+01:00", 53),
        ("2026-11-21T11:00:00+01:00", 53),
        ("2026-11-20T11:00:00+01:00", 7),
    ] {
        let late = comment("Il mio ordine di lunedì è in ritardo, dov'è finito?");
        let answer = super::GARBO.with(|garbo| garbo.answer(&late, &settings, Some(now)));
        assert_eq!(answer.replies[0].situation, situation, "{now}");
        assert_eq!(answer.replies.len(), 3, "{now}");
    }
}

#[test]
fn p28_nothing_is_posted_by_itself() {
    // What only the agent knows is never made up: it stands as a slot and is named.
    for (text, reply) in all() {
        for name in &reply.missing {
            assert!(reply.text.contains('['), "{text}: {name}");
        }
    }
    // The content script presses no button and sends no form.
    for file in std::fs::read_dir("extension/page").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "js") {
            let code = std::fs::read_to_string(&path).unwrap();
            for act in [".submit(", "requestSubmit", "key: \"Enter\""] {
                assert!(!code.contains(act), "{} {act}", path.display());
            }
        }
    }
}

/// P13 over all that can be said: the shipped library, and what is suggested.
#[test]
fn p33_no_suggestion_asks_for_personal_data_in_public() {
    const DATA: &[&str] = &[
        "numero d'ordine",
        "numero dell'ordine",
        "numero di telefono",
        "numero cliente",
        "iban",
        "codice fiscale",
        "codice cliente",
        "il tuo indirizzo",
        "il suo indirizzo",
        "la tua mail",
        "la sua mail",
        "order number",
        "phone number",
        "account number",
        "your email",
        "your address",
        "postcode",
    ];
    const ASKS: &[&str] = &[
        "mandami",
        "mandamelo",
        "scrivimi",
        "inviami",
        "dammi",
        "mi dai",
        "mi scrivi",
        "mi mandi",
        "mi dia",
        "mi scriva",
        "mi mandi",
        "qual è",
        "send me",
        "give me",
        "tell me",
        "message me",
        "what's your",
        "drop me",
        "share",
    ];
    let asks_openly = |sentence: &str, elsewhere: &[&str]| {
        let lower = sentence.to_lowercase();
        ASKS.iter().any(|ask| lower.contains(ask))
            && DATA.iter().any(|data| lower.contains(data))
            && !elsewhere.iter().any(|place| lower.contains(place))
    };
    for shelf in Library::new().shelves() {
        for wording in shelf.wordings {
            for line in wording.text.lines() {
                let places = [
                    "{{ channel",
                    "{{ whatsapp",
                    "{{ email",
                    "{{ form",
                    "{{ chat",
                    "{{ phone",
                ];
                assert!(!asks_openly(line, &places), "{}: {line}", wording.id);
            }
        }
    }
    for (text, reply) in all() {
        for sentence in body(&reply.text).split_inclusive(['.', '?', '!']) {
            let places = [
                "in privato",
                "privately",
                "whatsapp",
                "chat",
                "modulo",
                "indirizzo",
            ];
            assert!(!asks_openly(sentence, &places), "{text}: {sentence}");
        }
    }
}
