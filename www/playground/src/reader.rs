//! From a comment to what the cards show.

use garbo::comment::Comment;
use garbo::engine::Garbo;
use garbo::protocol::AnswerFor;
use garbo::settings::{InterfaceLanguage, Settings};
use garbo_extension::ui::catalogue::Language;

/// Reads a comment, advises, and suggests replies; the advice speaks the page's language.
pub fn read(garbo: &Garbo, comment: Comment, settings: &Settings, language: Language) -> AnswerFor {
    AnswerFor::of(garbo, comment, &spoken(settings, language), None)
}

/// The settings with the page's language.
pub fn spoken(settings: &Settings, language: Language) -> Settings {
    let mut settings = settings.clone();
    settings.interface = match language {
        Language::Italian => InterfaceLanguage::It,
        Language::English => InterfaceLanguage::En,
    };
    settings
}
