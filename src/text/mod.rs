//! Text as the readers see it: spans, normalisation that keeps offsets, tokens, language.

pub mod calendar;
pub mod disguise;
pub mod emoji;
pub mod fold;
pub mod language;
pub mod length;
pub mod normalize;
mod scan;
pub mod sentence;
pub mod span;
pub mod token;
pub mod when;

pub use span::Span;
pub use token::{Kind, Token};
