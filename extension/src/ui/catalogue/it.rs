//! L'italiano.

use garbo::advice::{Action, Also, HideReason, PriorityReason, PrivateReason, Route};
use garbo::draft::Check;
use garbo::protocol::{Failure, InsertOutcome, MarkOf, RowField};
use garbo::reading::{
    Emotion, Intent, LabelOf, PatternKind, PersonalDataKind, Polarity, Tone, Topic,
};
use garbo::reply::{Register, Strategy, Variant, Why, Without};

use super::{Catalogue, Language, Names, name_in};

pub(super) static CATALOGUE: Catalogue = Catalogue {
    language: Language::Italian,
    tone: |tone| (garbo::advice::brief::words("it").tone)(tone),
    tone_letter,
    polarity,
    emotion,
    intent,
    topic,
    pattern,
    personal_data,
    label_of,
    mark,
    language_name: |code| name_in(LANGUAGES, code),
    action,
    instead,
    also,
    hide_reason,
    private_reason,
    route,
    priority_level,
    priority_reason,
    rule,
    stage,
    register,
    strategy,
    check,
    why_offered: why,
    variant,
    without,
    situation,
    inserted,
    failure,
    certainty,

    page_panel: "Garbo: lettura, consiglio e risposte",
    page_chip: "Garbo: commento {tone}. Apri lettura e risposte",
    page_reload: "Garbo è stato aggiornato: ricarica la pagina per continuare.",
    page_reload_later: "Garbo è stato aggiornato. Prima pubblica o copia quello che stai scrivendo, poi ricarica la pagina.",
    page_reload_now: "Ricarica",
    menu: "Leggi con Garbo",

    comment: "Il commento",
    by: "di",
    reading: "Lettura",
    labels: "Etichette",
    point_at: "Passa su un’etichetta, o premila: nel commento restano segnate le sue parole.",
    whole_comment: "Lo dice il commento intero, non una parola sola.",
    by_model: "Il modello appreso",
    by_rule: "Regola",
    by_list: "Elenco comune alle lingue",
    by_italian_list: "Elenco di parole italiane",
    by_english_list: "Elenco di parole inglesi",
    by_form: "Riconosciuto dalla forma",
    quotes: ["«", "»"],
    irony: "ironia",
    urgency: "urgenza",
    patterns: "Da notare",
    personal_data_found: "Dati personali in pubblico",
    personal_data_care: "Non ripeterli nella risposta. Invita a cancellarli e a proseguire in privato.",
    grievance: "In sostanza",
    what: "Cosa",
    thing: "Quale",
    since: "Da quando",
    wants: "Che cosa vuole",
    unsure_about: "Non ne sono sicuro:",
    cut: "Il testo è molto lungo: ne ho letto l’inizio.",
    truncated: "Testo tagliato: la pagina mostra solo l’inizio del commento.",
    open_more: "Apri «altro» e rileggi",
    not_opened: "La pagina non lo ha aperto: apri tu «altro» nel commento, poi premi ↻.",
    translated: "La pagina mostra una traduzione: le parole originali possono dire altro.",
    left_alone: "È scritto in {language}. Leggo l’italiano e l’inglese: qui non azzardo.",
    advice: "Consiglio",
    why: "Perché",
    priority: "Priorità",
    routed: "Chi se ne occupa",
    hand_over: "Passa il caso a:",
    copy_brief: "Copia la scheda",
    meanwhile: "Intanto, in pubblico",
    meanwhile_number: "Intanto, in pubblico, va bene la risposta {number}.",
    avoid: "Da evitare",
    hide_because: "Perché si nasconde",
    private_because: "Perché in privato",
    also_do: "Inoltre",
    replies: "Risposte possibili",
    no_reply: "Che cosa fare, invece",
    insert: "Inserisci",
    copy: "Copia",
    copied: "Copiata negli appunti.",
    not_copied: "Il browser non mi lascia copiare: seleziona il testo e copialo a mano.",
    copied_instead: "L’ho copiata negli appunti: incollala tu dove serve.",
    missing: "Da completare:",
    sign_once: "Il tuo nome e il marchio si scrivono una volta sola, in «Opzioni», «Chi risponde»: poi le risposte arrivano firmate.",
    still_empty: "Restano da completare: {names}. Per inserirla lo stesso, premi di nuovo «Inserisci».",
    keep: "Salva tra le mie",
    keep_about: "Apre nelle opzioni un modello tuo con queste parole: lo ritocchi e lo salvi lì.",
    kept_open: "Aperta nelle opzioni, tra le risposte: ritoccala e salvala lì.",
    reply_number: "Risposta",
    variants: "La stessa risposta, ma",
    varied: "Ora è {variant}. Premi di nuovo per tornare al testo di prima.",
    unvaried: "È tornato il testo di prima.",
    variant_back: "Torna al testo di prima",
    you_post: "Rileggi, ritocca e pubblica tu: Garbo non pubblica mai nulla da sé.",

    bespoke: "Questa merita parole tue",
    bespoke_why: "È una storia vera e personale: chi la racconta si accorge subito di una risposta fatta in serie, e se ne accorge anche chi legge. Bastano tre frasi scritte da te.",
    bespoke_put_title: "Che cosa metterci",
    bespoke_name: "Il suo nome, come lo usa lei o lui: {name}.",
    bespoke_nameless: "Il suo nome, se lo conosci.",
    bespoke_detail: "Un dettaglio preciso della sua storia, con parole tue",
    bespoke_thanks: "Un grazie per averla raccontata, detto una volta sola.",
    bespoke_door: "Una porta aperta: chi passa a salutare, a chi lo racconterai, dove può scriverti. E la tua firma.",
    bespoke_not_title: "Che cosa lasciare fuori",
    bespoke_not: [
        "Offerte, codici sconto, hashtag, inviti a lasciare una recensione.",
        "Le frasi di sempre («siamo felici che…», «il nostro team»): qui parli tu.",
        "Altri dettagli privati: non chiederli e non ripeterli in pubblico.",
    ],

    draft: "La tua bozza",
    empathy: "Empatia",
    feeling_named: "Lo stato d’animo",
    thing_restated: "La cosa concreta",
    step_offered: "Il passo dopo",
    not_yet: "non ancora",
    mend: "Metti {words}",
    mend_out: "Togli {words}",
    mended: "Sistemato nella casella di risposta.",
    draft_changed: "Intanto la bozza è cambiata: la sto rileggendo.",
    mended_copied: "La casella non ha preso la modifica: ho copiato il testo sistemato, incollalo tu.",
    personal_stop: "Qui c’è un dato personale ({words}) e in pubblico lo leggono tutti. Se va bene così, premi di nuovo «Inserisci».",

    loading: "Leggo…",
    close: "Chiudi",
    refresh: "Rileggi",
    keys: "1–3 o frecce per scegliere, Invio per inserire, Esc per chiudere",
    none_viewed: "Nessun commento in vista",
    none_viewed_how: "Passa il puntatore su un commento, aprine la casella di risposta, oppure seleziona del testo e premi Alt+G.",
    not_here: "In questa pagina Garbo non è attivo",
    not_here_how: "Puoi attivarlo su questo sito, selezionare del testo e premere Alt+G, oppure incollare un commento qui sotto.",
    site: "Questo sito",
    site_on: "Garbo è attivo qui",
    site_off: "Garbo è spento qui",
    site_not_asked: "Garbo non ha accesso a questo sito",
    framed: "I commenti di questa pagina arrivano da un altro sito",
    site_never: "In questa pagina le estensioni non possono entrare",
    paste_anyway: "Puoi sempre incollare un commento qui sotto.",
    turn_on: "Attiva qui",
    turn_off: "Spegni qui",
    health_fine: "I commenti si leggono bene",
    health_missing: "Letti in parte: spesso manca {missing}",
    health_likeness: "Letti in parte: Garbo va per somiglianza, controlla testo e autore",
    health_selection: "Qui Garbo non riconosce commenti: seleziona il testo da leggere",
    row_field,
    report_page: "Segnala questa pagina",
    report_about: "Salva su questo dispositivo un file con la sola struttura della pagina: niente testi, nomi, indirizzi né numeri. Se mandarlo, e a chi, lo decidi tu.",
    report_saved: "Il file è tra i tuoi download.",
    paste: "Leggi un testo",
    paste_label: "Incolla un commento",
    paste_example: "Per esempio: ordine fatto dodici giorni fa e ancora nulla!",
    clear: "Svuota",
    options: "Opzioni",
    promise: "Tutto resta su questo dispositivo.",

    in_view: "Commenti in vista",
    open_in_view: "Elenco dei commenti",
    only_unanswered: "Solo senza risposta",
    none_in_view: "Ancora nessun commento",
    none_in_view_how: "Scorri la pagina: i commenti si aggiungono qui man mano che li incontri.",
    all_answered: "Hai risposto a tutti i commenti incontrati fin qui.",
    in_view_not_here: "Attiva Garbo su questo sito dalla sua icona, oppure passa a una scheda in cui è attivo.",
    answered: "risposto",
    waits: "aspetta da {time}",
    waits_at_least: "aspetta da almeno {time}",
    just_now: "appena arrivato",
    day_unit: "g",
    same_complaint: "stesso reclamo da {number} persone in un’ora",
    nameless: "Senza nome",
    comment_gone: "Questo commento non è più nella pagina.",
    in_view_keys: "Frecce per scegliere, Invio per andare al commento. Sulla pagina, Alt+J e Alt+K: successivo e precedente senza risposta.",

    options_title: "Opzioni",
    saved: "Salvato",
    who: "Chi risponde",
    who_about: "Con questi dati le risposte arrivano già firmate. Quello che manca resta da completare, ben visibile.",
    brand: "Marchio",
    agent: "Il tuo nome",
    agent_hint: "Solo il nome: chi legge vuole sapere con chi parla.",
    signature: "Firma",
    signature_hint: "Puoi usare {agent} e {brand}. Vuota: «— nome, marchio».",
    our_pages: "Le nostre pagine",
    our_pages_hint: "Un nome per riga, o un nome utente: tuo e dei colleghi. Vale ovunque, oppure su una rete sola, per esempio «facebook: Valbruna Energia». Così le vostre risposte contano come tali.",
    watch: "Parole da tenere d’occhio",
    watch_hint: "Una per riga: il marchio, i prodotti, anche scritti male (ventoleso). Garbo le evidenzia nei commenti in cui nessuno vi ha taggati.",
    register_label: "Come ti rivolgi a chi scrive",
    register_hint: "In italiano. Chi dà del Lei riceve comunque il Lei.",
    sector_label: "Settore",
    sector_none: "Nessuno in particolare",
    greeting_it: "Saluto in italiano",
    greeting_en: "Saluto in inglese",
    greeting_hint: "Con {name} al posto del nome: Ehi {name}",
    preferred: "Parole preferite",
    preferred_hint: "Una per riga, al singolare: cliente = ospite",
    banned: "Parole da non usare",
    banned_hint: "Una per riga; l’asterisco chiude un inizio: offert*",
    emoji_label: "Emoji",
    emoji_on_praise: "Solo con chi è contento",
    emoji_never: "Mai",
    spelling_label: "Ortografia inglese",
    spelling_british: "Britannica (colour)",
    spelling_american: "Americana (color)",
    voice: "La voce",
    voice_about: "Vale per ogni risposta suggerita.",
    voice_sample: "Un esempio, mentre cambi",
    voice_sample_text: "{{ greeting }} grazie di cuore a nome di tutto il reparto 🎉\nMi ha fatto piacere leggerti, e lo racconto ai colleghi: i clienti come te rendono leggero il lavoro.\n{{ signature }}",
    channels: "Contatti",
    channels_about: "Come vuoi che la gente li legga. Lascia vuoti quelli che non hai.",
    whatsapp: "WhatsApp",
    phone: "Telefono e orari",
    email: "E-mail",
    form: "Modulo di contatto (indirizzo)",
    chat: "Chat (indirizzo)",
    help: "Pagine di aiuto (indirizzo)",
    hours: "Orari",
    hours_about: "Quando c’è qualcuno a rispondere, per esempio «9-13, 15-18:30». Fuori orario l’attesa non corre e il suggerimento dice quando rispondi. Lascia tutto vuoto se rispondi sempre.",
    hours_weekdays: "Dal lunedì al venerdì",
    hours_saturday: "Sabato",
    hours_sunday: "Domenica",
    rules: "Regole della pagina",
    rules_about: "Dove la buona pratica lascia una scelta, decidi tu.",
    replies_allowed: "Risposte pubbliche per persona e conversazione",
    replies_allowed_hint: "Oltre questo numero il consiglio è di lasciar andare.",
    answer_insults: "Ai soli insulti, dare una risposta misurata",
    like_is_enough: "A un’emoji o a un tag da soli basta un «mi piace»",
    private_open: "I messaggi privati della pagina sono aperti",
    amber_minutes: "Minuti di attesa prima del giallo",
    red_minutes: "Minuti di attesa prima del rosso",
    help_lines: "Numeri di aiuto",
    help_lines_about: "A chi indirizzare chi sta male, nella risposta che lo accoglie.",
    help_lines_it: "In italiano",
    help_lines_en: "In inglese",
    owners: "Chi segue che cosa",
    owners_about: "A chi si passa un caso, per argomento. Lo leggi tu nel consiglio e nella scheda da passare; nelle risposte pubbliche non compare. Dove lasci vuoto vale il nome indicato.",
    owner_name: "Nome o ruolo",
    owner_contact: "Come raggiungerlo",
    templates: "Risposte",
    templates_about: "I modelli da cui nascono i suggerimenti, per situazione.",
    search: "Cerca nelle risposte",
    search_none: "Nessuna risposta con queste parole.",
    add: "Aggiungi una risposta",
    edit: "Modifica",
    delete: "Elimina",
    restore: "Ripristina",
    back_to_shipped: "Torna all’originale",
    save: "Salva",
    cancel: "Annulla",
    own: "tua",
    changed: "modificata",
    deleted: "eliminata",
    deleted_templates: "Eliminate",
    situation_label: "Situazione",
    language_label: "Lingua",
    strategy_label: "Che cosa fa per prima cosa",
    template_text: "Testo",
    put_name: "Ciò che Garbo sa e scrive da sé: premi per metterlo nel testo.",
    preview: "Anteprima su un commento di esempio",
    preview_missing: "Resterebbero da completare:",
    at_line: "Riga {line}:",
    sites: "Siti",
    sites_about: "Garbo lavora soltanto dove gli hai dato accesso. Puoi toglierlo quando vuoi: vale subito.",
    sites_none: "Ancora nessun sito. Apri la pagina su cui lavori e premi «Attiva qui» dall’icona di Garbo.",
    revoke: "Togli l’accesso",
    not_granted: "senza accesso",
    interface: "Lingua di Garbo",
    interface_auto: "Come il browser",
    export: "Esporta",
    export_about: "Le tue impostazioni in un file, anche per il comando «garbo read --settings».",
    export_button: "Esporta le impostazioni",
    shortcut: "Alt+G apre Garbo sul commento in vista o sul testo selezionato.",
};

