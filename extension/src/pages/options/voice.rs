//! How the brand sounds: its words, greeting, emoji and spelling, with a sample as one edits.

use garbo::protocol::FromExtension;
use garbo::reply::{Register, Strategy};
use garbo::settings::{Emoji, Preferred, Spelling, Template};
use sycamore::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::templates::preview::{Given, example, given_by};
use super::{State, field};
use crate::browser;
use crate::ui::catalogue::{Catalogue, Language};
use crate::ui::{by_hand, value_of};

/// The fields, and the sample.
pub fn voice(state: State, words: &'static Catalogue) -> View {
    let greetings = field::texts(
        state,
        [
            (words.greeting_it, words.greeting_hint, |s| {
                &mut s.brand.voice.greeting_it
            }),
            (words.greeting_en, "", |s| &mut s.brand.voice.greeting_en),
        ],
    );
    let lists: Vec<View> = vec![
        field::list(
            state,
            words.preferred,
            words.preferred_hint,
            |s| {
                let rows = s.brand.voice.preferred.iter();
                rows.map(|row| format!("{} = {}", row.instead_of, row.write))
                    .collect()
            },
            |s, rows| {
                let pair = |row: &String| {
                    let (instead_of, write) = row.split_once('=')?;
                    Some(Preferred {
                        write: write.trim().to_owned(),
                        instead_of: instead_of.trim().to_owned(),
                    })
                };
                s.brand.voice.preferred = rows.iter().filter_map(pair).collect();
            },
        ),
        field::list(
            state,
            words.banned,
            words.banned_hint,
            |s| s.brand.voice.banned.clone(),
            |s, rows| s.brand.voice.banned = rows,
        ),
        emoji(state, words),
        spelling(state, words),
    ];
    let given: Signal<Given> = create_signal(None);
    let template = sample(words);
    create_effect(move || {
        let settings = Some(Box::new(state.settings.get_clone()));
        let template = template.clone();
        spawn_local(async move {
            let ask = FromExtension::Preview { template, settings };
            given.set(given_by(browser::ask(&ask).await));
        });
    });
    let shown = move || example(given.get_clone(), words);
    view! {
        h3 { (words.voice) }
        p(class="about") { (words.voice_about) }
        div(class="fields wide") { (greetings) (lists) }
        div(class="preview", aria-live="polite") {
            span(class="field-name") { (words.voice_sample) }
            (shown)
        }
    }
}

/// A reply to praise: it greets, thanks and may bear an emoji.
fn sample(words: &Catalogue) -> Template {
    let (language, register) = match words.language {
        Language::Italian => ("it", Register::Tu),
        Language::English => ("en", Register::Plain),
    };
    Template {
        id: "own.sample".to_owned(),
        situation: 44,
        language: language.to_owned(),
        register,
        strategy: Strategy::Thank,
        text: words.voice_sample_text.to_owned(),
    }
}

fn emoji(state: State, words: &'static Catalogue) -> View {
    let now = state.settings.with_untracked(|s| s.brand.voice.emoji);
    let choices = [
        ("on_praise", words.emoji_on_praise, now == Emoji::OnPraise),
        ("never", words.emoji_never, now == Emoji::Never),
    ];
    let choose = move |event: web_sys::Event| {
        if by_hand(&event) {
            let emoji = match value_of(&event).as_str() {
                "never" => Emoji::Never,
                _ => Emoji::OnPraise,
            };
            state.change(|settings| settings.brand.voice.emoji = emoji);
        }
    };
    field::choice(words.emoji_label, &choices, choose)
}

fn spelling(state: State, words: &'static Catalogue) -> View {
    let now = state.settings.with_untracked(|s| s.brand.voice.spelling);
    let choices = [
        ("british", words.spelling_british, now == Spelling::British),
        (
            "american",
            words.spelling_american,
            now == Spelling::American,
        ),
    ];
    let choose = move |event: web_sys::Event| {
        if by_hand(&event) {
            let spelling = match value_of(&event).as_str() {
                "american" => Spelling::American,
                _ => Spelling::British,
            };
            state.change(|settings| settings.brand.voice.spelling = spelling);
        }
    };
    field::choice(words.spelling_label, &choices, choose)
}
