//! The rules of advice in the order of P33: the first that fits decides. One rule, one row.

use super::example::Example;
use super::facts::Facts;
use super::{Action, Also, Route};
use crate::reading::{Intent, PatternKind as P, PersonalDataKind, Polarity, Topic};

/// Which of the steps of P33 a rule belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// P8, P24, P25.
    Emergency,
    /// P10.
    SpamAndOffence,
    /// P13.
    PersonalData,
    /// P14.
    Ladder,
    /// P11 and what follows from it.
    Answer,
}

/// One rule.
pub struct Rule {
    /// Its name, unique.
    pub name: &'static str,
    /// Its step of P33; rows stand in this order.
    pub tier: Tier,
    /// The practice behind it.
    pub because: &'static [&'static str],
    /// Does it fit?
    pub when: fn(&Facts) -> bool,
    /// The one thing to do.
    pub action: fn(&Facts) -> Action,
    /// What always goes with it; what depends on the comment is added by [`super::advise`].
    pub also: &'static [Also],
    /// Who owns it; otherwise the topic says.
    pub route: Option<Route>,
    /// What not to do, Italian and English.
    pub avoid: (&'static str, &'static str),
    /// Comments it decides.
    pub yes: &'static [Example],
    /// Comments that look alike and that it leaves alone.
    pub no: &'static [Example],
}

const REPLY: fn(&Facts) -> Action = |_| Action::Reply;
const PRIVATE: fn(&Facts) -> Action = |_| Action::ReplyThenPrivate;
const LET_GO: fn(&Facts) -> Action = |_| Action::LetGo;
const HIDE: fn(&Facts) -> Action = |_| Action::Hide;
const ESCALATE: fn(&Facts) -> Action = |_| Action::Escalate;

const LATE: Example = Example::complaint(
    "it",
    "Ordine fatto 12 giorni fa e ancora nulla!",
    &[Topic::Delivery],
)
.thing("ordine", false, false)
.since("12 giorni");

