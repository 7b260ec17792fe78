//! A reply that fits the shortest box: X allows 280 characters.

use garbo::reply::Register;
use garbo::reply::italian::Noun;
use garbo::reply::library::{Library, Shelf};
use garbo::reply::template::{Language, Values};
use garbo::text::length::overrun;

/// What X allows.
const X: usize = 280;

/// What is usually known: a name, a thing and since when, a way to go on, who signs.
fn usual(shelf: &Shelf, register: Register) -> Values {
    let italian = shelf.language == "it";
    let mut values = Values::new(shelf.language);
    values.set_silent(
        "greeting",
        match (italian, register) {
            (true, Register::Lei) => "Buongiorno Alessandro,",
            (true, _) => "Ciao Alessandro,",
            (false, _) => "Hi Alexander,",
        },
    );
    values.set_silent("name", if italian { "Alessandro" } else { "Alexander" });
    if let Some(thing) = shelf.fallback() {
        values.set_noun("thing", thing);
    }
    let (owner, rows) = if italian {
        (
            "team spedizioni",
            [
                ("since", "da 12 giorni"),
                ("channel", "in privato"),
                ("deadline", "domani alle 18"),
                (
                    "emergency",
                    "Telefono Amico al 02 2327 2327, oppure il 112 se è un'emergenza",
                ),
                ("answer", "sì, c'è anche in blu"),
                ("cause", "per un guasto al magazzino"),
                ("detail", "la cura con cui lo hai scritto"),
                ("fact", "apriamo alle 9"),
            ],
        )
    } else {
        (
            "delivery team",
            [
                ("since", "for 12 days"),
                ("channel", "privately"),
                ("deadline", "6pm tomorrow"),
                (
                    "emergency",
                    "Samaritans on 116 123, or 999 if it's an emergency",
                ),
                ("answer", "yes, it comes in blue too"),
                ("cause", "a fault in our warehouse"),
                ("detail", "how kindly you put it"),
                ("fact", "we open at 9"),
            ],
        )
    };
    values.set_noun("owner", Noun::new(owner, false, false));
    for (name, words) in rows {
        values.set(name, words);
    }
    for name in ["link", "help", "form", "chat"] {
        values.set(name, "https://piazza.example/aiuto");
    }
    for (name, words) in [
        ("whatsapp", "333 1234567"),
        ("phone", "800 123456"),
        ("email", "aiuto@piazza.example"),
        ("agent", "Giulia"),
        ("brand", "Piazza"),
    ] {
        values.set(name, words);
    }
    values.set_partly("signature", "— Giulia, Piazza".to_owned(), Vec::new());
    values
}

/// The shortest a wording becomes: its optional sentences left out.
fn shortest(text: &str) -> String {
    let needed: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('?'))
        .collect();
    needed.join("\n")
}

#[test]
fn every_shelf_has_a_wording_for_the_shortest_box() {
    let language = Language::new();
    let mut faults = Vec::new();
    for shelf in Library::new().shelves() {
        let mut registers: Vec<Register> = shelf.wordings.iter().map(|it| it.register).collect();
        registers.sort_unstable();
        registers.dedup();
        for register in registers {
            let values = usual(shelf, register);
            let lengths: Vec<(usize, String)> = shelf
                .wordings
                .iter()
                .filter(|wording| wording.register == register)
                .filter_map(|it| language.render(&shortest(it.text), &values, "en").ok())
                .map(|rendered| (rendered.text.chars().count(), rendered.text))
                .collect();
            if lengths.iter().all(|(_, text)| overrun(text, X).is_some()) {
                let shortest = lengths.iter().min();
                let (count, text) = shortest.map_or((0, ""), |(count, text)| (*count, text));
                faults.push(format!(
                    "{:02} {} {register}: {count}: {text}",
                    shelf.situation, shelf.language
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
