//! Comments and the grievance lines that must be read from them.

use super::super::rules::RuleSet;
use super::super::scene::{Scene, Tokenized};
use super::find;
use crate::lexicon::{Languages, Lexicon};
use crate::reading::Grievance;

type Line = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

fn read(lexicon: &Lexicon, rules: &RuleSet, language: &str, text: &str) -> Option<Grievance> {
    let scene = Scene::new(
        Tokenized::new(text, lexicon),
        Languages::of_text(language),
        lexicon,
    );
    let fired = rules.fire(&scene);
    find(&scene, rules, &fired, &[])
}

/// Language, comment, then words that `what` and `wants` must hold, and `thing` and `since` be;
/// `-` where there must be none, `` where it does not matter.
const LINES: &[Line] = &[
    (
        "it",
        "Ordine fatto 12 giorni fa e ancora nulla!",
        "nulla",
        "ordine",
        "12 giorni",
        "",
    ),
    (
        "it",
        "Il pacco non è mai arrivato, voglio il rimborso",
        "arrivato",
        "pacco",
        "-",
        "voglio il rimborso",
    ),
    (
        "it",
        "Aspetto il rimborso da tre mesi e nessuno risponde",
        "nessuno risponde",
        "rimborso",
        "tre mesi",
        "",
    ),
    (
        "it",
        "Complimenti, tre mesi per un rimborso.",
        "tre mesi per un rimborso",
        "rimborso",
        "tre mesi",
        "-",
    ),
    (
        "it",
        "La bolletta è sbagliata, chi mi risponde?",
        "sbagliata",
        "bolletta",
        "-",
        "",
    ),
    (
        "it",
        "le scarpe sono arrivate rotte",
        "rotte",
        "scarpe",
        "-",
        "-",
    ),
    (
        "it",
        "SCARPE ARRIVATE ROTTE, VERGOGNA",
        "rotte",
        "scarpe",
        "-",
        "-",
    ),
    (
        "it",
        "da lunedì l'app non funziona",
        "non funziona",
        "app",
        "lunedì",
        "-",
    ),
    (
        "it",
        "Ordinato il 3 marzo, ancora in attesa. Quando arriva il pacco?",
        "",
        "pacco",
        "3 marzo",
        "quando arriva",
    ),
    (
        "it",
        "Sono due settimane che la linea è guasta",
        "guasta",
        "linea",
        "due settimane",
        "-",
    ),
    (
        "it",
        "è un mese che aspetto una risposta alla mia mail, ridicoli. Non ho ricevuto nulla",
        "ricevuto",
        "",
        "un mese",
        "",
    ),
    (
        "it",
        "ridatemi i soldi, ladri",
        "-",
        "",
        "-",
        "ridatemi i soldi",
    ),
    (
        "it",
        "Buongiorno, non ho ancora ricevuto la fattura di maggio",
        "ricevuto",
        "fattura",
        "-",
        "-",
    ),
    (
        "it",
        "frigorifero guasto dopo 3 settimane, vorrei la sostituzione",
        "guasto",
        "frigorifero",
        "3 settimane",
        "vorrei la sostituzione",
    ),
    (
        "it",
        "nn mi è arrivato il pacco xké???",
        "arrivato",
        "pacco",
        "-",
        "-",
    ),
    (
        "it",
        "Pacco in ritardo di 10 giorni e nessuno sa niente",
        "",
        "pacco",
        "10 giorni",
        "-",
    ),
    (
        "it",
        "internet fermo da ieri sera",
        "fermo",
        "",
        "ieri sera",
        "-",
    ),
    (
        "it",
        "i biglietti non sono arrivati",
        "arrivati",
        "biglietti",
        "-",
        "-",
    ),
    (
        "it",
        "Ho pagato due volte la stessa bolletta. Rimborsatemi!",
        "",
        "bolletta",
        "-",
        "rimborsatemi",
    ),
    (
        "it",
        "mi avete spedito il maglione sbagliato, chiedo il reso",
        "sbagliato",
        "maglione",
        "-",
        "chiedo il reso",
    ),
    (
        "it",
        "Il tavolo è arrivato ammaccato settimana scorsa",
        "ammaccato",
        "tavolo",
        "",
        "-",
    ),
    (
        "it",
        "le cuffie non si accendono più da quando ho fatto l'aggiornamento",
        "",
        "cuffie",
        "",
        "-",
    ),
    (
        "it",
        "Da oltre un mese senza linea",
        "senza linea",
        "",
        "oltre un mese",
        "-",
    ),
    (
        "it",
        "Ordine annullato senza avvisare, esigo una spiegazione",
        "",
        "ordine",
        "-",
        "esigo una spiegazione",
    ),
    ("it", "Bellissimo negozio, torneremo", "-", "-", "-", "-"),
    ("it", "Quanto costa la spedizione?", "-", "-", "-", "-"),
    (
        "it",
        "Pacco arrivato in due giorni, nessun problema!",
        "-",
        "-",
        "-",
        "-",
    ),
    ("it", "Siete dei pagliacci", "-", "-", "-", "-"),
    (
        "it",
        "cliente da dieci anni, sempre contento",
        "-",
        "-",
        "-",
        "-",
    ),
    ("it", "😡😡😡", "-", "-", "-", "-"),
    (
        "en",
        "Order placed 12 days ago and still nothing arrived",
        "",
        "order",
        "12 days",
        "-",
    ),
    (
        "en",
        "My parcel never arrived. I want a refund.",
        "never arrived",
        "parcel",
        "-",
        "want a refund",
    ),
    (
        "en",
        "Still waiting for my refund after two weeks",
        "waiting",
        "refund",
        "two weeks",
        "-",
    ),
    (
        "en",
        "The bill is wrong since Monday's change and nobody answers",
        "",
        "bill",
        "",
        "-",
    ),
    (
        "en",
        "been waiting for three months for a reply",
        "",
        "",
        "three months",
        "-",
    ),
    (
        "en",
        "she plays football three times a week and the roll was stale",
        "stale",
        "-",
        "-",
        "-",
    ),
    (
        "en",
        "I pay £12 a month and the site is broken",
        "broken",
        "",
        "-",
        "-",
    ),
    ("en", "my shoes came damaged", "damaged", "shoes", "-", "-"),
    (
        "en",
        "Laptop arrived broken, please replace it",
        "broken",
        "laptop",
        "-",
        "replace it",
    ),
    (
        "en",
        "The app hasn't worked since yesterday",
        "worked",
        "app",
        "yesterday",
        "-",
    ),
    (
        "en",
        "where is my order? It was due last week and it's still missing",
        "missing",
        "order",
        "last week",
        "where is my order",
    ),
    (
        "en",
        "I have been charged twice, give me my money back",
        "",
        "",
        "-",
        "give me my money back",
    ),
    (
        "en",
        "no hot water for 5 days!!",
        "no hot water",
        "",
        "5 days",
        "-",
    ),
    (
        "en",
        "the tickets didn't arrive",
        "arrive",
        "tickets",
        "-",
        "-",
    ),
    (
        "en",
        "Ordered on Monday, delivery is late again",
        "late",
        "delivery",
        "Monday",
        "-",
    ),
    (
        "en",
        "I just want my money back",
        "-",
        "",
        "-",
        "want my money back",
    ),
    ("en", "Lovely shop, no problem at all", "-", "-", "-", "-"),
    ("en", "How much is shipping?", "-", "-", "-", "-"),
    ("en", "you are all clowns", "-", "-", "-", "-"),
    ("en", "Parcel arrived in 2 days, great!", "-", "-", "-", "-"),
    (
        "en",
        "customer for 10 years and always happy",
        "-",
        "-",
        "-",
        "-",
    ),
];