fn tone_letter(tone: Tone) -> &'static str {
    match tone {
        Tone::Positive => "P",
        Tone::Neutral => "N",
        Tone::Disappointed => "D",
        Tone::Angry => "A",
        Tone::Ironic => "I",
        Tone::Hostile => "O",
        Tone::Spam => "S",
        Tone::Alarm => "!",
        Tone::Unsure => "?",
    }
}

fn polarity(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Positive => "positivo",
        Polarity::Neutral => "neutro",
        Polarity::Negative => "negativo",
        Polarity::Mixed => "misto",
    }
}

fn emotion(emotion: Emotion) -> &'static str {
    match emotion {
        Emotion::Anger => "rabbia",
        Emotion::Disappointment => "delusione",
        Emotion::Sadness => "tristezza",
        Emotion::Worry => "preoccupazione",
        Emotion::Joy => "gioia",
        Emotion::Gratitude => "gratitudine",
        Emotion::Surprise => "sorpresa",
        Emotion::Disgust => "disgusto",
    }
}

fn intent(intent: Intent) -> &'static str {
    match intent {
        Intent::Complaint => "si lamenta",
        Intent::Question => "chiede",
        Intent::Request => "vuole che si faccia qualcosa",
        Intent::Praise => "fa i complimenti",
        Intent::Suggestion => "propone",
        Intent::InsultOnly => "insulta soltanto",
        Intent::Spam => "fa pubblicità o inganna",
        Intent::Chatter => "chiacchiera",
    }
}

fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Delivery => "consegna",
        Topic::Refund => "rimborso",
        Topic::Billing => "fattura e pagamenti",
        Topic::Product => "prodotto",
        Topic::Service => "servizio",
        Topic::Technical => "problema tecnico",
        Topic::Account => "account",
        Topic::Availability => "disponibilità",
        Topic::Price => "prezzo",
        Topic::HoursLocation => "orari e sedi",
        Topic::OrderChange => "modifica o disdetta",
        Topic::Safety => "sicurezza e salute",
        Topic::Privacy => "riservatezza",
        Topic::Ethics => "valori",
        Topic::Other => "altro",
    }
}

fn pattern(pattern: PatternKind) -> &'static str {
    match pattern {
        PatternKind::Insult => "insulto",
        PatternKind::Profanity => "parolacce",
        PatternKind::Hate => "possibile odio verso un gruppo",
        PatternKind::Threat => "minaccia",
        PatternKind::Harassment => "molestia",
        PatternKind::Doxxing => "dati privati di un’altra persona",
        PatternKind::Shouting => "tutto maiuscolo",
        PatternKind::Bait => "provocazione",
        PatternKind::Sealion => "domande senza fine",
        PatternKind::Spam => "spam",
        PatternKind::Scam => "truffa",
        PatternKind::Flood => "ripetizione a raffica",
        PatternKind::CopyWave => "testo copiato da molti",
        PatternKind::OffPost => "non guarda il post",
        PatternKind::RepeatContact => "ha già scritto",
        PatternKind::DeletionClaim => "dice che il commento è stato cancellato",
        PatternKind::NoFact => "nessun fatto preciso",
        PatternKind::KnowItAll => "lezione a chi lavora",
        PatternKind::Impersonation => "si spaccia per voi",
        PatternKind::Distress => "sofferenza, richiesta d’aiuto",
        PatternKind::Safety => "pericolo per la salute",
        PatternKind::Minors => "riguarda un minore",
        PatternKind::Discrimination => "discriminazione, accesso",
        PatternKind::Legal => "avvocati o autorità",
        PatternKind::Press => "stampa",
        PatternKind::SpecialStory => "una storia speciale",
    }
}

