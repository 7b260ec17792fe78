//! The site's light, in a sign and in words, and the report a person may save.

use garbo::protocol::{FromBackground, FromExtension, Health, Light};
use sycamore::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::State;
use crate::browser;
use crate::ui::by_hand;
use crate::ui::catalogue::Catalogue;
use crate::ui::file::save;

/// The report's file.
const NAME: &str = "garbo-page-report.json";

/// How well this site is read; nothing where Garbo does not work.
pub fn light(state: State) -> View {
    let words = state.words;
    let works = (state.site).with(|site| site.as_ref().is_some_and(|site| site.granted && site.on));
    let Some(health) = state.health.get_clone().filter(|_| works) else {
        return View::new();
    };
    // The three differ in shape, not in colour alone.
    let (sign, class) = match health.light {
        Light::Fine => ("●", "sign fine"),
        Light::Partly => ("◐", "sign partly"),
        Light::Selection => ("○", "sign selection"),
    };
    let said = said(&health, words);
    let pressed = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            spawn_local(report(state));
        }
    };
    view! {
        div(class="health", data-light=class) {
            span(class=class, aria-hidden="true") { (sign) }
            span(class="health-line") { (said) }
            details {
                summary { (words.report_page) }
                p { (words.report_about) }
                button(r#type="button", class="button quiet-button", data-act="report", on:click=pressed) { (words.report_page) }
            }
        }
    }
}

fn said(health: &Health, words: &Catalogue) -> String {
    match health.light {
        Light::Fine => words.health_fine.to_owned(),
        Light::Selection => words.health_selection.to_owned(),
        Light::Partly if health.missing.is_empty() => words.health_likeness.to_owned(),
        Light::Partly => {
            let missing = health.missing.iter().map(|field| (words.row_field)(*field));
            let missing: Vec<&str> = missing.collect();
            words
                .health_missing
                .replace("{missing}", &missing.join(", "))
        }
    }
}

/// Saves the report; nothing of it goes anywhere else.
async fn report(state: State) {
    let Some(tab) = state.tab else { return };
    let said = match browser::ask(&FromExtension::Report { tab }).await {
        FromBackground::Report { report } => match serde_json::to_string_pretty(&report) {
            Ok(json) if save(NAME, &json).is_ok() => state.words.report_saved,
            _ => (state.words.failure)(garbo::protocol::Failure::NotKept),
        },
        FromBackground::Failed { failure } => (state.words.failure)(failure),
        _ => return,
    };
    state.status.set(said.to_owned());
}

#[cfg(test)]
mod tests {
    use garbo::protocol::RowField;

    use super::*;
    use crate::ui::catalogue::{Language, catalogue};

    #[test]
    fn every_light_has_words_of_its_own() {
        let lights = [
            (Light::Fine, vec![]),
            (Light::Partly, vec![]),
            (Light::Partly, vec![RowField::Time, RowField::Author]),
            (Light::Selection, vec![]),
        ];
        for language in [Language::Italian, Language::English] {
            let words = catalogue(language);
            let said: Vec<String> = (lights.iter().cloned())
                .map(|(light, missing)| said(&Health { light, missing }, words))
                .collect();
            for (at, one) in said.iter().enumerate() {
                assert!(!one.contains('{'), "{one}");
                assert!(!said[..at].contains(one), "{one}");
            }
            assert!(said[2].ends_with(&format!(
                "{}, {}",
                (words.row_field)(RowField::Time),
                (words.row_field)(RowField::Author)
            )));
        }
    }
}
