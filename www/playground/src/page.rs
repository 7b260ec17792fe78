//! The page: a comment and what stands around it on one side, what Garbo makes of it on the other.

use std::rc::Rc;

use garbo::comment::Comment;
use garbo::engine::Garbo;
use garbo::protocol::Varied;
use garbo::reply::Register;
use garbo::settings::Settings;
use garbo_extension::ui::catalogue::{Language, catalogue};
use garbo_extension::ui::replies::Acts;
use garbo_extension::ui::{answer, by_hand, clipboard, speak, value_of};
use sycamore::prelude::*;
use sycamore::web::events::{Event, MouseEvent};

use crate::examples::{Example, examples};
use crate::reader::{read, spoken};
use crate::words::words;

/// Registers of Italian, in the order of the choice.
const REGISTERS: [Register; 3] = [Register::Tu, Register::Lei, Register::Voi];

/// The whole page.
pub fn page(garbo: Rc<Garbo>, browser: &str) -> View {
    let language = create_signal(Language::of(browser));
    let comment = create_signal(Comment::default());
    let settings = create_signal(Settings::default());
    let said = create_signal(String::new());
    create_effect(move || speak(language.get()));

    let acts = Acts {
        insert: None,
        copy: Rc::new(move |text| {
            wasm_bindgen_futures::spawn_local(async move {
                let words = catalogue(language.get_untracked());
                let done = clipboard::copy(&text).await;
                said.set(if done { words.copied } else { words.not_copied }.to_owned());
            });
        }),
        keep: None,
        open_more: None,
        say: Rc::new(move |words| said.set(words)),
        vary: {
            let garbo = Rc::clone(&garbo);
            Rc::new(move |reply, take| {
                let comment = comment.get_clone_untracked();
                let settings =
                    settings.with_untracked(|settings| spoken(settings, language.get_untracked()));
                take(Varied::all(&garbo, &comment, &reply, &[], &settings, None));
            })
        },
    };
    let reading = move || {
        let words = words(language.get());
        said.set(String::new());
        let comment = comment.get_clone();
        if comment.text.trim().is_empty() {
            return view! { p(class="card quiet nothing") { (words.nothing) } };
        }
        let read = settings.with(|settings| read(&garbo, comment, settings, language.get()));
        answer::cards(&read, catalogue(language.get()), &acts)
    };

    view! {
        (move || bar(language))
        div(class="columns") {
            main(class="asking") {
                (move || form(language.get(), comment, settings))
            }
            section(class="answer", aria-live="polite") { (reading) }
        }
        p(class="status said", role="status") { (said.get_clone()) }
    }
}

fn bar(language: Signal<Language>) -> View {
    let words = words(language.get());
    let other = match language.get() {
        Language::Italian => Language::English,
        Language::English => Language::Italian,
    };
    let switch = move |event: MouseEvent| {
        if by_hand(&event) {
            language.set(other);
        }
    };
    view! {
        header(class="masthead") {
            h1 { (words.title) }
            a(href="/piazza/") { (words.piazza) }
            button(r#type="button", class="button", lang=other.code(), on:click=switch) { (words.language) }
        }
        p(class="about quiet") { (words.about) }
    }
}

fn form(language: Language, comment: Signal<Comment>, settings: Signal<Settings>) -> View {
    let words = words(language);
    let text = create_memo(move || comment.with(|comment| comment.text.clone()));
    let typed = move |event: Event| {
        let text = value_of(&event);
        comment.update(|comment| comment.text = text);
    };
    let clear = move |_: MouseEvent| comment.update(|comment| comment.text.clear());
    let examples: Vec<View> = examples(language)
        .iter()
        .map(|one| example(one, language, comment))
        .collect();
    view! {
        div(class="field") {
            label(class="field-name", r#for="comment") { (words.comment) }
            textarea(
                id="comment", rows="5", dir="auto", placeholder=words.comment_hint,
                prop:value=text.get_clone(), on:input=typed,
            ) {}
            button(r#type="button", class="button quiet-button clear", on:click=clear) { (words.clear) }
        }
        h2(class="field-name") { (words.examples) }
        ul(class="examples") { (examples) }
        (around(language, comment))
        (who(language, settings))
    }
}

/// A button that puts an example in the box; the example's own words are its description.
fn example(one: &'static Example, language: Language, comment: Signal<Comment>) -> View {
    let press = move |_: MouseEvent| {
        comment.update(|comment| comment.text = one.text.to_owned());
    };
    view! {
        li { button(r#type="button", class="button", title=one.text, lang=language.code(), on:click=press) { (one.name) } }
    }
}

fn around(language: Language, comment: Signal<Comment>) -> View {
    let words = words(language);
    let before = comment.get_clone_untracked();
    let post_before = before.post.unwrap_or_default();
    let post = move |event: Event| {
        let text = value_of(&event);
        comment.update(|comment| comment.post = (!text.trim().is_empty()).then_some(text));
    };
    let replies = move |event: Event| {
        let count = value_of(&event).parse().unwrap_or_default();
        comment.update(|comment| comment.replies = count);
    };
    let likes = move |event: Event| {
        let count = value_of(&event).parse().unwrap_or_default();
        comment.update(|comment| comment.likes = count);
    };
    view! {
        details(class="around") {
            summary { (words.around) }
            label {
                (words.post)
                textarea(rows="3", dir="auto", placeholder=words.post_hint, prop:value=post_before, on:input=post) {}
            }
            label {
                (words.replies)
                input(r#type="number", min="0", max="9", prop:value=before.replies.to_string(), on:input=replies)
            }
            label {
                (words.likes)
                input(r#type="number", min="0", max="1000000", prop:value=before.likes.to_string(), on:input=likes)
            }
        }
    }
}

fn who(language: Language, settings: Signal<Settings>) -> View {
    let own = words(language);
    let words = catalogue(language);
    let before = settings.with_untracked(|settings| settings.brand.clone());
    let brand = move |event: Event| {
        let name = value_of(&event);
        settings.update(|settings| settings.brand.name = name);
    };
    let agent = move |event: Event| {
        let name = value_of(&event);
        settings.update(|settings| settings.brand.agent = name);
    };
    let choose = move |event: Event| {
        let chosen = value_of(&event)
            .parse()
            .ok()
            .and_then(|at: usize| REGISTERS.get(at).copied());
        if let Some(register) = chosen {
            settings.update(|settings| settings.brand.register = register);
        }
    };
    let registers: Vec<View> = REGISTERS
        .into_iter()
        .enumerate()
        .map(|(at, register)| {
            let name = (words.register)(register);
            view! { option(value=at.to_string(), selected=register == before.register) { (name) } }
        })
        .collect();
    view! {
        details(class="around") {
            summary { (own.who) }
            label { (own.brand) input(r#type="text", prop:value=before.name.clone(), on:input=brand) }
            label { (own.agent) input(r#type="text", prop:value=before.agent.clone(), on:input=agent) }
            label { (own.register) select(on:change=choose) { (registers) } }
        }
    }
}
