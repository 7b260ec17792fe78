//! How fast Garbo starts, reads and answers, on comments put together here. `./build.sh bench` runs
//! it natively and, where Node and the target are at hand, as Wasm.

use std::hint::black_box;
use std::time::{Duration, Instant};

use garbo::comment::Comment;
use garbo::draft::Draft;
use garbo::settings::Settings;

/// Comments read, and how often each: the best of a few runs is what the machine can do when
/// nothing else is running on it.
const COMMENTS: usize = 2_000;
const RUNS: usize = 3;
const STARTS: usize = 10;
/// Drafts checked, of about 1,000 characters each.
const DRAFTS: usize = 300;

/// Characters a comment is filled up to.
const LENGTH: usize = 150;

/// Phrases by mood, each mood in one language: comments never mix them.
const MOODS: &[&[&str]] = &[
    // Calm.
    &[
        "Buongiorno, vorrei sapere se il negozio di via Roma è aperto anche domenica.",
        "Ho ordinato una lampada martedì e non ho ancora ricevuto il codice per seguirla.",
        "Si può pagare alla consegna?",
        "Il colore è un po' diverso dalla foto, ma nel complesso sono contento.",
        "Avete anche la taglia 44?",
        "Grazie mille per la risposta, siete stati gentilissimi 😊",
        "Per il reso devo stampare io l'etichetta o la porta il corriere?",
        "Da quando c'è l'aggiornamento l'app si chiude appena apro il carrello.",
        "Sarebbe bello poter scegliere la fascia oraria.",
        "Mia sorella mi ha consigliato questo posto e aveva ragione.",
    ],
    // Furious.
    &[
        "È UNA VERGOGNA!!!",
        "Tre settimane che aspetto il rimborso e nessuno risponde al telefono.",
        "Siete dei ladri, mi avete addebitato la bolletta due volte!",
        "Mai più, lo giuro, mai più.",
        "Il corriere ha lasciato il pacco sotto la pioggia, tutto da buttare.",
        "Ma vi rendete conto di come trattate la gente?",
        "Vado dall'avvocato, poi vediamo chi ride.",
        "L'operatore mi ha chiuso il telefono in faccia, che maleducato.",
        "Servizio pessimo, prodotto peggio ancora 😡😡",
        "Voglio indietro i miei 89,90 euro SUBITO.",
    ],
    // Ironic.
    &[
        "Complimenti vivissimi, solo due mesi per una lampadina.",
        "Ma che bravi, davvero 👏👏👏",
        "Consegna lampo: ordinato a marzo, siamo a giugno.",
        "Il vostro assistente automatico è un genio, mi ha salutato quattro volte.",
        "Adoro restare in attesa quaranta minuti con quella musichetta.",
        "Certo, come no, «entro 24 ore».",
        "Geniale l'idea di chiudere il lunedì senza dirlo a nessuno 🙄",
        "Si vede che ci tenete tantissimo ai clienti...",
    ],
    // Spam.
    &[
        "Guadagna da casa 3000 euro al mese, scrivimi in privato!!!",
        "Prestiti veloci senza garanzie, contattatemi su WhatsApp +39 333 0000000",
        "🔥🔥 Seguite la mia pagina, regalo dieci telefoni 🔥🔥",
        "Clicca qui https://premi-gratis.example/vinci prima che scada",
        "Io ho recuperato i miei risparmi grazie a un esperto, lo trovate come @trader.mago",
        "100% garantito, offerta solo per oggi",
    ],
    // Calm, in English.
    &[
        "Hi, could you tell me when the blue jacket will be back in stock?",
        "My parcel says delivered but nothing was left at the door.",
        "The assistant in the Leeds shop was lovely, please thank her for me.",
        "Is there a way to change the address after the order is placed?",
        "Works well so far, the manual could be clearer though.",
        "I've been a customer for ten years and this is the first time I write.",
        "The login page keeps asking me for a code that never arrives.",
        "Thanks for sorting it out so quickly!",
    ],
    // Furious and ironic, in English.
    &[
        "STILL no refund after six weeks, what a joke.",
        "Oh brilliant, another email telling me how much I matter.",
        "You people are useless, I've explained it four times now.",
        "Cancelled my contract and got charged again, absolute thieves!!!",
        "Great service if you enjoy talking to a wall 🙃",
        "Your driver threw the box over the fence and it smashed.",
        "Slow clap for whoever designed this app.",
        "I want my money back or I'm going to the press.",
        "Worst company I have EVER dealt with, avoid.",
    ],
];

