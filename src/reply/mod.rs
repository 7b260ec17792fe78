//! Replies: the template language, the library, choosing, rendering, voice.

pub mod cues;
pub mod italian;
pub mod keep;
pub mod library;
pub mod likeness;
pub mod name;
pub mod placeholders;
pub mod quoted;
pub mod sectors;
pub mod since;
pub mod situations;
pub mod slots;
mod suggest;
pub mod template;
pub mod values;
pub mod variants;
pub mod voice;
mod why;

pub use library::{Library, TemplateRow};
pub use situations::title;
pub use suggest::preview;
pub use template::TemplateProblem;
pub use variants::{Variant, Without};
pub use why::Why;

use serde::{Deserialize, Serialize};

use crate::reading::kinds::closed_list;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

closed_list! {
    /// How a reply addresses its reader (P22). English has only `plain`.
    Register {
        /// Italian, one person, informal.
        Tu,
        /// Italian, one person, formal.
        Lei,
        /// Italian, a community.
        Voi,
        /// English.
        Plain,
    }
}

closed_list! {
    /// What a wording does first; the suggestions shown differ in it.
    Strategy {
        /// Names the feeling and the fact before anything else.
        Acknowledge,
        /// Says at once what is being done, by whom, by when.
        Solve,
        /// Invites to private, with the reason.
        Private,
        /// Asks the one question that unlocks it.
        Ask,
        /// Gives the fact or the link.
        Inform,
        /// Thanks, with something concrete.
        Thank,
        /// Draws a calm line.
        Boundary,
        /// Says we are on it, and when we will be back.
        Hold,
        /// Closes in public.
        Close,
    }
}

/// A suggestion, ready to edit: a person does, and posts it by hand (P28).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// The situation of `docs/practice.md`, 1 to 54.
    pub situation: u8,
    /// Which template it came from.
    pub template: String,
    /// The words, placeholders filled; those still missing stand as `[nome]`-like slots.
    pub text: String,
    /// How it addresses the reader.
    pub register: Register,
    /// What it does first.
    pub strategy: Strategy,
    /// Why it is offered.
    pub why: Why,
    /// Placeholders still to fill.
    pub missing: Vec<String>,
}
