//! Every message between surfaces, typed once. Nothing below this module knows the wire.
//!
//! Three parties talk: the content script (on a web page, trusted least), the extension's own
//! pages (popup, options, panel), and the background, which holds the engine and the settings.
//! A message is an object with a `kind`; each request has exactly one answer type, and a failure
//! is an answer too.
//!
//! Spans sent to the content script are UTF-16 code units, as its strings are; they are converted
//! here and nowhere else. Spans sent to the extension's own (Rust) pages stay UTF-8 bytes.

mod answers;
mod drafts;
mod health;
mod in_view;
mod marks;
mod observations;
#[cfg(test)]
mod page_types;
mod told;

use serde::{Deserialize, Serialize};

pub use answers::{AnswerFor, Varied};
pub use drafts::{
    DraftChecked, DraftFinding, DraftWatched, EmpathyMarks, Mend, Mending, PageDraft, Place,
    draft_checked, empathy_marks,
};
pub use health::{
    Fared, FieldCounts, FieldFared, Health, Light, PageReport, PageState, Route, RowField,
};
pub use in_view::{Listed, listed};
pub use marks::{glance, marks, of_label, of_pattern};
pub use observations::{Observation, Observed};
pub use told::{Glance, Greeting, Mark, MarkOf, PageWords};

use crate::comment::Comment;
use crate::draft::Channel;
use crate::reply::Reply;
use crate::settings::{Settings, Template};

pub use crate::reply::{TemplateProblem, TemplateRow};

/// What a content script may ask: reading and no more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum FromPage {
    /// A content script starts: may it work here, and in which words?
    Hello,
    /// A person is about to ask for a panel: the engine may be built meanwhile.
    Wake,
    /// Read these comments for chip and highlights.
    Read {
        /// In the order the answer will keep.
        comments: Vec<Comment>,
    },
    /// What was observed meanwhile, to be added to what is known.
    Observed {
        /// In the order of events.
        observations: Vec<Observation>,
    },
    /// How the row's selectors fared on comments that were viewed, to be added to what is counted.
    Fared {
        /// One for each comment.
        fares: Vec<Fared>,
    },
}

/// What the extension's own pages may ask.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FromExtension {
    /// Read, advise and suggest for the comment being viewed in a tab.
    Viewed {
        /// The tab; absent from the panel, whose own tab is meant.
        tab: Option<i32>,
    },
    /// Read, advise and suggest for a pasted text.
    Paste {
        /// The text.
        text: String,
    },
    /// Check the words in the reply box, as they stand now.
    CheckDraft {
        /// The words, and what they answer.
        #[serde(flatten)]
        draft: Box<PageDraft>,
        /// Where they will be read.
        channel: Channel,
    },
    /// The same suggestion shorter, warmer, more formal.
    Vary {
        /// The comment it answers.
        comment: Box<Comment>,
        /// The suggestion, as it was offered.
        reply: Box<Reply>,
        /// Templates of those it is shown with.
        beside: Vec<String>,
    },
    /// From the panel: the words in the reply box of its comment, with what the draft check says of
    /// them. Answered once they differ from those seen, or after a while all the same.
    Draft(DraftWatched),
    /// From the panel: put other words in the place of some in that box.
    Mend(Mending),
    /// Put a reply into the reply box of the comment it was written for.
    Insert {
        /// The tab; absent from the panel.
        tab: Option<i32>,
        /// The comment's key, as [`Viewed::key`] gave it.
        key: String,
        /// The words to put there.
        text: String,
    },
    /// Show all of a comment of which the page shows the beginning: the person pressed for it.
    OpenMore {
        /// The tab; absent from the panel.
        tab: Option<i32>,
        /// The comment's key.
        key: String,
    },
    /// From the side panel: the comments in view in a tab. Answered once they differ from those seen,
    /// or after a while all the same.
    InView {
        /// The tab.
        tab: i32,
        /// 0 for the page itself, else a document of comments that it frames.
        #[serde(default)]
        frame: i64,
        /// The turn of those it shows; absent for none yet.
        seen: Option<u32>,
    },
    /// Go to a comment on its page.
    GoTo {
        /// The tab.
        tab: i32,
        /// The document the comment stands in, as above.
        #[serde(default)]
        frame: i64,
        /// The comment's key.
        key: String,
    },
    /// Close the panel of the sender's tab.
    ClosePanel,
    /// From the panel: switch Garbo off on the site it stands on. It can be switched on again from
    /// the extension's own pages alone.
    TurnOffHere,
    /// The settings, and the language in force.
    Settings,
    /// Keep these settings.
    SaveSettings {
        /// The whole object.
        settings: Box<Settings>,
    },
    /// All templates with their state.
    Templates,
    /// Open the template editor of the options with a reply's words, to be kept by the person there.
    EditReply {
        /// The reply.
        reply: Box<Reply>,
        /// Whom it answers: the name stays out of the template.
        author: Option<String>,
    },
    /// The template waiting to be edited, if any; it waits no longer then.
    TemplateToEdit,
    /// What a template gives for an example comment, or where it is wrong.
    Preview {
        /// The template as it is being edited.
        template: Template,
        /// The settings as they are being edited; those kept where it says none.
        #[serde(default)]
        settings: Option<Box<Settings>>,
    },
    /// What Garbo does on this origin.
    Site {
        /// `https://example.org`.
        origin: String,
    },
    /// All origins the person has granted.
    Sites,
    /// The origins whose comments a tab's page frames. Answered by [`FromBackground::Sites`].
    Frames {
        /// The tab.
        tab: i32,
    },
    /// How well a tab's page is read. Answered by [`FromBackground::Health`].
    Health {
        /// The tab.
        tab: i32,
    },
    /// What a person may save of a page that is read badly. Answered by [`FromBackground::Report`].
    Report {
        /// The tab.
        tab: i32,
    },
    /// Switch an origin on or off; the permission itself is asked by the page the person clicked.
    SetSite {
        /// `https://example.org`.
        origin: String,
        /// On or off.
        on: bool,
    },
}

