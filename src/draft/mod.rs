//! The draft check: what a careful colleague would say of the words in the reply box, before they
//! are posted (the 21 checks of `docs/practice.md`), and how much empathy stands in them (P18).
//!
//! Rare and specific: a check that is not sure keeps silent. Total for any text and linear in its
//! length.

pub mod checks;
mod empathy;
mod phrases;
mod question;
mod seen;
mod signature;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::advice::Advice;
use crate::comment::Comment;
use crate::reading::kinds::closed_list;
use crate::reading::{Reader, Reading};
use crate::reply::Register;
use crate::settings::Settings;
use crate::text::{Kind, Span, Token};
pub use empathy::Empathy;
use phrases::{Family, Phrases};
use seen::Seen;

closed_list! {
    /// The 21 checks, in the order of the practice.
    Check {
        /// 1: a slot nobody filled.
        EmptyPlaceholder,
        /// 2: personal data in a public box.
        PersonalData,
        /// 3: a third public reply to bait, insults or a quarrel.
        ThirdReply,
        /// 4: nobody signs.
        NoSignature,
        /// 5: nothing of the comment is taken up.
        NothingRestated,
        /// 6: high anger, and no feeling in the first sentence.
        NoFeeling,
        /// 7: "sorry if".
        ConditionalApology,
        /// 8: the fault is put on the person.
        Blame,
        /// 9: sarcasm, tit-for-tat, "!!", capitals.
        Sarcasm,
        /// 10: money or vouchers promised in public.
        Compensation,
        /// 11: a promise without time or owner.
        OpenPromise,
        /// 12: a question nobody takes up.
        QuestionUnanswered,
        /// 13: tu and Lei in one reply.
        MixedRegister,
        /// 14: the language of offices.
        Bureaucratese,
        /// 15: a complaint without next step or contact.
        NoNextStep,
        /// 16: too long for the site.
        TooLong,
        /// 17: the same text already stands in the thread.
        Repeated,
        /// 18: invited to private, without saying why.
        PrivateWithoutReason,
        /// 19: hidden, without a reason that may stand.
        HideWithoutReason,
        /// 20: an emoji on a complaint.
        EmojiOnComplaint,
        /// 21: a word the brand does not use.
        BannedWord,
    }
}

impl Check {
    /// Its number in `docs/practice.md`.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8 + 1
    }
}

closed_list! {
    /// Where the draft will be read.
    Channel {
        /// Under the comment, by everybody.
        Public,
        /// In a private message.
        Private,
        /// By colleagues: the note that says why a comment is hidden.
        Hide,
    }
}

/// The words in the reply box, with what is known around them.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The words.
    pub text: &'a str,
    /// `it` or `en` where it is known; else it is heard in the draft, then in the comment.
    pub language: Option<&'a str>,
    /// How the page addresses people.
    pub register: Register,
    /// Characters the site allows.
    pub limit: Option<usize>,
    /// Where it will be read.
    pub channel: Channel,
    /// Public replies already given in this thread, as far as they are known.
    pub earlier: &'a [String],
    /// How many this person has had.
    pub replies: u8,
    /// Words the brand does not use; `*` ends a prefix.
    pub banned: &'a [String],
}

impl<'a> Draft<'a> {
    /// A first public reply, of which nothing else is known.
    #[must_use]
    pub const fn of(text: &'a str) -> Self {
        Self {
            text,
            language: None,
            register: Register::Tu,
            limit: None,
            channel: Channel::Public,
            earlier: &[],
            replies: 0,
            banned: &[],
        }
    }
}

/// What would mend a finding, where that is safe: these bytes give way to these words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What goes; empty where something is put in.
    #[serde(flatten)]
    pub span: Span,
    /// What comes.
    pub replacement: String,
}

/// Something a careful colleague would mention.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Which check says so.
    pub check: Check,
    /// The rule of the practice behind it, such as `P19`.
    pub rule: &'static str,
    /// The words; absent where it is something missing.
    pub span: Option<Span>,
    /// What would mend it.
    pub fix: Option<Fix>,
    /// Must be confirmed before the draft is inserted.
    pub stops: bool,
}

/// What is said of a draft; spans are UTF-8 bytes of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Checked {
    /// In the order of the practice; empty for a good draft.
    pub findings: Vec<Finding>,
    /// The three marks of P18.
    pub empathy: Empathy,
}

/// What surrounds a draft: the comment it answers, and all that has been said of it.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The comment.
    pub comment: &'a Comment,
    /// What it says.
    pub reading: &'a Reading,
    /// What to do with it.
    pub advice: &'a Advice,
    /// The brand and its policy.
    pub settings: &'a Settings,
    /// The word lists, for topics and insults.
    pub reader: &'a Reader,
}

/// The words the checks know, in both languages, each list read when it is first needed.
#[derive(Default)]
pub struct Words {
    it: OnceLock<Phrases>,
    en: OnceLock<Phrases>,
}

impl Words {
    /// The words of `it`; of English for any other language.
    fn of(&self, language: &str) -> &Phrases {
        let (list, source) = if language == "it" {
            (&self.it, include_str!("words/it.phrases"))
        } else {
            (&self.en, include_str!("words/en.phrases"))
        };
        list.get_or_init(|| Phrases::read(source))
    }
}

/// Checks a draft; nothing for an empty one.
#[must_use]
pub fn check(words: &Words, draft: &Draft<'_>, around: Around<'_>) -> Checked {
    Seen::new(words, draft, around).map_or_else(Checked::default, |seen| checked(&seen))
}

/// Only the three marks of P18: what a suggestion, which has passed the checks, still shows.
#[must_use]
pub fn empathy(words: &Words, draft: &Draft<'_>, around: Around<'_>) -> Empathy {
    Seen::new(words, draft, around).map_or_else(Empathy::default, |seen| empathy::empathy(&seen))
}

/// What a reply amounts to, to be held against another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Measured {
    /// What is said of it.
    pub checked: Checked,
    /// Words before the signature.
    pub words: usize,
    /// Sentences before the signature.
    pub sentences: usize,
    /// It begins by naming the feeling or the joy, which being sorry alone does not (P18).
    pub opens: bool,
}

/// Checks and measures a reply.
#[must_use]
pub fn measure(words: &Words, draft: &Draft<'_>, around: Around<'_>) -> Measured {
    let Some(seen) = Seen::new(words, draft, around) else {
        return Measured::default();
    };
    let told = |token: &&Token| matches!(token.kind, Kind::Word | Kind::Number);
    let names = |opening| {
        let joy = seen.pleased() && seen.says_within(Family::Glad, &opening);
        joy || seen.says_within(Family::Feeling, &opening)
    };
    Measured {
        words: seen.tokens.iter().filter(told).count(),
        sentences: seen.sentences.len(),
        opens: seen.opening().is_some_and(names),
        checked: checked(&seen),
    }
}

fn checked(seen: &Seen<'_>) -> Checked {
    let draft = seen.draft;
    let mut findings: Vec<Finding> = Vec::new();
    for row in checks::CHECKS {
        let fits = match draft.channel {
            Channel::Public => row.on.public,
            Channel::Private => row.on.private,
            Channel::Hide => row.on.hide,
        };
        if fits {
            findings.extend((row.find)(seen).into_iter().map(|found| Finding {
                check: row.check,
                rule: row.rule,
                span: found.span,
                fix: found.fix,
                stops: found.stops,
            }));
        }
    }
    Checked {
        empathy: if draft.channel == Channel::Hide {
            Empathy::default()
        } else {
            empathy::empathy(seen)
        },
        findings,
    }
}

#[cfg(test)]
mod tests;
