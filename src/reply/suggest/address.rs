//! In which language and register a reply is written (P22).

use crate::comment::Comment;
use crate::reading::Reading;
use crate::reply::Register;
use crate::reply::cues::Cues;
use crate::settings::{InterfaceLanguage, Settings};

/// The language a reply is written in: the comment's, else the interface's.
pub(super) fn reply_language(reading: &Reading, settings: &Settings) -> &'static str {
    match (reading.language.as_str(), settings.interface) {
        ("it", _) => "it",
        ("en", _) | (_, InterfaceLanguage::En) => "en",
        _ => "it",
    }
}

/// The register: the writer's Lei is mirrored, else the page's own (P22).
pub(super) fn register(comment: &Comment, language: &str, settings: &Settings) -> Register {
    match settings.brand.register {
        _ if language != "it" => Register::Plain,
        _ if writes_lei(&comment.text) => Register::Lei,
        Register::Plain => Register::Tu,
        register => register,
    }
}

/// The comment addresses the page formally: capitals of courtesy inside a sentence, or a letter's
/// opening and closing.
pub(super) fn writes_lei(text: &str) -> bool {
    let mut starts = true;
    let mut capitals = 0;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphabetic());
        let courteous = matches!(
            bare,
            "Lei"
                | "Le"
                | "Suo"
                | "Sua"
                | "Suoi"
                | "Sue"
                | "Vi"
                | "Voi"
                | "Vostro"
                | "Vostra"
                | "Vostri"
                | "Vostre"
        );
        // "Le scarpe": an article needs no comma before it, but a capital only at the start.
        capitals += usize::from(courteous && !starts);
        starts = word.ends_with(['.', '!', '?', '…', ':', '"', '»']);
    }
    let shouted = text.chars().filter(|c| c.is_lowercase()).count() * 2
        < text.chars().filter(|c| c.is_uppercase()).count();
    let cues = Cues::of(text);
    (capitals > 0 && !shouted)
        || cues.say("gentile|gentili|egregi*|spettabile|spett|cordiali saluti|distinti saluti|buongiorno le|la prego|le chiedo|la ringrazio")
}