/// What the background asks of a content script.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum ToPage {
    /// Which comment is being viewed? Answered by [`PageAnswer::Viewed`].
    Viewed,
    /// Put a reply into that comment's own box. Answered by [`PageAnswer::Inserted`].
    Insert {
        /// The comment's key.
        key: String,
        /// The words.
        text: String,
    },
    /// Tell the words in that box once they differ from those seen. Answered by
    /// [`PageAnswer::Draft`].
    Draft(DraftWatched),
    /// Put other words in the place of some in that box. Answered by [`PageAnswer::Inserted`].
    Mend(Mending),
    /// Press the page's own "show more" of that comment. Answered by [`PageAnswer::Opened`].
    OpenMore {
        /// The comment's key.
        key: String,
    },
    /// Tell the comments in view once they differ from those seen. Answered by
    /// [`PageAnswer::InView`].
    InView {
        /// The turn of those known; absent for none yet.
        seen: Option<u32>,
    },
    /// Bring that comment into sight, and the focus to it. Answered by [`PageAnswer::Reached`].
    GoTo {
        /// The comment's key.
        key: String,
    },
    /// Bring the comments that this page frames from that origin into sight, and the focus to them.
    GoToFrame {
        /// The origin.
        origin: String,
    },
    /// Open the panel on the comment being viewed, or on the selection.
    OpenPanel,
    /// Close the panel.
    ClosePanel,
    /// Which origins' comments does this page frame? Answered by [`PageAnswer::Frames`].
    Frames,
    /// By which way are comments found here? Answered by [`PageAnswer::Health`].
    Health {
        /// With the page's bare skeleton around one comment.
        skeleton: bool,
    },
    /// Ask once more whether you may work here.
    AskAgain,
    /// Settings changed: take these words, and stop or go on.
    Greeting(Greeting),
}

/// A content script's answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum PageAnswer {
    /// The comment being viewed, if any.
    Viewed {
        /// Absent when no comment is viewed.
        comment: Option<Box<Viewed>>,
    },
    /// What became of an insertion.
    Inserted {
        /// The outcome.
        outcome: InsertOutcome,
    },
    /// The words in a comment's own box.
    Draft {
        /// Absent when the comment is gone.
        draft: Option<Box<PageDraft>>,
    },
    /// Whether the whole comment stands there now.
    Opened {
        /// It does.
        opened: bool,
    },
    /// The comments in view.
    InView {
        /// Another one, when they are others.
        turn: u32,
        /// In the page's order; absent where the turn is the one seen.
        comments: Option<Vec<Viewed>>,
    },
    /// Whether the comment is in sight now.
    Reached {
        /// It is.
        reached: bool,
    },
    /// Origins whose comments the page frames; to [`ToPage::OpenPanel`], that the person is there.
    Frames {
        /// `https://example.org`, each once.
        origins: Vec<String>,
    },
    /// How the page stands.
    Health {
        /// As it is now.
        state: PageState,
    },
    /// Done, nothing to say.
    Done,
}

