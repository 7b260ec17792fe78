//! Which label's words are drawn on the quoted comment, and the buttons that choose it.

use std::cell::Cell;
use std::rc::Rc;

use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::catalogue::Catalogue;
use super::label::Label;

/// The label drawn: the one under the pointer, else the one that holds the focus, else the one
/// that was pressed.
#[derive(Clone, Copy)]
pub struct Drawn {
    pointed: Signal<Option<usize>>,
    focused: Signal<Option<usize>>,
    kept: Signal<Option<usize>>,
    now: ReadSignal<Option<usize>>,
}

impl Drawn {
    /// None drawn yet.
    #[must_use]
    pub fn new() -> Self {
        let pointed = create_signal(None);
        let focused = create_signal(None);
        let kept = create_signal(None);
        let now = create_selector(move || pointed.get().or(focused.get()).or(kept.get()));
        Self {
            pointed,
            focused,
            kept,
            now,
        }
    }

    /// The label drawn now.
    #[must_use]
    pub fn now(self) -> Option<usize> {
        self.now.get()
    }
}

impl Default for Drawn {
    fn default() -> Self {
        Self::new()
    }
}

thread_local! {
    /// Names of descriptions, told apart across the cards of a page.
    static DESCRIBED: Cell<usize> = const { Cell::new(0) };
}

/// A label as a button: pointed at or focused it draws its words, pressed it keeps them drawn.
pub fn button(
    at: usize,
    labels: &Rc<[Label]>,
    text: &str,
    words: &'static Catalogue,
    drawn: Drawn,
    inside: View,
) -> View {
    let Some(label) = labels.get(at) else {
        return inside;
    };
    let number = DESCRIBED.with(|count| count.replace(count.get() + 1));
    let id = format!("label-{number}");
    let described_by = id.clone();
    let described = label.described(text, words);
    let of = label.of;
    let kind = label.kind.clone();
    // Events may still come while the card is being taken away.
    let set = move |signal: Signal<Option<usize>>, to: Option<usize>| {
        if signal.is_alive() {
            signal.set(to);
        }
    };
    let clear = move |signal: Signal<Option<usize>>| {
        if signal.is_alive() && signal.get_untracked() == Some(at) {
            signal.set(None);
        }
    };
    let point = move |event: web_sys::MouseEvent| {
        set(drawn.pointed, Some(at));
        reveal(&event);
    };
    let leave = move |_: web_sys::MouseEvent| clear(drawn.pointed);
    let focus = move |event: web_sys::FocusEvent| {
        if by_keyboard(&event) {
            set(drawn.focused, Some(at));
            reveal(&event);
        }
    };
    let blur = move |_: web_sys::FocusEvent| clear(drawn.focused);
    let press = move |event: web_sys::MouseEvent| {
        if !drawn.kept.is_alive() {
            return;
        }
        let pressed = drawn.kept.get_untracked() == Some(at);
        set(drawn.kept, (!pressed).then_some(at));
        reveal(&event);
    };
    let pressed = move || (drawn.kept.get() == Some(at)).to_string();
    view! {
        button(
            r#type="button", class="label", data-of=of, data-kind=kind,
            aria-pressed=pressed, aria-describedby=described_by,
            on:mouseenter=point, on:mouseleave=leave, on:focus=focus, on:blur=blur, on:click=press,
        ) { (inside) }
        span(id=id, hidden=true) { (described) }
    }
}

/// The focus came by the keyboard: a click focuses too, and has a say of its own.
fn by_keyboard(event: &web_sys::Event) -> bool {
    target(event).is_some_and(|element| element.matches(":focus-visible").unwrap_or(true))
}

fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Brings the first of the drawn words into sight inside the quotation, which may be longer than
/// its box; the page itself stays where it is.
fn reveal(event: &web_sys::Event) {
    let quote = target(event)
        .and_then(|element| element.closest(".reading").ok()?)
        .and_then(|card| card.query_selector(".quote").ok()?);
    let Some(quote) = quote else { return };
    let first = quote.query_selector(".drawn").ok().flatten();
    let Some(first) = first.and_then(|mark| mark.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let (top, bottom) = (
        first.offset_top(),
        first.offset_top() + first.offset_height(),
    );
    let seen = quote.scroll_top()..=quote.scroll_top() + quote.client_height();
    if !seen.contains(&top) || !seen.contains(&bottom) {
        quote.set_scroll_top(top - first.offset_height());
    }
}

/// What the drawn label says for itself; while none is drawn, how to draw one.
pub fn explained(
    text: &str,
    labels: &Rc<[Label]>,
    words: &'static Catalogue,
    drawn: Drawn,
) -> View {
    let text: Rc<str> = text.into();
    let labels = Rc::clone(labels);
    let inside = move || {
        let Some(label) = drawn.now().and_then(|at| labels.get(at)) else {
            return view! { p(class="point-at") { (words.point_at) } };
        };
        let name = label.name;
        let certainty = label
            .certainty(words)
            .map(|certainty| view! { " · " (certainty) });
        let sources: Vec<View> = label
            .sources(&text, words)
            .into_iter()
            .map(|source| {
                let rule = source.rule.map(|rule| view! { " " code { (rule) } });
                let (name, said) = (source.name, source.words);
                view! { li { (name) (rule) " " span(class="proof", dir="auto") { (said) } } }
            })
            .collect();
        let why = if sources.is_empty() {
            view! { p { (words.whole_comment) } }
        } else {
            view! { ul { (sources) } }
        };
        view! {
            p(class="explained-name") { strong { (name) } (certainty) }
            (why)
        }
    };
    view! { div(class="explained", aria-live="off") { (inside) } }
}
