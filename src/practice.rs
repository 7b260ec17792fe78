//! The practice's rules, one row each: what it says, where it acts, what proves it.
//!
//! `tests/practice/registry.rs` holds the rows against the sources: each place names its rule, each
//! test stands there, and no advice cites a rule that is not here.

/// A rule of `docs/practice.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// `P14`.
    pub id: &'static str,
    /// In Italian, a line.
    pub it: &'static str,
    /// In English, a line.
    pub en: &'static str,
    /// The files in which it acts; each names it.
    pub acts_in: &'static [&'static str],
    /// The tests of `tests/practice/`, each named after it.
    pub tests: &'static [&'static str],
}

impl Rule {
    /// The rule in a language (`it`, else English).
    #[must_use]
    pub fn title(&self, language: &str) -> &'static str {
        if language == "it" { self.it } else { self.en }
    }
}

const fn row(
    id: &'static str,
    (it, en): (&'static str, &'static str),
    acts_in: &'static [&'static str],
    tests: &'static [&'static str],
) -> Rule {
    Rule {
        id,
        it,
        en,
        acts_in,
        tests,
    }
}

/// All rules that act today. P29, P30 and P32 speak of cases kept over time, which Garbo does not keep.
pub const RULES: &[Rule] = &[
    row(
        "P1",
        (
            "Opinione, domanda, richiesta o solo insulto: si distingue, e si dice quando non è sicuro",
            "Opinion, question, request or mere insult: told apart, and unsure when unsure",
        ),
        &["src/reading/intents.rs", "src/advice/rules.rs"],
        &["p01_four_things_people_do"],
    ),
    row(
        "P2",
        (
            "Un reclamo acceso non è una provocazione; si giudicano i commenti, mai le persone",
            "A heated complaint is not trolling; comments are judged, never people",
        ),
        &["src/reading/patterns/insult.rs", "src/advice/rules.rs"],
        &["p02_heat_is_not_trolling"],
    ),
    row(
        "P3",
        (
            "Ogni giudizio mostra le parole da cui nasce",
            "Every label shows the words that caused it",
        ),
        &["src/reading/proof.rs"],
        &["p03_every_label_shows_its_words"],
    ),
    row(
        "P4",
        (
            "Che cosa è successo, a che cosa, da quando, e che cosa si chiede",
            "What happened, to which thing, since when, and what is wanted",
        ),
        &["src/reading/grievance/mod.rs"],
        &["p04_what_is_asked_underneath"],
    ),
    row(
        "P5",
        (
            "Lodi sopra un fatto che va male sono un reclamo",
            "Praise words over a bad fact are a complaint",
        ),
        &["src/reading/irony.rs", "src/advice/facts.rs"],
        &["p05_irony_is_a_complaint"],
    ),
    row(
        "P6",
        (
            "Se il post risponde già, se ne cita la frase",
            "If the post already answers, its sentence is quoted",
        ),
        &[
            "src/reading/patterns/off_post.rs",
            "src/reply/values/post.rs",
        ],
        &["p06_the_post_s_own_sentence_is_quoted"],
    ),
    row(
        "P7",
        (
            "Gli altri segni: ha già scritto, dice che cancelliamo, nessun fatto, lezioni, adescamenti",
            "Other signs: wrote before, claims deletion, no fact, lectures, baiting",
        ),
        &["src/reading/rules/en/trolling.rules", "src/advice/mod.rs"],
        &["p07_other_signs_are_flagged"],
    ),
    row(
        "P8",
        (
            "Pericolo, minacce, sicurezza, minori, discriminazione, legali, stampa: a una persona, prima di tutto",
            "Danger, threats, safety, minors, discrimination, legal, press: to a person, before all else",
        ),
        &[
            "src/advice/rules.rs",
            "src/advice/facts.rs",
            "src/reply/suggest.rs",
        ],
        &["p08_some_comments_outrank_everything"],
    ),
    row(
        "P9",
        (
            "Si vede attraverso le parole mascherate, non attraverso quelle innocenti",
            "Disguised words are seen through, innocent ones are not",
        ),
        &["src/text/disguise.rs"],
        &["p09_disguise_is_seen_through"],
    ),
    row(
        "P10",
        (
            "La critica non si nasconde mai: solo spam e offese, con il motivo",
            "Criticism is never hidden: only spam and offence, with the reason",
        ),
        &["src/advice/rules.rs", "src/advice/mod.rs"],
        &["p10_only_spam_and_offence_are_hidden"],
    ),
    row(
        "P11",
        (
            "Si risponde a tutti; a una sola emoji basta un «mi piace»",
            "Everyone is answered; a lone emoji gets a like",
        ),
        &["src/advice/rules.rs", "src/settings/mod.rs"],
        &["p11_everyone_is_answered"],
    ),
    row(
        "P12",
        (
            "Si resta in pubblico; in privato solo con un motivo, e lo si dice",
            "Public by default; private only with a reason, and it is said",
        ),
        &[
            "src/advice/mod.rs",
            "src/advice/rules.rs",
            "src/reply/suggest/order.rs",
        ],
        &["p12_private_only_with_a_reason"],
    ),
    row(
        "P13",
        (
            "I dati personali non restano in pubblico",
            "Personal data never stands in public",
        ),
        &["src/reading/personal_data/mod.rs", "src/advice/rules.rs"],
        &["p13_personal_data_goes_private"],
    ),
    row(
        "P14",
        (
            "Due risposte, non di più: sui fatti, in privato, poi si lascia andare",
            "Two replies, no more: on the facts, to private, then let go",
        ),
        &[
            "src/advice/facts.rs",
            "src/advice/rules.rs",
            "src/settings/mod.rs",
        ],
        &["p14_two_replies_no_more"],
    ),
    row(
        "P15",
        (
            "L'orologio: giallo, rosso, fermo fuori orario; una presa in carico vale più di una soluzione domani",
            "The clock: amber, red, still outside hours; an acknowledgement now beats a solution tomorrow",
        ),
        &[
            "src/advice/mod.rs",
            "src/settings/hours.rs",
            "src/case/mod.rs",
        ],
        &["p15_the_clock_runs_in_business_hours"],
    ),
    row(
        "P16",
        (
            "Ogni caso ha qualcuno che se ne occupa, con una scheda e una risposta d'attesa",
            "Every case has an owner, with a brief and a holding reply",
        ),
        &[
            "src/advice/route.rs",
            "src/advice/owner.rs",
            "src/advice/brief.rs",
            "src/reply/values/owner.rs",
            "src/reply/suggest.rs",
        ],
        &[
            "p16_every_case_has_an_owner",
            "p16_the_owner_is_the_one_of_the_table",
            "p16_the_brief_says_who_what_since_when_and_by_when",
            "p16_the_brief_repeats_nobody_s_data",
            "p16_the_brief_names_the_alarm_with_its_words",
            "p16_the_deadline_is_the_page_s_own_clock",
            "p16_the_public_reads_a_holding_reply_meanwhile",
        ],
    ),
    row(
        "P17",
        (
            "La priorità cresce con gravità, rabbia, visibilità, attesa e ritorni, e dice perché",
            "Priority grows with severity, anger, reach, waiting and repeats, and says why",
        ),
        &["src/advice/priority.rs"],
        &["p17_priority_says_why"],
    ),
    row(
        "P18",
        (
            "Il sentimento, il fatto, un passo; con la rabbia si ascolta prima di spiegare",
            "The feeling, the fact, one step; with anger, listening before explaining",
        ),
        &[
            "src/advice/facts.rs",
            "src/advice/rules.rs",
            "src/reply/suggest/order.rs",
        ],
        &["p18_listening_before_explaining"],
    ),
    row(
        "P19",
        (
            "«Mi dispiace» senza colpa, «ci scusiamo» con responsabilità nota; mai con un se",
            "“Sorry” for empathy, “we got it wrong” for known fault; never with an if",
        ),
        &["src/advice/rules.rs"],
        &["p19_no_apology_with_an_if"],
    ),
    row(
        "P20",
        (
            "«Io» prima di «noi», e una firma con nome e marchio",
            "“I” before “we”, signed with a first name and the brand",
        ),
        &["src/advice/rules.rs", "src/reply/values/brand.rs"],
        &["p20_one_person_owns_it_and_signs"],
    ),
    row(
        "P21",
        (
            "Fatto, azione con chi la fa, tempo, contatto: da due a quattro frasi, una domanda al più",
            "Fact, action with owner, time, contact: two to four sentences, one question at most",
        ),
        &["src/advice/rules.rs"],
        &["p21_short_and_complete"],
    ),
    row(
        "P22",
        (
            "Il registro della pagina; chi scrive con il Lei riceve il Lei; mai mescolati",
            "The page's register; who writes Lei gets Lei; never mixed",
        ),
        &["src/reply/suggest/address.rs", "src/reply/mod.rs"],
        &["p22_lei_is_mirrored"],
    ),
    row(
        "P23",
        (
            "Mai: ripicche, colpe, burocratese, denaro in pubblico, insulti citati, lo stesso testo due volte",
            "Never: tit-for-tat, blame, bureaucratese, money in public, quoted insults, the same text twice",
        ),
        &["src/reply/suggest/order.rs"],
        &["p23_what_is_never_said"],
    ),
    row(
        "P24",
        (
            "All'odio un confine calmo; a minacce e truffe nessuna risposta, prove conservate",
            "To hate a calm boundary; to threats and scams no reply, evidence kept",
        ),
        &["src/advice/rules.rs", "src/reply/suggest.rs"],
        &["p24_boundary_and_evidence"],
    ),
    row(
        "P25",
        (
            "A chi sta male parole umane, i numeri di aiuto e un collega; nulla di promozionale",
            "In distress human words, the help lines and a colleague; nothing promotional",
        ),
        &[
            "src/advice/rules.rs",
            "src/settings/mod.rs",
            "src/reply/suggest.rs",
        ],
        &["p25_distress_gets_help_lines"],
    ),
    row(
        "P26",
        (
            "La voce del marchio: firma, registro, canali, orari",
            "The brand's voice: signature, register, channels, hours",
        ),
        &[
            "src/settings/mod.rs",
            "src/settings/hours.rs",
            "src/reply/values/brand.rs",
        ],
        &["p26_the_voice_is_obeyed"],
    ),
    row(
        "P27",
        (
            "Una storia speciale merita parole sue, non un modello",
            "A special story deserves words of its own, no template",
        ),
        &["src/advice/rules.rs", "src/reply/suggest.rs"],
        &["p27_a_special_story_gets_no_template"],
    ),
    row(
        "P28",
        (
            "I suggerimenti sono un inizio: si corregge e si pubblica a mano",
            "Suggestions are a start: a person edits and posts",
        ),
        &["src/reply/mod.rs", "extension/page/insert.js"],
        &["p28_nothing_is_posted_by_itself"],
    ),
    row(
        "P31",
        (
            "Un'ondata di reclami uguali vuole una risposta sola, fissata in alto",
            "A wave of one complaint wants one answer, pinned at the top",
        ),
        &[
            "src/advice/rules.rs",
            "src/advice/facts.rs",
            "src/case/mod.rs",
        ],
        &["p31_a_wave_gets_one_answer"],
    ),
    row(
        "P33",
        (
            "Quando le regole si urtano: emergenza, spam e offesa, dati personali, scala, risposta",
            "When rules collide: emergency, spam and offence, personal data, ladder, answer",
        ),
        &["src/advice/rules.rs", "src/advice/mod.rs"],
        &[
            "p33_the_order_holds",
            "p33_criticism_alone_is_never_hidden",
            "p33_an_emergency_is_never_outranked",
            "p33_no_third_public_reply_to_bait_or_insult",
            "p33_no_suggestion_asks_for_personal_data_in_public",
        ],
    ),
];
