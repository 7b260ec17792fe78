//! What a template gives for an example comment.

use garbo::protocol::{FromBackground, TemplateProblem};
use sycamore::prelude::*;

use crate::ui::catalogue::Catalogue;
use crate::ui::quote::slots;

/// What a template gives: text with what is missing, or where it is wrong.
pub type Given = Option<Result<(String, Vec<String>), TemplateProblem>>;

/// What a template gives, of the background's answer.
pub fn given_by(answer: FromBackground) -> Given {
    match answer {
        FromBackground::Preview {
            problem: Some(problem),
            ..
        } => Some(Err(problem)),
        FromBackground::Preview { text, missing, .. } => Some(Ok((text, missing))),
        _ => None,
    }
}

/// The rendered example, what it lacks, or where the template is wrong.
pub fn example(given: Given, words: &'static Catalogue) -> View {
    match given {
        None => View::new(),
        Some(Ok((text, missing))) => {
            let left = (!missing.is_empty()).then(|| {
                let names: Vec<String> =
                    missing.iter().map(|name| words.placeholder(name)).collect();
                let line = format!("{} {}", words.preview_missing, names.join(", "));
                view! { p(class="missing") { (line) } }
            });
            let text = slots(&text, &missing);
            view! { (text) (left) }
        }
        Some(Err(problem)) => {
            let place = words.at_line.replace("{line}", &problem.line.to_string());
            let line = format!("{place} {}", problem.words);
            view! { p(class="problem", role="alert") { (line) } }
        }
    }
}
