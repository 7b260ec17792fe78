//! Whole readings, as the command line shows them.

use super::read;

#[test]
fn whole_readings_stay_as_they_are() {
    for (name, text) in [
        ("late_parcel", "Ordine fatto 12 giorni fa e ancora nulla!"),
        ("irony", "Complimenti, tre mesi per un rimborso."),
        (
            "swearing_at_a_parcel",
            "Ma che cazzo, il pacco non arriva mai!!!",
        ),
        ("insult_only", "Siete dei buffoni"),
        ("praise", "Grazie mille, siete stati gentilissimi ❤️"),
        ("mixed", "Prodotto bello ma il servizio clienti è pessimo"),
        ("question", "What time do you open on Sunday?"),
        ("spam", "Earn $500 a day from home, DM me on WhatsApp"),
        ("other_language", "Wann kommt meine Bestellung endlich an?"),
        ("emoji_only", "👏👏"),
    ] {
        insta::assert_json_snapshot!(name, read(text));
    }
}
