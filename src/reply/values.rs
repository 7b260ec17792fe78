//! What the placeholders of one reply stand for: from the comment, the advice and the settings.

use super::Register;
use super::library::shelf;
use super::name::first_name;
use super::quoted::quoted;
use super::sectors::sector;
use super::since::since;
use super::template::Values;
use crate::advice::Route;
use crate::comment::Comment;
use crate::reading::Reading;
use crate::settings::Settings;
pub(super) use brand::{channel, greeting, signature};
use owner::{owner, whose};
pub(super) use post::{answer_in, plain_words_shared};
use praised::praised;
use thing::{named, thing};

mod brand;
mod owner;
mod post;
mod praised;
mod thing;

/// The values for a reply in a situation, language (`it` or `en`) and register.
#[must_use]
pub fn values(
    comment: &Comment,
    reading: &Reading,
    route: Route,
    settings: &Settings,
    (situation, language, register): (u8, &str, Register),
) -> Values {
    let mut values = Values::new(language);
    let name = comment.author.as_deref().and_then(first_name);
    let greeting = greeting(name.as_deref(), settings, language, register);
    values.set_silent("greeting", greeting);
    values.set_silent("name", name.unwrap_or_default());
    let sector = sector(&settings.brand.sector, language);
    let named = named(comment, reading, language, sector);
    if let Some(thing) = thing(named, language, shelf(situation, language), sector) {
        if DETAILED.contains(&situation) {
            let with_article = match language {
                "it" => thing.il().words,
                _ => format!("the {}", thing.words),
            };
            values.set("detail", with_article);
        }
        values.set_noun("thing", thing);
    }
    if DETAILED.contains(&situation)
        && let Some(name) = praised(&comment.text)
    {
        values.set("praised", name);
    }
    let when = reading
        .grievance
        .as_ref()
        .and_then(|grievance| grievance.since.as_deref());
    if let Some(phrase) = when
        .filter(|_| reading.language == language)
        .and_then(|when| since(when, language))
    {
        values.set("since", phrase);
    }
    if reading.language == language
        && let Some(words) = quoted(comment, reading)
    {
        values.set("words", words);
    }
    let brand = &settings.brand;
    values.set("agent", brand.agent.as_str());
    values.set("brand", brand.name.as_str());
    let (signature, absent) = signature(settings, language);
    values.set_partly("signature", signature, absent);
    if let Some(channel) = channel(settings, language) {
        values.set("channel", channel);
    }
    for (name, value) in [
        ("whatsapp", &brand.channels.whatsapp),
        ("phone", &brand.channels.phone),
        ("email", &brand.channels.email),
        ("form", &brand.channels.form),
        ("chat", &brand.channels.chat),
        ("help", &brand.channels.help),
    ] {
        values.set(name, value.as_str());
    }
    values.set_noun("owner", owner(whose(situation, route, comment), language));
    let lines = &settings.help_lines;
    values.set(
        "emergency",
        if language == "it" {
            &lines.it
        } else {
            &lines.en
        }
        .as_str(),
    );
    if situation == 6
        && let Some(fact) = comment
            .post
            .as_deref()
            .and_then(|post| answer_in(post, &comment.text))
    {
        values.set("fact", fact);
    }
    values
}

/// Compliments, in which the thing praised is the concrete detail.
const DETAILED: [u8; 3] = [44, 45, 54];