fn personal_data(kind: PersonalDataKind) -> &'static str {
    match kind {
        PersonalDataKind::Phone => "numero di telefono",
        PersonalDataKind::Email => "indirizzo e-mail",
        PersonalDataKind::Iban => "IBAN",
        PersonalDataKind::Card => "carta di pagamento",
        PersonalDataKind::TaxId => "codice fiscale",
        PersonalDataKind::Vat => "partita IVA",
        PersonalDataKind::Order => "numero d’ordine o di contratto",
        PersonalDataKind::Plate => "targa",
        PersonalDataKind::Address => "indirizzo di casa",
    }
}

fn label_of(of: LabelOf) -> &'static str {
    match of {
        LabelOf::Language => "lingua",
        LabelOf::Sentiment => "sentimento",
        LabelOf::Emotion => "emozioni",
        LabelOf::Irony => "ironia",
        LabelOf::Urgency => "urgenza",
        LabelOf::Intent => "intenzione",
        LabelOf::Topic => "argomento",
    }
}

fn mark(of: MarkOf) -> &'static str {
    match of {
        MarkOf::Positive => "segno positivo",
        MarkOf::Negative => "segno negativo",
        MarkOf::Irony => "ironia",
        MarkOf::Pattern => "da notare",
        MarkOf::Personal => "dato personale",
        MarkOf::Alarm => "allarme",
    }
}

