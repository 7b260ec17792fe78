//! Whole readings, as the command line shows them, on a few words of their own: they change when
//! the engine does, and not with every new word of the lists.

use garbo::comment::Comment;
use garbo::reading::Reader;

#[test]
fn whole_readings_stay_as_they_are() {
    let reader = Reader::with(
        &[("it", "small.lex", include_str!("small.lex"))],
        &[("it", "small.rules", include_str!("small.rules"))],
    );
    assert_eq!(reader.problems(), []);
    for (name, text) in [
        ("late_parcel", "Ordine fatto 12 giorni fa e ancora nulla!"),
        ("irony", "Complimenti, tre mesi per un rimborso."),
        (
            "swearing_at_a_parcel",
            "Ma che cazzo, il pacco non arriva mai!!!",
        ),
        ("insult_only", "Siete dei buffoni"),
        ("praise", "Grazie mille, siete stati gentilissimi ❤️"),
        (
            "mixed",
            "Il prodotto è bello ma il servizio clienti è pessimo",
        ),
        ("question", "Vorrei sapere quando arriva il pacco?"),
        (
            "spam",
            "Guadagna 500 € al giorno da casa, scrivimi al 333 1234567",
        ),
        ("other_language", "Wann kommt meine Bestellung endlich an?"),
        ("emoji_only", "👏👏"),
    ] {
        let comment = Comment {
            text: text.to_owned(),
            ..Comment::default()
        };
        insta::assert_json_snapshot!(name, reader.read(&comment));
    }
}