#[test]
fn grievance_lines_are_read() {
    let mut problems = Vec::new();
    let mut lexicon = Lexicon::new(&mut problems);
    let rules = RuleSet::new(&mut lexicon, &mut problems);
    let mut wrong = Vec::new();
    for (language, text, what, thing, since, wants) in LINES {
        let found = read(&lexicon, &rules, language, text);
        let line = found.clone().unwrap_or_default();
        let holds = |field: &Option<String>, words: &str| match (words, field) {
            ("", _) | ("-", None) => true,
            (_, Some(field)) => {
                words != "-" && field.to_lowercase().contains(&words.to_lowercase())
            }
            _ => false,
        };
        let is = |field: &Option<String>, words: &str| {
            holds(field, words)
                && (words.is_empty() || words == "-" || field.as_deref() == Some(words))
        };
        let all_none = [what, thing, since, wants]
            .iter()
            .all(|words| **words == "-");
        let fits = holds(&line.what, what)
            && is(&line.thing, thing)
            && is(&line.since, since)
            && holds(&line.wants, wants);
        if !fits || (all_none && found.is_some()) {
            wrong.push(format!("{text:?}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn things_agree() {
    let mut problems = Vec::new();
    let mut lexicon = Lexicon::new(&mut problems);
    let rules = RuleSet::new(&mut lexicon, &mut problems);
    for (language, text, feminine, plural) in [
        ("it", "il pacco non è arrivato", false, false),
        ("it", "i pacchi non sono arrivati", false, true),
        ("it", "la bolletta è sbagliata", true, false),
        ("it", "le bollette sono sbagliate", true, true),
        ("it", "l'app non funziona", true, false),
        ("it", "le app non funzionano", true, true),
        ("it", "l'ordine è in ritardo", false, false),
        ("en", "the parcel never arrived", false, false),
        ("en", "the parcels never arrived", false, true),
        ("en", "these jeans arrived damaged", false, true),
    ] {
        let agreement = read(&lexicon, &rules, language, text).and_then(|line| line.agreement);
        assert_eq!(
            agreement.map(|is| (is.feminine, is.plural)),
            Some((feminine, plural)),
            "{text}"
        );
    }
}
