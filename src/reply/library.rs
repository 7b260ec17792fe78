//! The library: what Garbo can say, shipped and the person's own.

use serde::{Deserialize, Serialize};

use super::cues::Cues;
use super::italian::Noun;
use super::sectors::{self, is_of_another};
use super::template::Language;
use super::{Register, Strategy};
use crate::settings::{Settings, Template};

/// The wordings of one situation in one language.
#[derive(Debug)]
pub struct Shelf {
    /// The sector whose wordings these are; empty for the library's own.
    pub sector: &'static str,
    /// 1 to 54, as in `docs/practice.md`.
    pub situation: u8,
    /// `it` or `en`.
    pub language: &'static str,
    /// Its title in that language.
    pub title: &'static str,
    /// The thing meant when the comment names none; empty when there is none to mean.
    pub thing: &'static str,
    /// How `thing` agrees.
    pub feminine: bool,
    /// How `thing` agrees.
    pub plural: bool,
    /// Things a comment may name that would make these wordings absurd.
    pub unfit: &'static [&'static str],
    /// The only things a comment may name that these wordings can take up; all when empty.
    pub fits: &'static [&'static str],
    /// In the order of the file.
    pub wordings: &'static [Shipped],
}

/// A template that came with Garbo.
#[derive(Debug)]
pub struct Shipped {
    /// `07.it.tu.acknowledge`.
    pub id: &'static str,
    /// How it addresses the reader.
    pub register: Register,
    /// What it does first.
    pub strategy: Strategy,
    /// The comments its words fit.
    pub under: Under,
    /// The words.
    pub text: &'static str,
}

/// The comments some words fit, of all those in their situation.
#[derive(Debug, Clone, Copy, Default)]
pub struct Under {
    /// Cues of which the comment must hold one, for words that fit nothing else; any comment when empty.
    pub says: &'static str,
    /// Cues of which the comment must hold none.
    pub unsaid: &'static str,
    /// Only those that ask for something, or only those that ask for nothing.
    pub asked: Option<bool>,
}

impl Under {
    /// The comment with these cues holds what the words take for granted.
    #[must_use]
    pub fn suits(&self, cues: &Cues, asks: bool) -> bool {
        (self.says.is_empty() || cues.say(self.says))
            && !cues.say(self.unsaid)
            && self.asked.is_none_or(|asked| asked == asks)
    }
}

static SHELVES: &[Shelf] = include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// A template as the options page lists it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TemplateRow {
    /// The template as it stands.
    pub template: Template,
    /// Came with Garbo.
    pub shipped: bool,
    /// Shipped, and changed by the person.
    pub changed: bool,
    /// Shipped, and deleted by the person: can be restored.
    pub deleted: bool,
}

/// Everything Garbo can say; built once.
#[derive(Default)]
pub struct Library {
    pub(super) language: Language,
}

impl Library {
    /// The shipped library.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The shipped shelves: one for each situation and language.
    #[must_use]
    pub fn shelves(&self) -> &'static [Shelf] {
        SHELVES
    }

    /// The template language, for checks and previews.
    #[must_use]
    pub const fn template_language(&self) -> &Language {
        &self.language
    }

    /// All templates with their state: shipped ones by situation and language, then own ones.
    #[must_use]
    pub fn templates(&self, settings: &Settings) -> Vec<TemplateRow> {
        let mut rows: Vec<TemplateRow> = Vec::new();
        for shelf in SHELVES.iter().chain(of_the_sector(settings)) {
            for shipped in shelf.wordings {
                let own = settings.templates.iter().find(|own| own.id == shipped.id);
                rows.push(TemplateRow {
                    template: own.cloned().unwrap_or_else(|| shipped.template(shelf)),
                    shipped: true,
                    changed: own.is_some(),
                    deleted: settings.deleted_templates.iter().any(|id| id == shipped.id),
                });
            }
        }
        for own in offered(settings) {
            if !rows.iter().any(|row| row.template.id == own.id) {
                rows.push(TemplateRow {
                    template: own.clone(),
                    shipped: false,
                    changed: false,
                    deleted: false,
                });
            }
        }
        rows.sort_by_key(|row| row.template.situation);
        rows
    }

    /// What may be suggested in a situation and language: the person's own first, then the sector's,
    /// deleted ones out.
    pub(super) fn wordings<'a>(
        &self,
        situation: u8,
        language: &str,
        settings: &'a Settings,
    ) -> Vec<Wording<'a>> {
        let own = offered(settings)
            .filter(move |own| own.situation == situation && own.language == language)
            .map(|own| Wording {
                id: &own.id,
                register: own.register,
                strategy: own.strategy,
                under: Under::default(),
                text: &own.text,
                shipped: false,
                trade: false,
            });
        let fits = move |shelf: &&Shelf| shelf.situation == situation && shelf.language == language;
        let shipped = of_the_sector(settings)
            .filter(fits)
            .chain(SHELVES.iter().filter(fits))
            .flat_map(|shelf| shelf.wordings.iter().map(move |shipped| (shelf, shipped)))
            .filter(|(_, shipped)| settings.templates.iter().all(|own| own.id != shipped.id))
            .map(|(shelf, shipped)| Wording {
                id: shipped.id,
                register: shipped.register,
                strategy: shipped.strategy,
                under: shipped.under,
                text: shipped.text,
                shipped: true,
                trade: !shelf.sector.is_empty(),
            });
        own.chain(shipped)
            .filter(|wording| settings.deleted_templates.iter().all(|id| id != wording.id))
            .collect()
    }
}

/// The shelves of the sector that is set, in both languages.
fn of_the_sector(settings: &Settings) -> impl Iterator<Item = &'static Shelf> {
    let name = settings.brand.sector.as_str();
    sectors::sectors()
        .iter()
        .filter(move |sector| sector.name == name)
        .flat_map(|sector| sector.shelves)
}

/// The person's own templates, without changed ones of a sector no longer set.
fn offered(settings: &Settings) -> impl Iterator<Item = &Template> {
    settings
        .templates
        .iter()
        .filter(|own| !is_of_another(&own.id, &settings.brand.sector))
}

/// A template as choosing sees it.
#[derive(Clone, Copy)]
pub(super) struct Wording<'a> {
    pub id: &'a str,
    pub register: Register,
    pub strategy: Strategy,
    pub under: Under,
    pub text: &'a str,
    /// Came with Garbo and unchanged, so known to be readable.
    pub shipped: bool,
    /// Of the sector that is set.
    pub trade: bool,
}

/// The shelf of a situation in a language, if the library has one.
#[must_use]
pub fn shelf(situation: u8, language: &str) -> Option<&'static Shelf> {
    SHELVES
        .iter()
        .find(|shelf| shelf.situation == situation && shelf.language == language)
}

impl Shelf {
    /// The thing meant when the comment names none.
    #[must_use]
    pub fn fallback(&self) -> Option<Noun> {
        (!self.thing.is_empty()).then(|| Noun::new(self.thing, self.feminine, self.plural))
    }
}

impl Shipped {
    fn template(&self, shelf: &Shelf) -> Template {
        Template {
            id: self.id.to_owned(),
            situation: shelf.situation,
            language: shelf.language.to_owned(),
            register: self.register,
            strategy: self.strategy,
            text: self.text.to_owned(),
        }
    }
}
