//! What the practice asks of a wording and what it forbids (P13, P19–P23, P25).

use garbo::reply::Strategy;

use super::{GLAD, every};

#[test]
fn wordings_keep_to_their_strategy() {
    every(|shelf, shipped| {
        let text = shipped.text;
        let uses = |names: &[&str]| {
            names.iter().any(|name| {
                text.contains(&format!("{{ {name}")) || text.contains(&format!("({name}"))
            })
        };
        if shipped.strategy == Strategy::Private
            && !uses(&[
                "channel", "whatsapp", "email", "form", "chat", "phone", "owner",
            ])
        {
            return Err("private without {{ channel }}".to_owned());
        }
        if shipped.strategy == Strategy::Ask && !text.contains("? ") && !text.contains("?\n") {
            return Err("ask without a question".to_owned());
        }
        if shipped.strategy == Strategy::Hold
            && !uses(&["deadline"])
            && ![18, 19, 20, 21, 49, 41, 42, 53].contains(&shelf.situation)
        {
            return Err("hold without {{ deadline }}".to_owned());
        }
        if shelf.situation == 49 && !uses(&["emergency"]) {
            return Err("no {{ emergency }} contacts (P25)".to_owned());
        }
        let promises: &[&str] = if shelf.language == "it" {
            &[
                "ti aggiorno",
                "la aggiorno",
                "ti rispondo qui",
                "ti faccio sapere",
                "le faccio sapere",
                "torno qui",
                "torno da te",
                "ti scrivo qui",
                "le scrivo qui",
                "ti do una data",
                "ti dico come",
            ]
        } else {
            &[
                "i'll update",
                "i'll let you know",
                "get back to you",
                "i'll be back",
                "come back to you",
            ]
        };
        let lower = text.to_lowercase();
        if let Some(promise) = promises.iter().find(|promise| lower.contains(**promise))
            && !uses(&["deadline"])
        {
            return Err(format!("{promise:?} without {{{{ deadline }}}}"));
        }
        Ok(())
    });
}

#[test]
fn wordings_say_nothing_the_practice_forbids() {
    const IT: &[&str] = &[
        "dispiace se",
        "scusiamo se",
        "scuso se",
        "eventual",
        "si prega",
        "la invitiamo",
        "ti invitiamo",
        "vi invitiamo",
        "siamo spiacenti",
        "sono spiacente",
        "gentile cliente",
        "come già",
        "per policy",
        "rimborseremo",
        "ti rimborso",
        "buono sconto",
        "voucher",
        "coupon",
        "omaggio",
        "gratis",
        "avresti dovuto",
        "dovevi",
        "avrebbe dovuto leggere",
        "quanto sopra",
        "in merito a",
        "a seguito d",
        "provvederemo",
        "provvedere a",
        "sarà nostra premura",
        "restiamo a disposizione",
        "resto a disposizione",
        "cordiali saluti",
        "distinti saluti",
        "qualora",
        "suddett",
        "disservizio",
        "sono sicuro",
        "sono sicura",
        "dispiaciut",
        "benvenut",
        "stato paziente",
        "sei stato",
        "sei stata",
        "è stato gentile a",
        "calmati",
        "stai calm",
        "si calmi",
        "euro",
        "€",
        "risarci",
        "è colpa",
        "colpa tua",
        "caro ",
        "cara ",
    ];
    const EN: &[&str] = &[
        "sorry if",
        "apologise if",
        "apologize if",
        "sorry you feel",
        "sorry that you feel",
        "any inconvenience",
        "inconvenience caused",
        "valued customer",
        "dear customer",
        "as already",
        "as stated",
        "per our policy",
        "voucher",
        "coupon",
        "gift card",
        "free of charge",
        "you should have",
        "calm down",
        "please be advised",
        "rest assured",
        "at your earliest",
        "kindly",
        "we regret",
        "unfortunately",
        "refund you £",
        "£",
        "$",
        "€",
        "reach out",
        "hesitate",
        "pursuant",
        "aforementioned",
        "your fault",
    ];
    every(|shelf, shipped| {
        let lower = shipped.text.to_lowercase();
        let banned = if shelf.language == "it" { IT } else { EN };
        // "non dovevi essere tu" names our fault, not theirs.
        let lower = lower.replace("non dovevi", "");
        if let Some(word) = banned.iter().find(|word| lower.contains(**word)) {
            return Err(format!("says {word:?}"));
        }
        if shipped.text.contains("!!") || (shipped.text.matches('!').count() > 1) {
            return Err("more than one exclamation mark".to_owned());
        }
        let grave = (7..=31).contains(&shelf.situation)
            || (32..=43).contains(&shelf.situation)
            || [47, 48, 49].contains(&shelf.situation);
        if grave && shipped.text.contains('!') {
            return Err("an exclamation mark on a hard matter".to_owned());
        }
        let emoji = shipped
            .text
            .chars()
            .filter(|c| {
                ('\u{1F000}'..='\u{1FAFF}').contains(c) || ('\u{2600}'..='\u{27BF}').contains(c)
            })
            .count();
        if emoji > usize::from(GLAD.contains(&shelf.situation)) {
            return Err("emoji".to_owned());
        }
        let shouted = shipped
            .text
            .split(|c: char| !c.is_alphabetic())
            .find(|word| {
                word.chars().count() > 3
                    && word.chars().all(char::is_uppercase)
                    && !["IBAN", "SPID", "GDPR"].contains(word)
            });
        if let Some(word) = shouted {
            return Err(format!("shouts {word:?}"));
        }
        for wrong in [
            " perche ", "perchè", " piu ", " cosi ", " gia ", " si'", "pò", "qual'è", "un pò",
            "finchè", "poichè", "nè ", "sè ",
        ] {
            if shelf.language == "it" && format!(" {lower} ").contains(wrong) {
                return Err(format!("spells {wrong:?}"));
            }
        }
        Ok(())
    });
}