const LANGUAGES: Names = &[
    ("it", "italiano"),
    ("en", "inglese"),
    ("fr", "francese"),
    ("de", "tedesco"),
    ("es", "spagnolo"),
    ("pt", "portoghese"),
    ("ro", "rumeno"),
    ("nl", "olandese"),
    ("pl", "polacco"),
    ("sq", "albanese"),
    ("ca", "catalano"),
    ("sv", "svedese"),
    ("tr", "turco"),
    ("hr", "croato"),
    ("sl", "sloveno"),
    ("cs", "ceco"),
    ("hu", "ungherese"),
    ("el", "greco"),
    ("ru", "russo"),
    ("uk", "ucraino"),
    ("ar", "arabo"),
    ("he", "ebraico"),
    ("hi", "hindi"),
    ("zh", "cinese"),
    ("ja", "giapponese"),
    ("ko", "coreano"),
];

fn action(action: Action) -> &'static str {
    match action {
        Action::Reply => "Rispondi in pubblico.",
        Action::ReplyThenPrivate => "Rispondi in pubblico, poi prosegui in privato.",
        Action::MeasuredReply => "Una sola risposta misurata, oppure nessuna.",
        Action::LetGo => "Lascia andare: chi legge ha già visto la tua buona volontà.",
        Action::Hide => "Nascondi il commento e annota il motivo.",
        Action::Escalate => "Passa subito il caso a una persona con nome e cognome.",
        Action::Like => "Basta un «mi piace».",
    }
}

fn instead(action: Action) -> &'static str {
    match action {
        Action::Reply => {
            "Per questo commento non ho un modello adatto: scrivi due frasi tue, con un fatto e un passo successivo."
        }
        Action::ReplyThenPrivate => {
            "Non ho un modello adatto: ringrazia, di’ perché serve passare in privato e indica dove."
        }
        Action::MeasuredReply => {
            "Se rispondi, fallo una volta sola, con calma e senza riprendere le offese. Anche il silenzio va bene."
        }
        Action::LetGo => {
            "Non aggiungere altro. Tieni d’occhio la conversazione e riprendila solo se arriva una richiesta vera."
        }
        Action::Hide => {
            "Apri il menu del commento sul sito, scegli «nascondi» o «segnala» e annota il motivo: spam oppure offesa. Garbo non nasconde nulla da sé."
        }
        Action::Escalate => {
            "Non rispondere con un modello. Salva una copia del commento, avvisa chi se ne occupa e resta in attesa della sua indicazione."
        }
        Action::Like => {
            "Metti un «mi piace» e passa oltre: una risposta scritta sarebbe di troppo."
        }
    }
}

fn also(also: Also) -> &'static str {
    match also {
        Also::Hide => "nascondi il commento",
        Also::Report => "segnalalo al social",
        Also::Escalate => "avvisa chi di dovere",
        Also::AnswerTheCriticism => "rispondi alla critica che contiene",
        Also::Boundary => "poni un confine, con calma",
        Also::WriteItYourself => "scrivila di tuo pugno: qui un modello stonerebbe",
        Also::KeepEvidence => "conserva una copia prima di tutto",
        Also::PinOneAnswer => "una risposta sola per tutti, fissata in alto",
    }
}

fn hide_reason(reason: HideReason) -> &'static str {
    match reason {
        HideReason::Spam => "è spam: vende qualcosa",
        HideReason::Scam => "è una truffa ai danni di chi legge",
        HideReason::Impersonation => "si spaccia per la pagina",
        HideReason::Hate => "è odio contro delle persone",
        HideReason::Harassment => "è una molestia",
        HideReason::Doxxing => "espone i dati privati di qualcuno",
    }
}