fn main() {
    if std::env::args().any(|argument| argument == "first-answer") {
        return first_answer(&Comment {
            text: MOODS[1].join(" "),
            ..Comment::default()
        });
    }
    let comments = comments();
    let length = comments
        .iter()
        .map(|c| c.text.chars().count())
        .sum::<usize>()
        / comments.len();
    println!(
        "{COMMENTS} comments of {length} characters on average, the best of {RUNS} runs of each"
    );
    println!("{:<18} {:>9} {:>9}   budget", "", "p50", "p99");

    let start = |build: &dyn Fn()| times(STARTS, 1, |_| build());
    row(
        "engine starts",
        start(&|| drop(black_box(garbo_packed::garbo()))),
        "",
    );
    row("first answer", start(&|| first_answer(&comments[0])), "");

    let garbo = garbo_packed::garbo();
    let settings = Settings::default();
    let readings = times(COMMENTS, RUNS, |at| {
        drop(black_box(garbo.read(&comments[at])));
    });
    row(
        "reading",
        readings,
        "p50 200 µs, p99 1 ms as Wasm (aim 60, 250 µs)",
    );
    let answers = times(COMMENTS, RUNS, |at| {
        drop(black_box(garbo.answer(&comments[at], &settings, None)));
    });
    row("full answer", answers, "p99 5 ms");
    let drafts: Vec<String> = comments
        .windows(7)
        .take(DRAFTS)
        .map(|some| {
            some.iter()
                .map(|one| &*one.text)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    let checks = times(DRAFTS, RUNS, |at| {
        let draft = Draft::of(&drafts[at]);
        drop(black_box(garbo.check_draft(
            &draft,
            &comments[at],
            &settings,
        )));
    });
    row("draft check", checks, "3 ms for 1,000 characters");
}

/// What the first comment of a cold start waits for.
fn first_answer(comment: &Comment) {
    let settings = Settings::default();
    drop(black_box(
        garbo_packed::garbo().answer(comment, &settings, None),
    ));
}

/// The best time of each job, shortest first.
fn times(jobs: usize, runs: usize, mut job: impl FnMut(usize)) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; jobs];
    for _ in 0..runs {
        for (at, best) in best.iter_mut().enumerate() {
            let began = Instant::now();
            job(at);
            *best = began.elapsed().min(*best);
        }
    }
    best.sort_unstable();
    best
}

fn row(what: &str, times: Vec<Duration>, budget: &str) {
    let percentile = |of: usize| {
        times
            .get((times.len() - 1) * of / 100)
            .copied()
            .unwrap_or_default()
    };
    let shown = |time: Duration| {
        let micros = time.as_secs_f64() * 1e6;
        if micros < 1_000.0 {
            format!("{micros:.0} µs")
        } else {
            format!("{:.1} ms", micros / 1e3)
        }
    };
    println!(
        "{what:<18} {:>9} {:>9}   {budget}",
        shown(percentile(50)),
        shown(percentile(99))
    );
}

/// The same comments every time: phrases of one mood, in an order drawn from a fixed seed, until
/// the length is reached.
fn comments() -> Vec<Comment> {
    let mut seed = 1_u64;
    let mut draw = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % below
    };
    (0..COMMENTS)
        .map(|_| {
            let phrases = MOODS[draw(MOODS.len())];
            let mut text = String::new();
            while text.chars().count() < LENGTH - 30 {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(phrases[draw(phrases.len())]);
            }
            Comment {
                text,
                ..Comment::default()
            }
        })
        .collect()
}