/// All rules, in order.
pub const RULES: &[Rule] = &[
    Rule {
        name: "distress",
        tier: Tier::Emergency,
        because: &["P25", "P8"],
        when: |facts| facts.calls(P::Distress),
        action: ESCALATE,
        also: &[],
        route: Some(Route::Emergency),
        avoid: (
            "Niente modelli allegri, emoji o promozioni: parole umane, i numeri di aiuto e un collega subito.",
            "No cheerful template, emoji or promotion: human words, the help lines, and a colleague now.",
        ),
        yes: &[
            Example::of("it", "non ce la faccio più, vorrei solo sparire").shows(&[P::Distress]),
            Example::of("it", "siete dei ladri, mi avete rovinato e adesso la faccio finita").shows(&[P::Distress, P::Insult]).after(2),
        ],
        no: &[LATE],
    },
    Rule {
        name: "threat",
        tier: Tier::Emergency,
        because: &["P8", "P24"],
        when: |facts| facts.calls(P::Threat),
        action: ESCALATE,
        also: &[Also::KeepEvidence, Also::Report],
        route: Some(Route::Security),
        avoid: (
            "Non rispondere in pubblico e non cancellare: prima si conserva la prova.",
            "Don't reply in public and don't delete: keep the evidence first.",
        ),
        yes: &[
            Example::of("it", "so dove state, vengo lì e vi spacco tutto").shows(&[P::Threat]),
            Example::of("en", "I know where you work, watch your back").shows(&[P::Threat, P::Bait]).after(3),
        ],
        no: &[Example::complaint("it", "questo ritardo mi uccide", &[Topic::Delivery])],
    },
    Rule {
        name: "doxxing",
        tier: Tier::Emergency,
        because: &["P8", "P24", "P10"],
        when: |facts| facts.calls(P::Doxxing),
        action: ESCALATE,
        also: &[Also::KeepEvidence, Also::Hide, Also::Report],
        route: Some(Route::Security),
        avoid: (
            "Non rispondere e non ripetere quei dati, nemmeno per dire di toglierli.",
            "Don't reply and don't repeat those details, not even to ask for their removal.",
        ),
        yes: &[Example::of("it", "la commessa si chiama Rossi e abita in via Verdi 3, fatele visita").shows(&[P::Doxxing]).personal(&[PersonalDataKind::Address])],
        no: &[Example::question("it", "il mio numero è 333 1234567, mi chiamate?", &[]).personal(&[PersonalDataKind::Phone])],
    },
    Rule {
        name: "safety",
        tier: Tier::Emergency,
        because: &["P8"],
        when: |facts| facts.calls(P::Safety),
        action: ESCALATE,
        also: &[],
        route: Some(Route::Safety),
        avoid: (
            "Non ammettere né negare colpe per un danno alle persone e non spiegare: prima si chiede come sta.",
            "Neither admit nor deny fault for an injury, and don't explain: first ask how they are.",
        ),
        yes: &[
            Example::complaint("it", "il phon ha preso fuoco mentre lo usavo", &[Topic::Product]).shows(&[P::Safety]),
            Example::complaint("en", "my son broke out in a rash after using your cream", &[Topic::Safety]).shows(&[P::Safety, P::Minors]),
        ],
        no: &[Example::complaint("it", "il phon non funziona più", &[Topic::Product])],
    },
    Rule {
        name: "minors",
        tier: Tier::Emergency,
        because: &["P8"],
        when: |facts| facts.calls(P::Minors),
        action: ESCALATE,
        also: &[],
        route: Some(Route::Emergency),
        avoid: (
            "Non chiedere altri dettagli in pubblico: c'è di mezzo un minore.",
            "Don't ask for more details in public: a child is concerned.",
        ),
        yes: &[Example::of("it", "ho 11 anni e un signore mi scrive dalla vostra pagina").shows(&[P::Minors])],
        no: &[Example::praise("it", "mia figlia adora i vostri libri")],
    },
    Rule {
        name: "discrimination",
        tier: Tier::Emergency,
        because: &["P8"],
        when: |facts| facts.calls(P::Discrimination),
        action: ESCALATE,
        also: &[],
        route: Some(Route::Legal),
        avoid: (
            "Non mettere in dubbio il racconto e non dire che «non è nella nostra politica».",
            "Don't question the account, and don't say “that's not our policy”.",
        ),
        yes: &[
            Example::complaint("it", "in negozio non mi hanno servito perché sono in carrozzina", &[Topic::Service]).shows(&[P::Discrimination]),
            Example::complaint("en", "your guard called me a slur and threw me out", &[Topic::Service]).shows(&[P::Discrimination, P::Hate]),
        ],
        no: &[Example::complaint("it", "il commesso è stato sgarbato", &[Topic::Service])],
    },
    Rule {
        name: "hate",
        tier: Tier::Emergency,
        because: &["P24", "P10"],
        when: |facts| facts.hides(P::Hate),
        action: HIDE,
        also: &[Also::Boundary, Also::KeepEvidence, Also::Report],
        route: Some(Route::Community),
        avoid: (
            "Niente ironia e niente dibattito: un confine calmo, dalla parte delle persone colpite.",
            "No irony and no debate: a calm boundary, on the side of the people targeted.",
        ),
        yes: &[
            Example::of("it", "mandate a casa tutti quegli immigrati di m").shows(&[P::Hate]),
            Example::complaint("it", "pacco in ritardo, ovvio, con quegli z… come corrieri", &[Topic::Delivery]).shows(&[P::Hate]).thing("pacco", false, false),
        ],
        no: &[Example::complaint("it", "non avete taglie per donne alte", &[Topic::Product])],
    },
    Rule {
        name: "press",
        tier: Tier::Emergency,
        because: &["P8"],
        when: |facts| facts.calls(P::Press) && !facts.spam(),
        action: ESCALATE,
        also: &[],
        route: Some(Route::Press),
        avoid: (
            "Non commentare: un giornalista cita. Dai solo il contatto dell'ufficio stampa.",
            "Don't comment: a journalist quotes. Give the press office's contact only.",
        ),
        yes: &[Example::question("it", "Sono una giornalista, a chi posso chiedere una dichiarazione?", &[]).shows(&[P::Press])],
        no: &[Example::praise("it", "vi ho visti sul giornale, complimenti")],
    },
    Rule {
        name: "legal",
        tier: Tier::Emergency,
        because: &["P8"],
        when: |facts| facts.calls(P::Legal) && !facts.spam(),
        action: ESCALATE,
        also: &[],
        route: Some(Route::Legal),
        avoid: (
            "Nessun parere sul merito e nessuna ammissione: si prende atto e si passa a chi di dovere.",
            "No opinion on the merits and no admission: acknowledge it and pass it on.",
        ),
        yes: &[Example::complaint("it", "domani il mio avvocato vi notifica la diffida", &[Topic::Refund]).shows(&[P::Legal])],
        no: &[LATE],
    },
    Rule {
        name: "scam",
        tier: Tier::SpamAndOffence,
        because: &["P10", "P24"],
        when: |facts| facts.hides(P::Scam) || facts.hides(P::Impersonation),
        action: HIDE,
        also: &[Also::KeepEvidence, Also::Report],
        route: Some(Route::Security),
        avoid: (
            "Non discutere con chi truffa: nascondi, segnala e, se serve, avvisa gli altri con una nota.",
            "Don't argue with a scammer: hide, report and, if needed, warn the others with a note.",
        ),
        yes: &[
            Example::of("it", "Sono l'assistenza ufficiale, scrivimi su Telegram per il rimborso").shows(&[P::Scam, P::Spam, P::Impersonation]),
            Example::of("en", "DM @crypto_anna, she recovered my money").shows(&[P::Scam, P::Spam]).personal(&[PersonalDataKind::Phone]),
        ],
        no: &[Example::question("it", "mi è arrivato un SMS a vostro nome, è una truffa?", &[Topic::Account])],
    },
    Rule {
        name: "spam",
        tier: Tier::SpamAndOffence,
        because: &["P10"],
        when: |facts| facts.spam(),
        action: HIDE,
        also: &[Also::Report],
        route: Some(Route::Community),
        avoid: (
            "Non rispondere allo spam: ogni risposta gli dà visibilità.",
            "Don't answer spam: every reply gives it reach.",
        ),
        yes: &[Example::of("it", "Prestiti veloci senza busta paga, chiama il 333 1234567").intents(&[Intent::Spam]).shows(&[P::Spam]).personal(&[PersonalDataKind::Phone])],
        no: &[LATE],
    },
    Rule {
        name: "harassment",
        tier: Tier::SpamAndOffence,
        because: &["P10"],
        when: |facts| facts.hides(P::Harassment),
        action: HIDE,
        also: &[Also::KeepEvidence, Also::Report],
        route: Some(Route::Community),
        avoid: (
            "Non minimizzare e non scherzarci su: chi è preso di mira sta leggendo.",
            "Don't play it down or joke about it: the person targeted is reading.",
        ),
        yes: &[Example::of("it", "bella la ragazza del video, quanto prende a notte?").shows(&[P::Harassment])],
        no: &[Example::praise("it", "bravissima la ragazza del video")],
    },
    Rule {
        name: "harassment-heard",
        tier: Tier::SpamAndOffence,
        because: &["P8", "P24"],
        when: |facts| facts.may_harass(),
        action: ESCALATE,
        also: &[Also::KeepEvidence],
        route: Some(Route::Community),
        avoid: (
            "Niente risposte allegre sotto un commento che forse molesta qualcuno: prima lo guarda una persona.",
            "No cheerful reply under a comment that may be harassing someone: a person looks at it first.",
        ),
        yes: &[Example::of("en", "third profile I had to open, Sienna, one drink and I'll stop").seems(&[P::Harassment])],
        no: &[Example::praise("en", "Sienna on the desk was lovely")],
    },
    Rule {
        name: "personal-data",
        tier: Tier::PersonalData,
        because: &["P13", "P12"],
        when: |facts| !facts.reading.personal_data.is_empty(),
        action: PRIVATE,
        also: &[],
        route: None,
        avoid: (
            "Non ripetere i suoi dati e non chiederne altri qui: prima l'invito a toglierli, poi il privato.",
            "Don't repeat their details or ask for more here: first ask them to edit, then go private.",
        ),
        yes: &[
            Example::complaint("it", "ordine 123456, chiamatemi al 333 1234567", &[Topic::Delivery]).personal(&[PersonalDataKind::Order, PersonalDataKind::Phone]),
            Example::complaint("it", "ladri, ecco il mio IBAN", &[Topic::Refund]).shows(&[P::Insult]).personal(&[PersonalDataKind::Iban]).after(2),
        ],
        no: &[LATE],
    },
    Rule {
        name: "ladder-third",
        tier: Tier::Ladder,
        because: &["P14", "P33"],
        when: |facts| facts.ladder_is_used_up() && facts.quarrels(),
        action: LET_GO,
        also: &[],
        route: None,
        avoid: (
            "Non dire l'ultima parola: chi legge ha già visto la tua disponibilità.",
            "Don't go for the last word: the readers have already seen your goodwill.",
        ),
        yes: &[
            Example::of("it", "ancora qui a copiare e incollare? ridicoli").shows(&[P::Insult]).intents(&[Intent::InsultOnly]).after(2),
            Example::of("en", "so you admit it then? go on, say it").shows(&[P::Bait]).after(3),
            Example::of("it", "sempre peggio").polarity(Polarity::Negative).shows(&[P::NoFact]).after(2),
        ],
        no: &[
            Example::praise("it", "Grazie, siete stati gentilissimi").after(2),
            Example::question("it", "quindi quando mi arriva il rimborso?", &[Topic::Refund]).after(2),
            Example::complaint("it", "è la quinta volta che scrivo", &[])
                .shows(&[P::RepeatContact])
                .after(2),
            Example::complaint("it", "è passata un'altra settimana e il pacco non c'è", &[Topic::Delivery]).after(2),
        ],
    },
    Rule {
        name: "only-insults-again",
        tier: Tier::Ladder,
        because: &["P14"],
        when: |facts| facts.only_insults() && facts.case.replies > 0,
        action: LET_GO,
        also: &[],
        route: None,
        avoid: (
            "La risposta misurata c'è già stata: una seconda diventa un battibecco.",
            "The measured reply has been given: a second one makes it a quarrel.",
        ),
        yes: &[Example::of("it", "buffoni").shows(&[P::Insult]).intents(&[Intent::InsultOnly]).after(1)],
        no: &[Example::of("it", "buffoni").shows(&[P::Insult]).intents(&[Intent::InsultOnly])],
    },
    Rule {
        name: "only-insults",
        tier: Tier::Ladder,
        because: &["P14", "P2"],
        when: |facts| facts.only_insults(),
        action: |facts| {
            if facts.policy.answer_insults {
                Action::MeasuredReply
            } else {
                Action::LetGo
            }
        },
        also: &[],
        route: Some(Route::Community),
        avoid: (
            "Non rispondere a tono e non citare l'insulto: una replica misurata, una sola, oppure nessuna.",
            "No tit-for-tat, and don't quote the insult: one measured reply, or none.",
        ),
        yes: &[Example::of("it", "siete dei pagliacci").shows(&[P::Insult]).intents(&[Intent::InsultOnly]).polarity(Polarity::Negative)],
        no: &[Example::complaint("it", "pagliacci, il pacco non arriva", &[Topic::Delivery]).shows(&[P::Insult])],
    },
    Rule {
        name: "ladder-second",
        tier: Tier::Ladder,
        because: &["P14", "P12"],
        when: |facts| facts.case.replies > 0 && (facts.displeased() || facts.quarrels() || facts.complains()),
        action: PRIVATE,
        also: &[],
        route: None,
        avoid: (
            "Non ripetere la prima risposta: al secondo giro si invita in privato, dicendo perché.",
            "Don't repeat the first reply: on the second round invite to private, and say why.",
        ),
        yes: &[
            Example::complaint("it", "sì ma il pacco continua a non arrivare", &[Topic::Delivery]).after(1),
            Example::of("it", "certo, come no. Allora ammettete che rubate?").shows(&[P::Bait]).after(1),
        ],
        no: &[LATE, Example::question("it", "e la spedizione quanto costa?", &[Topic::Price]).after(1)],
    },
    Rule {
        name: "special-story",
        tier: Tier::Answer,
        because: &["P27"],
        when: |facts| facts.tells_a_story(),
        action: REPLY,
        also: &[Also::WriteItYourself],
        route: Some(Route::Community),
        avoid: (
            "Nessun modello: questa persona merita parole scritte solo per lei.",
            "No template: this person deserves words written for them alone.",
        ),
        yes: &[Example::praise("it", "Mio nonno beveva il vostro caffè ogni mattina; ieri al funerale ne abbiamo portato una tazza.").shows(&[P::SpecialStory])],
        no: &[Example::praise("it", "ottimo caffè")],
    },
    Rule {
        name: "another-language",
        tier: Tier::Answer,
        because: &["P1", "P11"],
        when: |facts| facts.speaks_another_language(),
        action: REPLY,
        also: &[Also::WriteItYourself],
        route: Some(Route::Community),
        avoid: (
            "Garbo non legge questa lingua: non fidarti del tono e rispondi nella lingua di chi scrive.",
            "Garbo can't read this language: don't trust the tone, and answer in the writer's language.",
        ),
        yes: &[Example::of("de", "Wann kommt endlich mein Paket?")],
        no: &[Example::of("und", "😍")],
    },
    Rule {
        name: "wave",
        tier: Tier::Answer,
        because: &["P31", "P18"],
        when: |facts| facts.in_a_wave(),
        action: REPLY,
        also: &[Also::PinOneAnswer],
        route: None,
        avoid: (
            "Non rispondere uno per uno con la stessa frase: una risposta sola, in alto, da aggiornare quando c'è qualcosa di nuovo.",
            "Don't answer one by one with the same line: one reply at the top, updated when there is news.",
        ),
        yes: &[
            LATE.in_a_wave_of(12),
            Example::complaint("en", "app down again, useless lot", &[Topic::Technical]).shows(&[P::Insult]).angry(0.9).in_a_wave_of(40),
        ],
        no: &[
            LATE.in_a_wave_of(2),
            Example::question("it", "a che ora aprite?", &[Topic::HoursLocation]).in_a_wave_of(12),
            Example::of("it", "siete dei pagliacci").shows(&[P::Insult]).intents(&[Intent::InsultOnly]).polarity(Polarity::Negative).in_a_wave_of(12),
        ],
    },
    Rule {
        name: "insult-with-grievance",
        tier: Tier::Answer,
        because: &["P2", "P10", "P18"],
        when: |facts| facts.insults(),
        action: REPLY,
        also: &[Also::AnswerTheCriticism],
        route: None,
        avoid: (
            "Non raccogliere l'insulto e non nascondere: rispondi al fatto.",
            "Don't take up the insult and don't hide it: answer the fact.",
        ),
        yes: &[Example::complaint("it", "Incapaci, due mesi per un rimborso!", &[Topic::Refund]).shows(&[P::Insult]).angry(0.8)],
        no: &[LATE],
    },
    Rule {
        name: "like",
        tier: Tier::Answer,
        because: &["P11"],
        when: |facts| {
            let nothing_asked = !facts.asks() && !facts.complains() && !facts.does(Intent::Suggestion);
            facts.policy.like_is_enough
                && (nothing_asked || facts.is_a_nod())
                && !facts.displeased()
                && !facts.baits()
                && (facts.is_wordless() || facts.is_a_nod() || facts.is_small_talk())
        },
        action: |_| Action::Like,
        also: &[],
        route: Some(Route::Community),
        avoid: (
            "Non serve un testo: una risposta scritta a un'emoji suona automatica.",
            "No words needed: a written reply to an emoji sounds automatic.",
        ),
        yes: &[
            Example::of("und", "😍😍"),
            Example::praise("und", "❤️"),
            Example::of("it", "@luca guarda"),
            Example::of("en", "@jess this is so you"),
            Example::question("it", "@luca ci andiamo sabato?", &[]),
            Example::of("it", "io la domenica vado sempre al mare"),
        ],
        no: &[
            Example::question("it", "@luca ma la domenica sono aperti?", &[Topic::HoursLocation]),
            Example::of("und", "🤮").polarity(Polarity::Negative),
            Example::praise("it", "Bellissima la nuova collezione!"),
            Example::of("it", "io la domenica compro sempre da voi").about(&[Topic::Product]),
        ],
    },
    Rule {
        name: "private-matter",
        tier: Tier::Answer,
        because: &["P12", "P11"],
        when: |facts| {
            let wants = facts.complains() || facts.does(Intent::Request);
            wants && matches!(facts.reading.topics.first(), Some(Topic::Account | Topic::Privacy | Topic::Billing))
        },
        action: PRIVATE,
        also: &[],
        route: None,
        avoid: (
            "Mai cifre, codici o dati del cliente in pubblico: qui il fatto e i tempi, il resto in privato.",
            "Never figures, codes or customer details in public: the fact and the time here, the rest in private.",
        ),
        yes: &[
            Example::complaint("it", "mi avete addebitato due volte l'abbonamento", &[Topic::Billing]),
            Example::complaint("en", "someone got into my account", &[Topic::Account]),
        ],
        no: &[LATE, Example::question("it", "si può pagare con PayPal?", &[Topic::Billing])],
    },
    Rule {
        name: "bait",
        tier: Tier::Answer,
        because: &["P14"],
        when: |facts| facts.baits(),
        action: REPLY,
        also: &[],
        route: Some(Route::Community),
        avoid: (
            "Non abboccare: un fatto, un link, nessun aggettivo.",
            "Don't take the bait: one fact, one link, no adjectives.",
        ),
        yes: &[Example::of("it", "tanto lo sanno tutti che gonfiate i prezzi, vero?").shows(&[P::Bait])],
        no: &[Example::question("it", "perché è aumentato il prezzo?", &[Topic::Price])],
    },
    Rule {
        name: "irony",
        tier: Tier::Answer,
        because: &["P5", "P18"],
        when: |facts| facts.ironic(),
        action: REPLY,
        also: &[],
        route: None,
        avoid: (
            "Non ringraziare e non scherzare: dietro l'ironia c'è un reclamo vero.",
            "Don't say thank you and don't joke back: behind the irony stands a real complaint.",
        ),
        yes: &[Example::complaint("it", "Complimenti, tre mesi per un rimborso", &[Topic::Refund]).ironic(0.9)],
        no: &[
            Example::praise("it", "Complimenti per il negozio nuovo!"),
            Example::complaint("it", "Ancora in attesa del rimborso di agosto", &[Topic::Refund]).ironic(0.6),
        ],
    },
    Rule {
        name: "repeat-contact",
        tier: Tier::Answer,
        because: &["P20", "P21", "P7"],
        when: |facts| facts.shows(P::RepeatContact) && !facts.thanks(),
        action: REPLY,
        also: &[],
        route: None,
        avoid: (
            "Non far ripetere la storia da capo: una persona sola la prende in carico.",
            "Don't make them tell it all again: one person takes it on.",
        ),
        yes: &[Example::complaint("it", "è la terza volta che scrivo per lo stesso guasto", &[Topic::Technical]).shows(&[P::RepeatContact])],
        no: &[LATE],
    },
    Rule {
        name: "deletion-claim",
        tier: Tier::Answer,
        because: &["P10", "P7"],
        when: |facts| facts.shows(P::DeletionClaim),
        action: REPLY,
        also: &[],
        route: Some(Route::Community),
        avoid: (
            "Non negare a memoria: controlla prima se il commento è stato nascosto, e di' la verità.",
            "Don't deny from memory: check first whether it was hidden, and tell the truth.",
        ),
        yes: &[Example::complaint("it", "avete cancellato il mio commento", &[]).shows(&[P::DeletionClaim])],
        no: &[LATE],
    },
    Rule {
        name: "complaint-angry",
        tier: Tier::Answer,
        because: &["P18", "P2", "P21"],
        when: |facts| facts.complains() && facts.angry(),
        action: REPLY,
        also: &[],
        route: None,
        avoid: (
            "Non cominciare dalle spiegazioni: prima il sentimento e il fatto, poi che cosa fai e quando.",
            "Don't start with explanations: first the feeling and the fact, then what you do and when.",
        ),
        yes: &[Example::complaint("it", "È una vergogna, pacco disperso e nessuno risponde!!!", &[Topic::Delivery]).angry(0.9)],
        no: &[LATE],
    },
    Rule {
        name: "no-fact",
        tier: Tier::Answer,
        because: &["P11", "P7"],
        when: |facts| facts.displeased() && !facts.has_facts() && !facts.asks(),
        action: REPLY,
        also: &[],
        route: Some(Route::Community),
        avoid: (
            "Non difenderti: non sai ancora che cosa è successo. Una domanda sola, aperta.",
            "Don't defend yourself: you don't know yet what happened. One open question.",
        ),
        yes: &[
            Example::of("it", "pessimi").polarity(Polarity::Negative).shows(&[P::NoFact]),
            Example::of("und", "🤮").polarity(Polarity::Negative),
        ],
        no: &[LATE],
    },
    Rule {
        name: "complaint",
        tier: Tier::Answer,
        because: &["P21", "P11", "P12", "P19"],
        when: |facts| facts.complains() || facts.displeased(),
        action: REPLY,
        also: &[],
        route: None,
        avoid: (
            "Niente «ci dispiace se» e nessuna promessa senza un'ora e un nome.",
            "No “sorry if”, and no promise without a time and a name.",
        ),
        yes: &[LATE],
        no: &[Example::praise("it", "arrivato in un giorno, bravi")],
    },
    Rule {
        name: "already-in-the-post",
        tier: Tier::Answer,
        because: &["P6", "P11"],
        when: |facts| facts.shows(P::OffPost) && facts.asks(),
        action: REPLY,
        also: &[],
        route: None,
        avoid: (
            "Non scrivere «come già indicato»: ripeti la risposta con gentilezza.",
            "Don't write “as already stated”: kindly give the answer again.",
        ),
        yes: &[Example::question("it", "a che ora aprite?", &[Topic::HoursLocation]).shows(&[P::OffPost]).under("Da lunedì apriamo alle 9.")],
        no: &[Example::question("it", "a che ora aprite?", &[Topic::HoursLocation])],
    },
    Rule {
        name: "question",
        tier: Tier::Answer,
        because: &["P11"],
        when: |facts| facts.asks(),
        action: REPLY,
        also: &[],
        route: None,
        avoid: (
            "Non rispondere «scrivici in privato» a una domanda che interessa a tutti.",
            "Don't answer “message us” to a question everybody has.",
        ),
        yes: &[Example::question("it", "c'è anche in blu?", &[Topic::Availability]), Example::question("it", "e la spedizione quanto costa?", &[Topic::Price]).after(2)],
        no: &[Example::praise("it", "che bello in blu")],
    },
    Rule {
        name: "suggestion",
        tier: Tier::Answer,
        because: &["P11"],
        when: |facts| facts.does(Intent::Suggestion),
        action: REPLY,
        also: &[],
        route: Some(Route::Community),
        avoid: (
            "Non promettere che si farà: di' dove va a finire l'idea.",
            "Don't promise it will happen: say where the idea goes next.",
        ),
        yes: &[Example::of("it", "sarebbe bello un formato più piccolo").intents(&[Intent::Suggestion])],
        no: &[LATE],
    },
    Rule {
        name: "praise",
        tier: Tier::Answer,
        because: &["P11"],
        when: |facts| facts.thanks(),
        action: REPLY,
        also: &[],
        route: Some(Route::Community),
        avoid: (
            "Niente grazie di rito: riprendi un dettaglio concreto di ciò che ha scritto.",
            "No stock thank-you: pick up one concrete detail of what they wrote.",
        ),
        yes: &[Example::praise("it", "Bellissima la nuova collezione!"), Example::praise("it", "grazie mille, risolto").after(2)],
        no: &[Example::praise("und", "❤️")],
    },
    Rule {
        name: "anyone",
        tier: Tier::Answer,
        because: &["P11"],
        when: |_| true,
        action: REPLY,
        also: &[],
        route: None,
        avoid: (
            "Non rispondere con una frase buona per tutti: una riga, ma su ciò che ha scritto.",
            "Don't answer with a line that fits anyone: one line, but on what they wrote.",
        ),
        yes: &[Example::of("it", "io la vernice la do sempre in due mani").about(&[Topic::Product])],
        no: &[],
    },
];

impl Facts<'_> {
    /// Sells something, surely enough to hide it (P10); a flood only when it sells.
    #[must_use]
    pub fn spam(&self) -> bool {
        self.hides(P::Spam) || self.hides(P::Scam) || (self.sells() && !self.holds_criticism())
    }
}
