//! How well a site's row still reads its page: told by the content script in counts, shown as a
//! light, and saved as a report when the person asks for one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A field of a comment that a row looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum RowField {
    /// What was said.
    Text,
    /// Who said it.
    Author,
    /// Their handle.
    Handle,
    /// The network's own id of it.
    Id,
    /// When.
    Time,
}

/// How the selectors of one field fared on one comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldFared {
    /// The field.
    pub field: RowField,
    /// Which selector of the row found it, the first being 0; `null` when none did.
    pub at: Option<u8>,
}

/// By which way a comment was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Route {
    /// By the network's own row.
    Row,
    /// By habits that many pages share.
    Generic,
    /// By the person's selection.
    Selection,
}

/// How one comment that a person viewed was read; never a word of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fared {
    /// The row.
    pub row: String,
    /// By which way it was found.
    pub route: Route,
    /// The fields the row looks for.
    pub fields: Vec<FieldFared>,
}

/// What can be told of a page as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PageState {
    /// The row that reads it; absent where none knows it.
    pub row: Option<String>,
    /// The best way to a comment on it.
    pub route: Route,
    /// When asked for: the page's skeleton around one comment, a line for each element. No text, no
    /// name, no address, no id, no digit.
    pub skeleton: Vec<String>,
}

/// A site's light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Light {
    /// All that the row looks for is found.
    Fine,
    /// Some field is missing, or the page is read by habits that many pages share.
    Partly,
    /// Nothing is recognised: only what the person selects is read.
    Selection,
}

/// How a site is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// The light.
    pub light: Light,
    /// Fields found in less than half of the comments viewed.
    pub missing: Vec<RowField>,
}

/// How often the selectors of one field found it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldCounts {
    /// By selector, in the row's order.
    pub found: Vec<u16>,
    /// No selector did.
    pub missed: u16,
}

/// What a person may save when a site is read badly: by their own click, on their own disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageReport {
    /// Garbo's version.
    pub garbo: String,
    /// The browser and its version.
    pub browser: String,
    /// The row; absent where none knows the page.
    pub row: Option<String>,
    /// By which way comments are found now.
    pub route: Route,
    /// Comments viewed, by the way they were found.
    pub viewed: BTreeMap<Route, u16>,
    /// How each field of theirs fared.
    pub fields: BTreeMap<RowField, FieldCounts>,
    /// The page's skeleton around one comment.
    pub skeleton: Vec<String>,
}
