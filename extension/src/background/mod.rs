//! The background.
pub mod open;
pub mod sites;
pub mod tier;
pub mod words;
