//! Words the background sends out: to content scripts, which have none of their own.

use garbo::protocol::Greeting;
use garbo::settings::{InterfaceLanguage, Settings};

use crate::browser;
use crate::ui::catalogue::{Catalogue, Language, catalogue};

/// The catalogue in force.
#[must_use]
pub fn in_force(settings: &Settings) -> &'static Catalogue {
    catalogue(Language::chosen(settings.interface, &browser::language()))
}

/// The settings with the language decided, for the core, which knows no browser.
#[must_use]
pub fn decided(mut settings: Settings) -> Settings {
    settings.interface = match in_force(&settings).language {
        Language::Italian => InterfaceLanguage::It,
        Language::English => InterfaceLanguage::En,
    };
    settings
}

/// What a content script is told.
#[must_use]
pub fn greeting(on: bool, frame: i64, settings: &Settings) -> Greeting {
    let words = in_force(settings);
    Greeting {
        on,
        frame,
        language: words.language.code().to_owned(),
        words: words.page_words(),
        ours: settings.brand.pages.clone(),
        watch: settings.brand.watch.clone(),
    }
}
