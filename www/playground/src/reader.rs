//! From a comment to what the cards show.

use garbo::advice::advise;
use garbo::case::CaseSoFar;
use garbo::comment::Comment;
use garbo::engine::Answer;
use garbo::protocol::AnswerFor;
use garbo::reply::Library;
use garbo::settings::Settings;
use garbo_extension::ui::catalogue::Language;

/// The rooms of the core, built once.
#[derive(Default)]
pub struct Reader {
    reader: garbo::reading::Reader,
    library: Library,
}

impl Reader {
    /// Reads a comment, advises, and suggests replies; the advice speaks the page's language.
    pub fn read(&self, comment: Comment, settings: &Settings, language: Language) -> AnswerFor {
        let reading = self.reader.read(&comment);
        let case = CaseSoFar {
            replies: comment.replies,
            likes: comment.likes,
            waiting_minutes: None,
        };
        let advice = advise(&reading, &case, &settings.policy, language.code());
        let replies = self.library.suggest(&comment, &reading, &advice, settings);
        AnswerFor {
            key: None,
            can_insert: false,
            tone: reading.tone(),
            answer: Answer {
                id: None,
                reading,
                advice,
                replies,
            },
            comment,
        }
    }
}