/// The background's answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum FromBackground {
    /// To [`FromPage::Hello`].
    Greeting(Greeting),
    /// To [`FromPage::Read`], in its order.
    Glances {
        /// One for each comment.
        glances: Vec<Glance>,
    },
    /// To [`FromExtension::Viewed`] and [`FromExtension::Paste`].
    #[cfg_attr(test, ts(skip))]
    Answer {
        /// Absent when no comment is viewed.
        viewed: Option<Box<AnswerFor>>,
    },
    /// To [`FromExtension::CheckDraft`]; places are UTF-16 code units of its text.
    #[cfg_attr(test, ts(skip))]
    Checked(DraftChecked),
    /// To [`FromExtension::Vary`].
    #[cfg_attr(test, ts(skip))]
    Varied {
        /// One for each way.
        variants: Vec<Varied>,
    },
    /// To [`FromExtension::Draft`].
    #[cfg_attr(test, ts(skip))]
    Draft {
        /// The words as they stand; absent when the comment is gone.
        text: Option<String>,
        /// What is said of them; places are UTF-16 code units of the words.
        checked: DraftChecked,
        /// Replies of the brand's to this person by now: more than were read, and the advice is old.
        replies: u8,
    },
    /// To [`FromExtension::Insert`] and [`FromExtension::Mend`].
    Inserted {
        /// The outcome.
        outcome: InsertOutcome,
    },
    /// To [`FromExtension::OpenMore`].
    #[cfg_attr(test, ts(skip))]
    Opened {
        /// The whole comment stands on the page now.
        opened: bool,
    },
    /// To [`FromExtension::InView`].
    #[cfg_attr(test, ts(skip))]
    InView {
        /// To be told with the next question.
        turn: u32,
        /// In the page's order; absent where they are those seen.
        comments: Option<Vec<Listed>>,
        /// The documents framed in the page that have comments of their own to tell.
        frames: Vec<i64>,
    },
    /// To [`FromExtension::GoTo`].
    #[cfg_attr(test, ts(skip))]
    Reached {
        /// The comment is in sight now.
        reached: bool,
    },
    /// To [`FromExtension::Settings`] and [`FromExtension::SaveSettings`].
    #[cfg_attr(test, ts(skip))]
    Settings {
        /// As kept.
        settings: Box<Settings>,
        /// `it` or `en`: the language in force now.
        language: String,
    },
    /// To [`FromExtension::Templates`].
    #[cfg_attr(test, ts(skip))]
    Templates {
        /// Shipped and own, by situation.
        templates: Vec<TemplateRow>,
    },
    /// To [`FromExtension::TemplateToEdit`].
    #[cfg_attr(test, ts(skip))]
    TemplateToEdit {
        /// Without an id; absent where none waits.
        template: Option<Box<Template>>,
    },
    /// To [`FromExtension::Preview`].
    #[cfg_attr(test, ts(skip))]
    Preview {
        /// The rendered example; empty on a problem.
        text: String,
        /// Placeholders the example could not fill.
        missing: Vec<String>,
        /// Where and why the template cannot be read.
        problem: Option<TemplateProblem>,
    },
    /// To [`FromExtension::Site`] and [`FromExtension::SetSite`].
    #[cfg_attr(test, ts(skip))]
    Site(Site),
    /// To [`FromExtension::Sites`] and [`FromExtension::Frames`].
    #[cfg_attr(test, ts(skip))]
    Sites {
        /// Granted origins and their state.
        sites: Vec<Site>,
    },
    /// To [`FromExtension::Health`].
    #[cfg_attr(test, ts(skip))]
    Health(Health),
    /// To [`FromExtension::Report`].
    #[cfg_attr(test, ts(skip))]
    Report {
        /// As it would be saved.
        report: Box<PageReport>,
    },
    /// Done, nothing to say.
    Done,
    /// It did not work.
    Failed {
        /// Which way it failed; the asking page has words for it.
        failure: Failure,
    },
}

/// Ways a request can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Failure {
    /// The message is not one of ours.
    Malformed,
    /// The sender may not ask this.
    NotAllowed,
    /// The tab has no content script, or it did not answer.
    NoPage,
    /// The engine trapped and was rebuilt.
    EngineRestarted,
    /// The browser refused to keep it.
    NotKept,
}

/// The comment being viewed, as the content script tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Viewed {
    /// Names the comment in later messages; means nothing elsewhere.
    pub key: String,
    /// The comment.
    pub comment: Comment,
    /// A reply box of its own is known on this page.
    pub can_insert: bool,
}

/// What became of an insertion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum InsertOutcome {
    /// The words stand in the comment's own box, read back and equal.
    Inserted,
    /// The comment is gone, or is not the one that was read.
    CommentChanged,
    /// No reply box could be found or opened.
    NoComposer,
    /// The network has no reply box on such pages at all.
    NoReplyHere,
    /// More than one box, and none surely belongs to the comment.
    Ambiguous,
    /// The box already holds words of the agent's own.
    HasDraft,
    /// The box did not take the words as they are; it was put back as it was.
    Mismatch,
}

/// Garbo on one origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// `https://example.org`.
    pub origin: String,
    /// The browser lets Garbo in.
    pub granted: bool,
    /// The person has not switched it off.
    pub on: bool,
}
