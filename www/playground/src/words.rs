//! What the playground itself says; the cards bring their own words.

use garbo_extension::ui::catalogue::Language;

/// The page's words in one language.
#[allow(missing_docs, reason = "each name says which words it holds")]
pub struct Words {
    pub title: &'static str,
    pub about: &'static str,
    pub comment: &'static str,
    pub comment_hint: &'static str,
    pub examples: &'static str,
    pub around: &'static str,
    pub post: &'static str,
    pub post_hint: &'static str,
    pub replies: &'static str,
    pub likes: &'static str,
    pub who: &'static str,
    pub brand: &'static str,
    pub agent: &'static str,
    pub register: &'static str,
    pub clear: &'static str,
    pub nothing: &'static str,
    pub piazza: &'static str,
    pub language: &'static str,
}

/// The words of a language.
pub const fn words(language: Language) -> &'static Words {
    match language {
        Language::Italian => &ITALIAN,
        Language::English => &ENGLISH,
    }
}

const ITALIAN: Words = Words {
    title: "Prova Garbo",
    about: "Incolla un commento: qui sotto vedi come Garbo lo legge, che cosa consiglia e da quali risposte puoi partire. Succede tutto in questa pagina: nulla viene inviato.",
    comment: "Il commento",
    comment_hint: "Scrivi o incolla un commento…",
    examples: "Oppure prova uno di questi",
    around: "Intorno al commento",
    post: "Il post",
    post_hint: "Il testo del post, se c'è: forse risponde già",
    replies: "Risposte già date a questa persona",
    likes: "Mi piace",
    who: "Chi risponde",
    brand: "Marchio",
    agent: "Nome di chi scrive",
    register: "Registro in italiano",
    clear: "Svuota",
    nothing: "Qui compariranno la lettura, il consiglio e le risposte.",
    piazza: "Vai a Piazza, la pagina dimostrativa",
    language: "English",
};

const ENGLISH: Words = Words {
    title: "Try Garbo",
    about: "Paste a comment: below you’ll see how Garbo reads it, what it advises, and replies to start from. It all happens in this page: nothing is sent.",
    comment: "The comment",
    comment_hint: "Write or paste a comment…",
    examples: "Or try one of these",
    around: "Around the comment",
    post: "The post",
    post_hint: "The post’s text, if any: it may hold the answer",
    replies: "Replies already given to this person",
    likes: "Likes",
    who: "Who replies",
    brand: "Brand",
    agent: "Writer’s first name",
    register: "Register in Italian",
    clear: "Clear",
    nothing: "The reading, the advice and the replies will appear here.",
    piazza: "Go to Piazza, the demo page",
    language: "Italiano",
};
