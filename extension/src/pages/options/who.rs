//! Who replies, and by which rules.

use garbo::reply::{Register, sectors};
use garbo::settings::OurPage;
use sycamore::prelude::*;

use super::{State, field, owners, voice};
use crate::ui::catalogue::{Catalogue, Language};
use crate::ui::{by_hand, value_of};

/// Brand, name, signature, register and contacts.
pub fn who(state: State, words: &'static Catalogue) -> View {
    let names = field::texts(
        state,
        [
            (words.brand, "", |s| &mut s.brand.name),
            (words.agent, words.agent_hint, |s| &mut s.brand.agent),
            (words.signature, words.signature_hint, |s| {
                &mut s.brand.signature
            }),
        ],
    );
    let pages = field::list(
        state,
        words.our_pages,
        words.our_pages_hint,
        |s| s.brand.pages.iter().map(OurPage::line).collect(),
        |s, rows| s.brand.pages = rows.iter().filter_map(|row| OurPage::of(row)).collect(),
    );
    let watch = field::list(
        state,
        words.watch,
        words.watch_hint,
        |s| s.brand.watch.clone(),
        |s, rows| s.brand.watch = rows,
    );
    let register = register(state, words);
    let sector = sector(state, words);
    let voice = voice::voice(state, words);
    let channels = field::texts(
        state,
        [
            (words.whatsapp, "", |s| &mut s.brand.channels.whatsapp),
            (words.phone, "", |s| &mut s.brand.channels.phone),
            (words.email, "", |s| &mut s.brand.channels.email),
            (words.form, "", |s| &mut s.brand.channels.form),
            (words.chat, "", |s| &mut s.brand.channels.chat),
            (words.help, "", |s| &mut s.brand.channels.help),
        ],
    );
    let hours = field::texts(
        state,
        [
            (words.hours_weekdays, "", |s| &mut s.brand.hours.weekdays),
            (words.hours_saturday, "", |s| &mut s.brand.hours.saturday),
            (words.hours_sunday, "", |s| &mut s.brand.hours.sunday),
        ],
    );
    view! {
        div(class="fields") { (names) (register) (sector) }
        div(class="fields wide") { (pages) (watch) }
        (voice)
        h3 { (words.channels) }
        p(class="about") { (words.channels_about) }
        div(class="fields") { (channels) }
        h3 { (words.hours) }
        p(class="about") { (words.hours_about) }
        div(class="fields") { (hours) }
    }
}

fn register(state: State, words: &'static Catalogue) -> View {
    let now = state
        .settings
        .with_untracked(|settings| settings.brand.register);
    let choices = [Register::Tu, Register::Lei, Register::Voi]
        .map(|register| (register.name(), (words.register)(register), register == now));
    let choose = move |event: web_sys::Event| {
        if by_hand(&event)
            && let Ok(register) = value_of(&event).parse()
        {
            state.change(|settings| settings.brand.register = register);
        }
    };
    field::choice(words.register_label, &choices, choose)
}

fn sector(state: State, words: &'static Catalogue) -> View {
    let now = state
        .settings
        .with_untracked(|settings| settings.brand.sector.clone());
    let mut choices = vec![("", words.sector_none, now.is_empty())];
    choices.extend(sectors::titles().iter().map(|&(name, it, en)| {
        let title = match words.language {
            Language::Italian => it,
            Language::English => en,
        };
        (name, title, name == now)
    }));
    let choose = move |event: web_sys::Event| {
        if by_hand(&event) {
            let name = value_of(&event);
            state.change(|settings| settings.brand.sector = name);
        }
    };
    field::choice(words.sector_label, &choices, choose)
}

/// Where the practice leaves a choice.
pub fn rules(state: State, words: &'static Catalogue) -> View {
    let numbers: Vec<View> = vec![
        field::number(
            state,
            words.replies_allowed,
            words.replies_allowed_hint,
            (1, 2),
            |s| s.policy.replies_allowed.into(),
            |s, v| s.policy.replies_allowed = u8::try_from(v).unwrap_or(2),
        ),
        field::number(
            state,
            words.amber_minutes,
            "",
            (1, 10_080),
            |s| s.policy.amber_minutes,
            |s, v| s.policy.amber_minutes = v,
        ),
        field::number(
            state,
            words.red_minutes,
            "",
            (1, 10_080),
            |s| s.policy.red_minutes,
            |s, v| s.policy.red_minutes = v,
        ),
    ];
    let switches: Vec<View> = vec![
        field::switch(
            state,
            words.answer_insults,
            |s| s.policy.answer_insults,
            |s, v| s.policy.answer_insults = v,
        ),
        field::switch(
            state,
            words.like_is_enough,
            |s| s.policy.like_is_enough,
            |s, v| s.policy.like_is_enough = v,
        ),
        field::switch(
            state,
            words.private_open,
            |s| s.policy.private_open,
            |s, v| s.policy.private_open = v,
        ),
    ];
    let owners = owners::table(state, words);
    let lines = field::texts(
        state,
        [
            (words.help_lines_it, "", |s| &mut s.help_lines.it),
            (words.help_lines_en, "", |s| &mut s.help_lines.en),
        ],
    );
    view! {
        div(class="switches") { (switches) }
        div(class="fields") { (numbers) }
        h3 { (words.help_lines) }
        p(class="about") { (words.help_lines_about) }
        div(class="fields wide") { (lines) }
        (owners)
    }
}
