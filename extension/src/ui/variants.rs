//! A suggestion in other words: shorter, warmer, more formal. A second press brings the first back.

use std::rc::Rc;

use garbo::protocol::{EmpathyMarks, Varied};
use garbo::reply::slots::{Part, parts};
use garbo::reply::{Reply, Variant};
use sycamore::prelude::*;

use super::by_hand;
use super::catalogue::Catalogue;

/// The buttons, in their order.
const ORDER: [Variant; 3] = [Variant::Shorter, Variant::Warmer, Variant::Formal];

/// Asks for the variants of a suggestion and hands them on once they are there.
pub type Vary = Rc<dyn Fn(Reply, Box<dyn FnOnce(Vec<Varied>)>)>;

/// A suggestion as it stands in its card.
#[derive(Clone)]
pub struct Standing {
    /// The suggestion.
    pub reply: Reply,
    /// Its empathy.
    pub marks: EmpathyMarks,
    /// Its words and slots.
    pub parts: Rc<[Part]>,
}

impl Standing {
    /// A suggestion with its marks.
    #[must_use]
    pub fn of(reply: Reply, marks: EmpathyMarks) -> Self {
        Self {
            parts: parts(&reply.text, &reply.missing).into(),
            reply,
            marks,
        }
    }
}

/// What one card shows, and what it could show.
#[derive(Clone, Copy)]
pub struct Choice {
    /// What stands in the card now.
    pub standing: Signal<Standing>,
    first: Signal<Standing>,
    chosen: Signal<Option<Variant>>,
    varied: Signal<Option<Vec<Varied>>>,
}

impl Choice {
    /// A card that shows a suggestion as it was offered.
    #[must_use]
    pub fn new(first: Standing) -> Self {
        Self {
            standing: create_signal(first.clone()),
            first: create_signal(first),
            chosen: create_signal(None),
            varied: create_signal(None),
        }
    }

    /// Asks for the variants the first time the card is looked at.
    pub fn look(self, vary: &Vary) {
        if self.varied.is_alive() && self.varied.with_untracked(Option::is_none) {
            self.varied.set(Some(Vec::new()));
            let take = move |variants| {
                // The card may have been taken away meanwhile.
                if self.varied.is_alive() {
                    self.varied.set(Some(variants));
                }
            };
            vary(self.first.get_clone_untracked().reply, Box::new(take));
        }
    }

    fn find(self, variant: Variant) -> Option<Varied> {
        self.varied.with(|varied| {
            let mut varied = varied.iter().flatten();
            varied.find(|one| one.variant == variant).cloned()
        })
    }

    /// Puts a variant in the card, or the first suggestion back; what to say of it.
    fn press(self, variant: Variant, words: &Catalogue) -> String {
        let name = (words.variant)(variant);
        let found = self.find(variant);
        let off = self.chosen.get_untracked() == Some(variant);
        match found {
            _ if off => {
                self.chosen.set(None);
                self.standing.set(self.first.get_clone_untracked());
                words.unvaried.to_owned()
            }
            Some(Varied {
                reply: Some(reply),
                marks,
                ..
            }) => {
                self.chosen.set(Some(variant));
                self.standing.set(Standing::of(reply, marks));
                words.varied.replace("{variant}", name)
            }
            Some(Varied {
                without: Some(why), ..
            }) => (words.without)(why).to_owned(),
            _ => String::new(),
        }
    }
}

/// The three buttons.
pub fn buttons(choice: Choice, words: &'static Catalogue, say: &Rc<dyn Fn(String)>) -> View {
    let buttons: Vec<View> = ORDER
        .into_iter()
        .map(|variant| button(choice, variant, words, Rc::clone(say)))
        .collect();
    view! { div(class="variants", role="group", aria-label=words.variants) { (buttons) } }
}

fn button(
    choice: Choice,
    variant: Variant,
    words: &'static Catalogue,
    say: Rc<dyn Fn(String)>,
) -> View {
    let pressed = move || (choice.chosen.get() == Some(variant)).to_string();
    let there = create_memo(move || choice.find(variant).is_some_and(|one| one.reply.is_some()));
    // Still to be reached and pressed, so that the reason can be read and heard.
    let disabled = move || (!there.get()).then_some("true");
    let title = move || {
        let without = choice.find(variant).and_then(|one| one.without);
        let about = match choice.chosen.get() {
            Some(chosen) if chosen == variant => words.variant_back,
            _ => "",
        };
        without.map_or(about, words.without)
    };
    let press = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            say(choice.press(variant, words));
        }
    };
    let (kind, name) = (variant.name(), (words.variant)(variant));
    view! {
        button(
            r#type="button", class="variant", data-variant=kind, aria-pressed=pressed,
            aria-disabled=disabled, title=title, on:click=press,
        ) { (name) }
    }
}
