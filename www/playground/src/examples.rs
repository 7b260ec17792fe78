//! Comments to click on, written for this page: one of each sort a moderator meets.

use garbo_extension::ui::catalogue::Language;

/// An example: what sort it is, and its words.
pub struct Example {
    /// The sort, as the button says it.
    pub name: &'static str,
    /// The comment.
    pub text: &'static str,
}

const fn example(name: &'static str, text: &'static str) -> Example {
    Example { name, text }
}

/// The examples in a language.
pub const fn examples(language: Language) -> &'static [Example] {
    match language {
        Language::Italian => &ITALIAN,
        Language::English => &ENGLISH,
    }
}

const ITALIAN: [Example; 12] = [
    example(
        "Reclamo calmo",
        "Buonasera, aspetto una lampada da dieci giorni e il tracciamento è fermo a Bologna. Mi sapete dire quando arriva?",
    ),
    example(
        "Reclamo furioso",
        "È UNA VERGOGNA! Terza volta che mi addebitate la stessa fattura e al telefono nessuno risponde. Rivoglio i miei soldi!!!",
    ),
    example(
        "Ironia",
        "Complimenti, due mesi per cambiare un rubinetto. Nel frattempo ho imparato a nuotare 👏",
    ),
    example(
        "Domanda",
        "ciao, il negozio di Lecce è aperto anche sabato pomeriggio?",
    ),
    example("Solo insulti", "siete una manica di buffoni"),
    example(
        "Insulto e ragione",
        "Imbecilli, mi avete montato la porta al contrario",
    ),
    example(
        "Travestito",
        "siete dei c0gl1oni, ma proprio i-n-c-a-p-a-c-i",
    ),
    example(
        "Dati personali",
        "Non mi arriva il rimborso, scrivetemi a lia.monti@posta.example o chiamatemi al 340 001 7788",
    ),
    example(
        "Truffa",
        "Congratulazioni, hai vinto un buono da 500 €! Conferma la tua carta qui: https://premio-subito.example",
    ),
    example(
        "Angoscia",
        "Ho perso il lavoro, la bolletta è scaduta e io non ce la faccio più ad andare avanti",
    ),
    example(
        "Grazie",
        "Volevo dire grazie a Fulvio del banco salumi: gentilissimo con mia madre, che ci sente poco",
    ),
    example(
        "Un'idea",
        "E se faceste anche la confezione piccola, per chi vive da solo? Io la comprerei subito",
    ),
];

const ENGLISH: [Example; 12] = [
    example(
        "Calm complaint",
        "Hello, my lamp was due last Tuesday and the tracking hasn’t moved since. Could you tell me when it’ll arrive?",
    ),
    example(
        "Furious complaint",
        "DISGRACEFUL. Third time you’ve taken the same payment and nobody picks up the phone. I want my money back!!!",
    ),
    example(
        "Irony",
        "Oh well done, two months to fit one tap. I’ve learnt to swim in the meantime 👏",
    ),
    example(
        "Question",
        "hiya, is the Norwich shop open on Saturday afternoons?",
    ),
    example("Insults only", "what a bunch of muppets"),
    example(
        "Insult with a reason",
        "Idiots, you’ve hung my door upside down",
    ),
    example("Disguised", "you are all m0r0ns, absolute i-d-i-o-t-s"),
    example(
        "Personal data",
        "Still no refund, email me at lia.marsh@mailbox.example or ring 07700 900178",
    ),
    example(
        "Scam",
        "Congratulations, you’ve won a £500 voucher! Confirm your card here: https://prize-now.example",
    ),
    example(
        "Distress",
        "I’ve lost my job, the bill’s overdue and I can’t see the point in going on",
    ),
    example(
        "Thanks",
        "Just wanted to thank Fergus on the deli counter, so patient with my mum who’s hard of hearing",
    ),
    example(
        "An idea",
        "How about a smaller pack for those of us who live alone? I’d buy it tomorrow",
    ),
];
