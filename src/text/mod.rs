//! Text as the readers see it: spans, normalisation that keeps offsets, tokens, language.

pub mod span;

pub use span::Span;