fn private_reason(reason: PrivateReason) -> &'static str {
    match reason {
        PrivateReason::PersonalData => "ci sono dati personali in vista",
        PrivateReason::CustomerDetails => "riguarda il conto o i dati di chi scrive",
        PrivateReason::SecondRound => "è il secondo giro: il resto non serve a chi legge",
    }
}

fn route(route: Route) -> &'static str {
    match route {
        Route::Community => "la pagina e tutto il resto",
        Route::Logistics => "ordini e consegne",
        Route::Billing => "pagamenti e rimborsi",
        Route::Technical => "guasti e problemi tecnici",
        Route::Store => "negozi e personale",
        Route::Sales => "prezzi, disponibilità, acquisti",
        Route::Safety => "sicurezza e qualità dei prodotti",
        Route::Privacy => "dati personali",
        Route::Legal => "diffide, discriminazioni",
        Route::Press => "stampa",
        Route::Security => "minacce, truffe, accessi rubati",
        Route::Emergency => "persone in pericolo",
    }
}

fn priority_level(priority: u8) -> &'static str {
    match priority {
        90.. => "Priorità massima",
        70.. => "Priorità alta",
        40.. => "Priorità media",
        _ => "Priorità bassa",
    }
}

fn priority_reason(reason: PriorityReason) -> &'static str {
    match reason {
        PriorityReason::Emergency => "qualcuno potrebbe essere in pericolo",
        PriorityReason::Severity => "il fatto è grave",
        PriorityReason::Anger => "chi scrive è arrabbiato",
        PriorityReason::Reach => "lo stanno leggendo in molti",
        PriorityReason::Waiting => "aspetta da tempo",
        PriorityReason::RepeatContact => "ha già scritto",
        PriorityReason::Wave => "in molti lamentano la stessa cosa",
        PriorityReason::PersonalData => "ci sono dati personali in pubblico",
        PriorityReason::Question => "è una domanda che può decidere un acquisto",
        PriorityReason::NothingToAnswer => "non c’è nulla a cui rispondere",
    }
}

fn stage(stage: u8) -> &'static str {
    match stage {
        0 | 1 => "Prima risposta",
        2 => "Seconda risposta: invita in privato",
        _ => "Oltre la seconda: si lascia andare",
    }
}

fn register(register: Register) -> &'static str {
    match register {
        Register::Tu => "tu",
        Register::Lei => "Lei",
        Register::Voi => "voi",
        Register::Plain => "inglese",
    }
}

fn variant(variant: Variant) -> &'static str {
    match variant {
        Variant::Shorter => "più breve",
        Variant::Warmer => "più caldo",
        Variant::Formal => "più formale",
    }
}

fn without(without: Without) -> &'static str {
    match without {
        Without::Weighed => "Qui le parole sono pesate una a una: meglio non toccarle.",
        Without::ShortAlready => "Più breve di così perderebbe qualcosa di necessario.",
        Without::NoFeeling => "Il commento non mostra un sentimento da nominare.",
        Without::WarmAlready => "Lo stato d’animo è già la prima cosa che dice.",
        Without::FormalAlready => "È già nel tono più formale.",
        Without::NoWording => "Per questo caso non c’è un testo così che regga.",
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Yours => "È una risposta tua.",
        Why::Unsure => "La lettura non è certa: chiedere o prendere tempo non fa danni.",
        Why::Nearby => "Viene dalla situazione più vicina.",
        Why::Anger => "C’è molta rabbia: prima si ascolta, poi si spiega.",
        Why::Question => "È una domanda: prima la risposta.",
        Why::PersonalData => "Ci sono dati personali, che in pubblico non devono stare.",
        Why::SecondRound => "È la seconda risposta: conviene passare in privato.",
        Why::Waited => "Aspetta da molto: meglio un orario adesso che la soluzione domani.",
        Why::OutOfHours => "Siete chiusi: dice quando tornate.",
        Why::Trade => "Parla la lingua del tuo settore.",
        Why::Feeling => "Dà un nome a quello che la persona prova, e al fatto.",
        Why::Action => "Dice chi fa che cosa, ed entro quando.",
        Why::Details => "I dettagli riguardano solo questa persona.",
        Why::OneQuestion => "Una sola risposta può sbloccare tutto.",
        Why::Fact => "Il fatto chiarisce da solo.",
        Why::Thanks => "Chi è contento merita un grazie concreto.",
        Why::Line => "Un confine detto con calma, senza discutere.",
        Why::Promise => "Chi legge vede subito che qualcuno se ne occupa.",
        Why::Ending => "Chi legge vede com’è andata a finire.",
    }
}

