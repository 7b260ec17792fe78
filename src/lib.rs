//! The core of Garbo: a comment goes in, a reading, advice and replies come out.
//!
//! Pure by construction: no browser, no clock, no I/O, no global state. What a room needs is
//! passed in. Data flows one way, and so do the imports:
//!
//! ```text
//! comment → reading → advice → reply        (reading knows lexicon and text,
//!                                            advice knows reading and case,
//!                                            reply and draft know advice)
//! ```

pub mod advice;
pub mod case;
pub mod comment;
pub mod draft;
pub mod engine;
pub mod lexicon;
pub mod lines;
pub mod practice;
pub mod protocol;
pub mod reading;
pub mod reply;
pub mod settings;
pub mod text;
