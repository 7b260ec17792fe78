//! The browser shell: what stands between the core and the browser.
//!
//! `browser` is the only module that names `chrome.*`, `store` the only one that names what is
//! kept and where. `ui` holds what the pages share and asks nothing of the browser beyond the
//! document, so that the playground can show the same cards; `pages` are those cards at work.

pub mod background;
pub mod browser;
pub mod pages;
pub mod store;
pub mod ui;
