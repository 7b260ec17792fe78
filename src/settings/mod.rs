//! Settings: one versioned object, stored as differences from defaults.

mod hours;
mod pages;
pub mod stored;
mod voice;

use serde::{Deserialize, Serialize};

use crate::advice::Route;
use crate::reply::{Register, Strategy};
pub use hours::Hours;
pub use pages::OurPage;
pub use stored::{Faulty, LONGEST_TEMPLATE, from_stored, parse, to_stored};
pub use voice::{Emoji, Preferred, Spelling, Voice};

/// The schema this build writes.
pub const VERSION: u32 = 1;

/// Everything a person can set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Schema version, [`VERSION`] when written by this build.
    pub version: u32,
    /// The language of Garbo's own words.
    pub interface: InterfaceLanguage,
    /// Who replies, and how.
    pub brand: Brand,
    /// The page's rules.
    pub policy: Policy,
    /// Whom to call, for someone in distress (P25).
    pub help_lines: HelpLines,
    /// Origins where the person has switched Garbo off (`https://example.org`).
    pub off_sites: Vec<String>,
    /// Templates the person wrote, or shipped ones they changed (same id).
    pub templates: Vec<Template>,
    /// Ids of shipped templates the person deleted; restored by removing them here.
    pub deleted_templates: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            interface: InterfaceLanguage::Auto,
            brand: Brand::default(),
            policy: Policy::default(),
            help_lines: HelpLines::default(),
            off_sites: Vec::new(),
            templates: Vec::new(),
            deleted_templates: Vec::new(),
        }
    }
}

/// The language of the interface.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterfaceLanguage {
    /// As the browser says.
    #[default]
    Auto,
    /// Italian.
    It,
    /// English.
    En,
}

/// Who replies (P20, P22, P26). Empty fields stay placeholders in replies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Brand {
    /// The brand's name as signed.
    pub name: String,
    /// The agent's first name.
    pub agent: String,
    /// The closing line, with `{agent}` and `{brand}`; empty means "— agent, brand".
    pub signature: String,
    /// Default register of Italian replies: tu, Lei or voi.
    pub register: Register,
    /// The trade, whose words and wordings come first: a name of `src/reply/sectors`; empty for none.
    pub sector: String,
    /// Its own pages and its people's: their comments are its replies (P14).
    pub pages: Vec<OurPage>,
    /// Its names as people write them, misspelt too: found in comments that tag nobody (P7).
    pub watch: Vec<String>,
    /// How the brand sounds.
    pub voice: Voice,
    /// Where a conversation can go on.
    pub channels: Channels,
    /// When somebody is there to answer: the clock stands still outside (P15).
    pub hours: Hours,
}

impl Default for Brand {
    fn default() -> Self {
        Self {
            name: String::new(),
            agent: String::new(),
            signature: String::new(),
            register: Register::Tu,
            sector: String::new(),
            pages: Vec::new(),
            watch: Vec::new(),
            voice: Voice::default(),
            channels: Channels::default(),
            hours: Hours::default(),
        }
    }
}

/// Contact channels, each as people should read it; empty when there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Channels {
    /// WhatsApp number.
    pub whatsapp: String,
    /// Phone number with hours if any.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Link to a contact form.
    pub form: String,
    /// Link to a chat.
    pub chat: String,
    /// Link to help pages.
    pub help: String,
}

/// Emergency and help-line contacts, as a reply should say them (P25).
///
/// The defaults are public numbers: 112 is the emergency number of the European Union, 999 the
/// United Kingdom's; Telefono Amico Italia publishes 02 2327 2327, Samaritans (UK and Ireland)
/// 116 123. Whoever answers for another country changes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HelpLines {
    /// In Italian replies.
    pub it: String,
    /// In English replies.
    pub en: String,
}

impl Default for HelpLines {
    fn default() -> Self {
        Self {
            it: "Telefono Amico al 02 2327 2327, oppure il 112 se è un'emergenza".to_owned(),
            en: "Samaritans on 116 123, or 999 if it's an emergency".to_owned(),
        }
    }
}

/// The page's policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Public replies per person and thread before letting go (P14): 1 or 2.
    pub replies_allowed: u8,
    /// Insults only: one measured reply (true) or none (false) (P14).
    pub answer_insults: bool,
    /// A like is enough for a lone emoji or tag (P11).
    pub like_is_enough: bool,
    /// Private messages are open on this page (P12).
    pub private_open: bool,
    /// Minutes until the clock turns amber (P15).
    pub amber_minutes: u32,
    /// Minutes until the clock turns red (P15).
    pub red_minutes: u32,
    /// Who owns what (P16), where a desk's usual name would not do; each route once.
    pub owners: Vec<Assigned>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            replies_allowed: 2,
            answer_insults: true,
            like_is_enough: true,
            private_open: true,
            amber_minutes: 60,
            red_minutes: 300,
            owners: Vec::new(),
        }
    }
}

/// Who owns a route: a row of the page's own table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    /// What it is about.
    pub route: Route,
    /// A name or a role; empty leaves the usual one.
    #[serde(default)]
    pub name: String,
    /// How colleagues reach them.
    #[serde(default)]
    pub contact: String,
}

/// A reply template, shipped or the person's own: one format for both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Unique; shipped ones read `07.it.tu.acknowledge`, own ones start with `own.`.
    pub id: String,
    /// The situation of `docs/practice.md`, 1 to 54.
    pub situation: u8,
    /// `it` or `en`.
    pub language: String,
    /// How it addresses the reader.
    pub register: Register,
    /// What it does first.
    pub strategy: Strategy,
    /// The words, in the template language.
    pub text: String,
}