fn strategy(strategy: Strategy) -> &'static str {
    match strategy {
        Strategy::Acknowledge => "Prima ascolta",
        Strategy::Solve => "Risolve subito",
        Strategy::Private => "Passa in privato",
        Strategy::Ask => "Fa una domanda",
        Strategy::Inform => "Dà l’informazione",
        Strategy::Thank => "Ringrazia",
        Strategy::Boundary => "Pone un confine",
        Strategy::Hold => "Prende in carico",
        Strategy::Close => "Chiude in pubblico",
    }
}

fn check(check: Check) -> &'static str {
    match check {
        Check::EmptyPlaceholder => "Qui manca ancora qualcosa: riempi il segnaposto o toglilo.",
        Check::PersonalData => {
            "È un dato personale, e qui lo leggono tutti: toglilo o passa in privato."
        }
        Check::ThirdReply => "Due risposte bastano: chi legge ha già visto la tua disponibilità.",
        Check::NoSignature => "Manca la firma: un nome di persona fa più di un logo.",
        Check::NothingRestated => {
            "Niente riprende il commento: nomina la cosa, il pacco, la bolletta."
        }
        Check::NoFeeling => "C’è molta rabbia: comincia da quella, poi spiega.",
        Check::ConditionalApology => {
            "Scuse a condizione: senza «se» arrivano, con il «se» sembrano un dubbio."
        }
        Check::Blame => "Suona come «è colpa tua»: di’ che cosa fai adesso.",
        Check::Sarcasm => "Può suonare come una frecciata: chi legge la ricorderà più del resto.",
        Check::Compensation => {
            "Soldi e regali promessi in pubblico ne chiamano altri: parlane in privato."
        }
        Check::OpenPromise => "Promessa aperta: di’ chi se ne occupa ed entro quando.",
        Check::QuestionUnanswered => {
            "Una domanda è rimasta senza risposta: rispondi, o di’ quando lo farai."
        }
        Check::MixedRegister => "Tu e Lei insieme: scegline uno per tutta la risposta.",
        Check::Bureaucratese => "Parole d’ufficio: dille come le diresti a voce.",
        Check::NoNextStep => "Manca il passo dopo: che cosa fai tu, o dove può trovarti.",
        Check::TooLong => "È più lunga di quanto il sito permette: da qui in poi non ci sta.",
        Check::Repeated => "Queste parole sono già nella conversazione: dille in un altro modo.",
        Check::PrivateWithoutReason => "Di’ perché in privato: i dati, l’ordine, la salute.",
        Check::HideWithoutReason => "Si nasconde solo per spam o offesa: scrivi quale delle due.",
        Check::EmojiOnComplaint => "Su un reclamo l’emoji può ferire: meglio senza.",
        Check::BannedWord => "È una parola che il marchio ha scelto di non usare.",
    }
}

fn inserted(outcome: InsertOutcome) -> &'static str {
    match outcome {
        InsertOutcome::Inserted => "È nella casella di risposta: rileggi e pubblica quando vuoi.",
        InsertOutcome::CommentChanged => {
            "Il commento non c’è più, o è cambiato: non ho scritto nulla."
        }
        InsertOutcome::NoComposer => "Non ho trovato la casella di risposta di questo commento.",
        InsertOutcome::NoReplyHere => {
            "In questa pagina non c’è una casella di risposta: si risponde dal profilo dell’attività."
        }
        InsertOutcome::Ambiguous => {
            "Ci sono più caselle e non so quale sia la sua: non ho scritto nulla."
        }
        InsertOutcome::HasDraft => "La casella contiene già parole tue: non le ho toccate.",
        InsertOutcome::Mismatch => {
            "La casella non ha preso il testo com’era: l’ho rimessa a posto."
        }
    }
}

fn row_field(field: RowField) -> &'static str {
    match field {
        RowField::Text => "il testo",
        RowField::Author => "l’autore",
        RowField::Handle => "il nome utente",
        RowField::Id => "l’identificativo",
        RowField::Time => "la data",
    }
}

fn failure(failure: Failure) -> &'static str {
    match failure {
        Failure::Malformed => "Non ho capito la richiesta. Ricarica la pagina e riprova.",
        Failure::NotAllowed => "Da qui non si può.",
        Failure::NoPage => "La pagina non risponde: ricaricala e riprova.",
        Failure::EngineRestarted => "Garbo si è riavviato. Riprova.",
        Failure::NotKept => "Il browser non ha salvato: forse lo spazio è finito.",
    }
}

fn certainty(confidence: f32) -> &'static str {
    match confidence {
        c if c >= 0.8 => "di sicuro",
        c if c >= 0.55 => "probabile",
        _ => "in dubbio",
    }
}

