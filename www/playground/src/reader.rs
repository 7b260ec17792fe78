//! From a comment to what the cards show.

use garbo::comment::Comment;
use garbo::engine::Garbo;
use garbo::protocol::AnswerFor;
use garbo::settings::{InterfaceLanguage, Settings};
use garbo_extension::ui::catalogue::Language;

/// Reads a comment, advises, and suggests replies; the advice speaks the page's language.
pub fn read(garbo: &Garbo, comment: Comment, settings: &Settings, language: Language) -> AnswerFor {
    let mut settings = settings.clone();
    settings.interface = match language {
        Language::Italian => InterfaceLanguage::It,
        Language::English => InterfaceLanguage::En,
    };
    let answer = garbo.answer(&comment, &settings, None);
    AnswerFor {
        key: None,
        can_insert: false,
        replies_allowed: settings.policy.replies_allowed,
        tone: answer.reading.tone(),
        handover: garbo.handover(&comment, &answer, &settings, None),
        answer,
        name: comment
            .author
            .as_deref()
            .and_then(garbo::reply::name::first_name),
        comment,
    }
}