/// P13: nobody is asked to leave a number, an address or a code under a public comment.
#[test]
fn no_wording_invites_personal_data_in_public() {
    const DATA: &[&str] = &[
        "numero d'ordine",
        "numero dell'ordine",
        "numero di telefono",
        "numero cliente",
        "numero di contratto",
        "iban",
        "codice fiscale",
        "codice cliente",
        "tuo indirizzo",
        "suo indirizzo",
        "tua mail",
        "sua mail",
        "tua e-mail",
        "sua e-mail",
        "tua email",
        "sua email",
        "i tuoi dati",
        "i suoi dati",
        "i tuoi recapiti",
        "i suoi recapiti",
        "order number",
        "phone number",
        "account number",
        "customer number",
        "contract number",
        "your email",
        "your address",
        "postcode",
        "your details",
    ];
    const ASKS: &[&str] = &[
        "mandami",
        "mandamelo",
        "mandamela",
        "scrivimi",
        "inviami",
        "dammi",
        "indicami",
        "mi dai",
        "mi dici",
        "mi scrivi",
        "mi mandi",
        "mi invii",
        "mi dia",
        "mi scriva",
        "mi indichi",
        "mi direbbe",
        "mi manda",
        "qual è",
        "send me",
        "send us",
        "share",
        "give me",
        "let me have",
        "tell me",
        "message me",
        "could you send",
        "can you send",
        "what's your",
        "what is your",
        "drop me",
    ];
    every(|_, shipped| {
        for line in shipped.text.lines() {
            let lower = line.to_lowercase();
            let asks = ASKS.iter().any(|ask| lower.contains(ask))
                && DATA.iter().any(|data| lower.contains(data));
            let elsewhere = [
                "channel", "whatsapp", "email }", "email|", "form", "chat", "phone",
            ]
            .iter()
            .any(|name| line.contains(&format!("{{ {name}")));
            if asks && !elsewhere {
                return Err(format!("asks for personal data in public: {line}"));
            }
        }
        Ok(())
    });
}