fn rule(name: &str) -> Option<&'static str> {
    Some(match name {
        "P1" => {
            "Opinione, domanda, richiesta o solo insulto: sono cose diverse, e vanno trattate da diverse."
        }
        "P2" => {
            "Un reclamo acceso non è una provocazione: la rabbia è per il fatto, non contro di te."
        }
        "P3" => "Ogni giudizio mostra le parole da cui nasce.",
        "P4" => "Conta ciò che si chiede davvero: che cosa è successo, a che cosa, da quando.",
        "P5" => "Lodi su un fatto che va male: è un reclamo detto con ironia.",
        "P6" => "La risposta è già nel post: la si ridà con gentilezza.",
        "P7" => "C’è un segno da tenere presente, con le parole che lo mostrano.",
        "P8" => "Alcuni commenti vengono prima di tutto e vanno a una persona, mai a un modello.",
        "P9" => "Le parole erano mascherate, ma si leggono.",
        "P10" => "Le critiche non si cancellano mai: si nasconde solo per spam o per offesa.",
        "P11" => "Si risponde a tutti, scontenti e contenti; a una sola emoji basta un «mi piace».",
        "P12" => "Di norma si resta in pubblico: anche chi legge aspetta la risposta.",
        "P13" => "I dati personali non restano in pubblico.",
        "P14" => {
            "Al massimo due risposte a persona: la prima sui fatti, la seconda invita in privato, poi si lascia andare."
        }
        "P15" => "Una presa in carico ora vale più di una soluzione domani.",
        "P16" => "Ogni caso ha qualcuno che se ne occupa.",
        "P17" => "La priorità cresce con gravità, rabbia, visibilità e attesa.",
        "P18" => "Prima si riconosce ciò che la persona prova, poi il fatto, poi un solo passo.",
        "P19" => {
            "«Ci dispiace» è vicinanza, «ci scusiamo» è responsabilità: si sceglie secondo i fatti."
        }
        "P20" => "Risponde una persona, con il suo nome.",
        "P21" => "A un reclamo si risponde con un fatto, un’azione, un tempo e un contatto.",
        "P22" => "A chi dà del Lei si risponde con il Lei.",
        "P23" => "Niente ripicche, sarcasmo, colpe o burocratese.",
        "P24" => {
            "All’odio si risponde con un confine calmo; a minacce e truffe non si risponde in pubblico."
        }
        "P25" => "Davanti al dolore servono parole umane e i numeri di aiuto, niente promozioni.",
        "P26" => "La risposta segue la voce del marchio.",
        "P27" => "Una storia speciale merita una risposta unica.",
        "P28" => "I suggerimenti sono un inizio: decidi e pubblichi tu.",
        "P29" => "Ogni persona e conversazione è un solo caso.",
        "P30" => "I numeri si leggono sapendo che cosa ne resta fuori.",
        "P31" => "A un’ondata si dà una sola risposta, fissata in alto.",
        "P32" => "Chi modera legge offese tutto il giorno: si possono velare.",
        "P33" => {
            "Quando le regole si scontrano, viene prima l’emergenza, poi l’offesa, poi i dati personali."
        }
        _ => return None,
    })
}

fn situation(number: u8) -> Option<&'static str> {
    SITUATIONS.get(usize::from(number).checked_sub(1)?).copied()
}

const SITUATIONS: [&str; 54] = [
    "Domanda prima dell’acquisto",
    "Obiezione sul prezzo",
    "Orari, sedi, disponibilità",
    "Come si fa",
    "Ancora non si sa",
    "La risposta è nel post",
    "Consegna in ritardo, con calma",
    "Consegna in ritardo, con rabbia",
    "Danneggiato o difettoso",
    "Articolo sbagliato o mancante",
    "Fattura, doppio addebito",
    "A che punto è il rimborso",
    "Disdetta, recesso",
    "Account, frode, phishing",
    "Guasto noto",
    "Guasto da capire",
    "Personale scortese",
    "Sicurezza, salute",
    "Discriminazione, accesso",
    "Riservatezza",
    "Diffida, stampa",
    "Ha già scritto",
    "Senza risposta da ore o giorni",
    "«Avete cancellato il mio commento»",
    "Dati personali in pubblico",
    "Non vuole il privato",
    "Risolto in privato",
    "Ironia con un torto vero",
    "Cliente fedele che se ne va",
    "Confronto con un concorrente",
    "Convinzione sbagliata, in buona fede",
    "Affermazione in malafede",
    "«Pessimi», senza motivo",
    "Solo insulti",
    "Insulto con un torto vero",
    "Provocazione, la prima",
    "Provocazione, la seconda",
    "Provocazione, la terza",
    "Odio verso persone",
    "Minaccia, dati altrui",
    "Spam, truffa, pagina falsa",
    "Ondata, crisi",
    "Utenti che litigano",
    "Complimento",
    "Qualcuno difende il marchio",
    "Idea",
    "Critica giusta",
    "Valori, politica",
    "Sofferenza, autolesionismo",
    "Storia speciale",
    "Solo emoji o tag",
    "Lavoro, stampa, collaborazioni",
    "Fuori orario",
    "Ringraziamento, chiusura",
];
