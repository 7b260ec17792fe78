//! Every word the pages show: one catalogue per language, compiled in, so that a switch applies at
//! once. A language is added by adding its file and its row in [`catalogue`]; the compiler then
//! asks for every word.

mod en;
mod it;

use garbo::advice::{Action, Also, HideReason, PriorityReason, PrivateReason, Route};
use garbo::draft::Check;
use garbo::protocol::{Failure, InsertOutcome, MarkOf, PageWords, RowField};
use garbo::reading::{
    Emotion, Intent, LabelOf, PatternKind, PersonalDataKind, Polarity, Tone, Topic,
};
use garbo::reply::placeholders::placeholder;
use garbo::reply::{Register, Strategy, Variant, Why, Without};
use garbo::settings::InterfaceLanguage;

/// Languages the interface speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Italian.
    Italian,
    /// English.
    English,
}

impl Language {
    /// `it` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
        }
    }

    /// The language a person chose, or the browser's (BCP-47); English where it speaks another.
    #[must_use]
    pub fn chosen(setting: InterfaceLanguage, browser: &str) -> Self {
        match setting {
            InterfaceLanguage::It => Self::Italian,
            InterfaceLanguage::En => Self::English,
            InterfaceLanguage::Auto => Self::of(browser),
        }
    }

    /// The language behind a BCP-47 code; English where the interface does not speak it.
    #[must_use]
    pub fn of(code: &str) -> Self {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("it") {
            Self::Italian
        } else {
            Self::English
        }
    }
}

/// The catalogue of a language.
#[must_use]
pub fn catalogue(language: Language) -> &'static Catalogue {
    match language {
        Language::Italian => &it::CATALOGUE,
        Language::English => &en::CATALOGUE,
    }
}

/// All words of one language.
#[allow(missing_docs, reason = "each name says which words it holds")]
pub struct Catalogue {
    pub language: Language,

    /// Names of what the contract names.
    pub tone: fn(Tone) -> &'static str,
    /// The letter that goes with the tone's colour; no two tones share one.
    pub tone_letter: fn(Tone) -> &'static str,
    pub polarity: fn(Polarity) -> &'static str,
    pub emotion: fn(Emotion) -> &'static str,
    pub intent: fn(Intent) -> &'static str,
    pub topic: fn(Topic) -> &'static str,
    pub pattern: fn(PatternKind) -> &'static str,
    pub personal_data: fn(PersonalDataKind) -> &'static str,
    pub label_of: fn(LabelOf) -> &'static str,
    pub mark: fn(MarkOf) -> &'static str,
    /// A BCP-47 code in words, where it is a language people meet.
    pub language_name: fn(&str) -> Option<&'static str>,
    /// What to do, as one sentence.
    pub action: fn(Action) -> &'static str,
    /// How to do it oneself, where no reply is suggested.
    pub instead: fn(Action) -> &'static str,
    pub also: fn(Also) -> &'static str,
    /// The reason recorded with a hidden comment.
    pub hide_reason: fn(HideReason) -> &'static str,
    /// Why to go on in private.
    pub private_reason: fn(PrivateReason) -> &'static str,
    /// What a desk looks after.
    pub route: fn(Route) -> &'static str,
    /// A priority, 0 to 100, as a person ranks it.
    pub priority_level: fn(u8) -> &'static str,
    pub priority_reason: fn(PriorityReason) -> &'static str,
    /// A rule of the practice (`P14`) as the reason it is.
    pub rule: fn(&str) -> Option<&'static str>,
    pub stage: fn(u8) -> &'static str,
    pub register: fn(Register) -> &'static str,
    pub strategy: fn(Strategy) -> &'static str,
    /// What a check of the draft says: the reason, in one sentence.
    pub check: fn(Check) -> &'static str,
    /// Why a reply is offered, a sentence.
    pub why_offered: fn(Why) -> &'static str,
    pub variant: fn(Variant) -> &'static str,
    /// Why a reply cannot be made so.
    pub without: fn(Without) -> &'static str,
    /// A situation of the practice, 1 to 54.
    pub situation: fn(u8) -> Option<&'static str>,
    pub inserted: fn(InsertOutcome) -> &'static str,
    pub failure: fn(Failure) -> &'static str,
    /// How sure a verdict is, from 0 to 1, in words that go with any other.
    pub certainty: fn(f32) -> &'static str,

    // What a content script shows or speaks.
    pub page_panel: &'static str,
    pub page_chip: &'static str,
    pub page_reload: &'static str,
    pub page_reload_later: &'static str,
    pub page_reload_now: &'static str,
    pub menu: &'static str,

    // The cards.
    pub comment: &'static str,
    pub by: &'static str,
    pub reading: &'static str,
    /// The name of the row of labels.
    pub labels: &'static str,
    /// How to see a label's words.
    pub point_at: &'static str,
    /// Said of a label with no words of its own.
    pub whole_comment: &'static str,
    /// Who found the words.
    pub by_model: &'static str,
    pub by_rule: &'static str,
    pub by_list: &'static str,
    pub by_italian_list: &'static str,
    pub by_english_list: &'static str,
    pub by_form: &'static str,
    /// What opens and closes somebody's words.
    pub quotes: [&'static str; 2],
    pub irony: &'static str,
    pub urgency: &'static str,
    pub patterns: &'static str,
    pub personal_data_found: &'static str,
    pub personal_data_care: &'static str,
    pub grievance: &'static str,
    pub what: &'static str,
    pub thing: &'static str,
    pub since: &'static str,
    pub wants: &'static str,
    pub unsure_about: &'static str,
    pub cut: &'static str,
    pub truncated: &'static str,
    /// The press that shows a comment whole.
    pub open_more: &'static str,
    pub not_opened: &'static str,
    pub translated: &'static str,
    /// `{language}` stands for the language's name.
    pub left_alone: &'static str,
    pub advice: &'static str,
    pub why: &'static str,
    pub priority: &'static str,
    pub routed: &'static str,
    /// Followed by whom.
    pub hand_over: &'static str,
    pub copy_brief: &'static str,
    pub meanwhile: &'static str,
    /// `{number}` stands for the number of a reply.
    pub meanwhile_number: &'static str,
    pub avoid: &'static str,
    pub also_do: &'static str,
    pub hide_because: &'static str,
    pub private_because: &'static str,
    pub replies: &'static str,
    pub no_reply: &'static str,
    pub insert: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub copied_instead: &'static str,
    pub missing: &'static str,
    pub sign_once: &'static str,
    /// `{names}` stands for what is still to fill in.
    pub still_empty: &'static str,
    pub keep: &'static str,
    pub keep_about: &'static str,
    pub kept_open: &'static str,
    pub reply_number: &'static str,
    pub variants: &'static str,
    /// `{variant}` is the way it was changed.
    pub varied: &'static str,
    pub unvaried: &'static str,
    pub variant_back: &'static str,
    pub you_post: &'static str,

    // A reply to be written by hand.
    pub bespoke: &'static str,
    pub bespoke_why: &'static str,
    pub bespoke_put_title: &'static str,
    /// `{name}` stands for the person's first name.
    pub bespoke_name: &'static str,
    pub bespoke_nameless: &'static str,
    /// Followed by the comment's own words, where they are known.
    pub bespoke_detail: &'static str,
    pub bespoke_thanks: &'static str,
    pub bespoke_door: &'static str,
    pub bespoke_not_title: &'static str,
    pub bespoke_not: [&'static str; 3],

    // The draft in the reply box.
    pub draft: &'static str,
    pub empathy: &'static str,
    pub feeling_named: &'static str,
    pub thing_restated: &'static str,
    pub step_offered: &'static str,
    pub not_yet: &'static str,
    /// `{words}` stands for what comes.
    pub mend: &'static str,
    /// `{words}` stands for what goes.
    pub mend_out: &'static str,
    pub mended: &'static str,
    pub draft_changed: &'static str,
    pub mended_copied: &'static str,
    /// `{words}` stands for the personal data.
    pub personal_stop: &'static str,

    // Panel and popup.
    pub loading: &'static str,
    pub close: &'static str,
    pub refresh: &'static str,
    pub keys: &'static str,
    pub none_viewed: &'static str,
    pub none_viewed_how: &'static str,
    pub not_here: &'static str,
    pub not_here_how: &'static str,
    pub site: &'static str,
    pub site_on: &'static str,
    pub site_off: &'static str,
    pub site_not_asked: &'static str,
    /// Said of the site whose comments stand in a frame of the page.
    pub framed: &'static str,
    pub site_never: &'static str,
    pub paste_anyway: &'static str,
    pub turn_on: &'static str,
    pub turn_off: &'static str,
    /// How well the site is read.
    pub health_fine: &'static str,
    /// `{missing}` stands for the fields.
    pub health_missing: &'static str,
    pub health_likeness: &'static str,
    pub health_selection: &'static str,
    pub row_field: fn(RowField) -> &'static str,
    pub report_page: &'static str,
    pub report_about: &'static str,
    pub report_saved: &'static str,
    pub paste: &'static str,
    pub paste_label: &'static str,
    pub paste_example: &'static str,
    pub clear: &'static str,
    pub options: &'static str,
    pub promise: &'static str,

    // The side panel.
    pub in_view: &'static str,
    pub open_in_view: &'static str,
    pub only_unanswered: &'static str,
    pub none_in_view: &'static str,
    pub none_in_view_how: &'static str,
    pub all_answered: &'static str,
    pub in_view_not_here: &'static str,
    pub answered: &'static str,
    /// `{time}` stands for how long.
    pub waits: &'static str,
    /// The same where it is that long at least.
    pub waits_at_least: &'static str,
    pub just_now: &'static str,
    /// What stands for a day after its number.
    pub day_unit: &'static str,
    /// `{number}` stands for how many people.
    pub same_complaint: &'static str,
    pub nameless: &'static str,
    pub comment_gone: &'static str,
    pub in_view_keys: &'static str,

    // Options.
    pub options_title: &'static str,
    pub saved: &'static str,
    pub who: &'static str,
    pub who_about: &'static str,
    pub brand: &'static str,
    pub agent: &'static str,
    pub agent_hint: &'static str,
    pub signature: &'static str,
    pub signature_hint: &'static str,
    pub our_pages: &'static str,
    pub our_pages_hint: &'static str,
    pub watch: &'static str,
    pub watch_hint: &'static str,
    pub register_label: &'static str,
    pub register_hint: &'static str,
    pub sector_label: &'static str,
    pub sector_none: &'static str,
    pub greeting_it: &'static str,
    pub greeting_en: &'static str,
    pub greeting_hint: &'static str,
    pub preferred: &'static str,
    pub preferred_hint: &'static str,
    pub banned: &'static str,
    pub banned_hint: &'static str,
    pub emoji_label: &'static str,
    pub emoji_on_praise: &'static str,
    pub emoji_never: &'static str,
    pub spelling_label: &'static str,
    pub spelling_british: &'static str,
    pub spelling_american: &'static str,
    pub voice: &'static str,
    pub voice_about: &'static str,
    pub voice_sample: &'static str,
    pub voice_sample_text: &'static str,
    pub channels: &'static str,
    pub channels_about: &'static str,
    pub whatsapp: &'static str,
    pub phone: &'static str,
    pub email: &'static str,
    pub form: &'static str,
    pub chat: &'static str,
    pub help: &'static str,
    pub hours: &'static str,
    pub hours_about: &'static str,
    pub hours_weekdays: &'static str,
    pub hours_saturday: &'static str,
    pub hours_sunday: &'static str,
    pub rules: &'static str,
    pub rules_about: &'static str,
    pub replies_allowed: &'static str,
    pub replies_allowed_hint: &'static str,
    pub answer_insults: &'static str,
    pub like_is_enough: &'static str,
    pub private_open: &'static str,
    pub amber_minutes: &'static str,
    pub red_minutes: &'static str,
    pub help_lines: &'static str,
    pub help_lines_about: &'static str,
    pub help_lines_it: &'static str,
    pub help_lines_en: &'static str,
    pub owners: &'static str,
    pub owners_about: &'static str,
    pub owner_name: &'static str,
    pub owner_contact: &'static str,
    pub templates: &'static str,
    pub templates_about: &'static str,
    pub search: &'static str,
    pub search_none: &'static str,
    pub add: &'static str,
    pub edit: &'static str,
    pub delete: &'static str,
    pub restore: &'static str,
    pub back_to_shipped: &'static str,
    pub save: &'static str,
    pub cancel: &'static str,
    pub own: &'static str,
    pub changed: &'static str,
    pub deleted: &'static str,
    pub deleted_templates: &'static str,
    pub situation_label: &'static str,
    pub language_label: &'static str,
    pub strategy_label: &'static str,
    pub template_text: &'static str,
    pub put_name: &'static str,
    pub preview: &'static str,
    pub preview_missing: &'static str,
    /// `{line}` stands for the line's number.
    pub at_line: &'static str,
    pub sites: &'static str,
    pub sites_about: &'static str,
    pub sites_none: &'static str,
    pub revoke: &'static str,
    pub not_granted: &'static str,
    pub interface: &'static str,
    pub interface_auto: &'static str,
    pub export: &'static str,
    pub export_about: &'static str,
    pub export_button: &'static str,
    pub shortcut: &'static str,
}

impl Catalogue {
    /// The words a content script needs.
    #[must_use]
    pub fn page_words(&self) -> PageWords {
        PageWords {
            panel: self.page_panel.to_owned(),
            chip: self.page_chip.to_owned(),
            reload: self.page_reload.to_owned(),
            reload_later: self.page_reload_later.to_owned(),
            reload_now: self.page_reload_now.to_owned(),
            close: self.close.to_owned(),
        }
    }

    /// A placeholder's name as people read it; the name itself where it is not one of ours.
    #[must_use]
    pub fn placeholder(&self, name: &str) -> String {
        match (placeholder(name), self.language) {
            (Some(known), Language::Italian) => known.it.to_owned(),
            (Some(known), Language::English) => known.en.to_owned(),
            (None, _) => name.replace('_', " "),
        }
    }
}

/// Names of the languages a brand's public is likely to write in, each as its own file calls them.
type Names = &'static [(&'static str, &'static str)];

fn name_in(names: Names, code: &str) -> Option<&'static str> {
    let primary = code.split('-').next()?;
    names
        .iter()
        .find(|(known, _)| *known == primary)
        .map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use strum::VariantArray;

    fn both() -> [&'static Catalogue; 2] {
        [Language::Italian, Language::English].map(catalogue)
    }

    #[test]
    fn the_browser_chooses_unless_the_person_did() {
        use InterfaceLanguage::{Auto, En, It};
        assert_eq!(Language::chosen(Auto, "it-CH"), Language::Italian);
        assert_eq!(Language::chosen(Auto, "en-GB"), Language::English);
        assert_eq!(Language::chosen(Auto, "de"), Language::English);
        assert_eq!(Language::chosen(En, "it"), Language::English);
        assert_eq!(Language::chosen(It, "en"), Language::Italian);
    }

    #[test]
    fn no_two_tones_share_a_letter() {
        for words in both() {
            let letters: BTreeSet<_> = Tone::VARIANTS
                .iter()
                .map(|t| (words.tone_letter)(*t))
                .collect();
            assert_eq!(letters.len(), Tone::VARIANTS.len());
        }
    }

    /// A closed list whose words repeat or stay empty is a list a person cannot tell apart.
    #[test]
    fn every_kind_has_words_of_its_own() {
        fn told_apart<T: Copy + std::fmt::Debug>(all: &[T], words: fn(T) -> &'static str) {
            let said: BTreeSet<_> = all.iter().map(|kind| words(*kind)).collect();
            assert_eq!(said.len(), all.len(), "{said:?}");
            assert!(said.iter().all(|word| !word.trim().is_empty()), "{said:?}");
        }
        for words in both() {
            told_apart(Tone::VARIANTS, words.tone);
            told_apart(Polarity::VARIANTS, words.polarity);
            told_apart(Emotion::VARIANTS, words.emotion);
            told_apart(Intent::VARIANTS, words.intent);
            told_apart(Topic::VARIANTS, words.topic);
            told_apart(PatternKind::VARIANTS, words.pattern);
            told_apart(PersonalDataKind::VARIANTS, words.personal_data);
            told_apart(LabelOf::VARIANTS, words.label_of);
            told_apart(Action::VARIANTS, words.action);
            told_apart(Action::VARIANTS, words.instead);
            told_apart(Also::VARIANTS, words.also);
            told_apart(HideReason::VARIANTS, words.hide_reason);
            told_apart(PrivateReason::VARIANTS, words.private_reason);
            told_apart(Route::VARIANTS, words.route);
            told_apart(PriorityReason::VARIANTS, words.priority_reason);
            told_apart(Register::VARIANTS, words.register);
            told_apart(Strategy::VARIANTS, words.strategy);
            told_apart(Check::VARIANTS, words.check);
            told_apart(Why::VARIANTS, words.why_offered);
            told_apart(Variant::VARIANTS, words.variant);
            told_apart(Without::VARIANTS, words.without);
        }
    }

    #[test]
    fn every_rule_and_situation_of_the_practice_has_words() {
        for words in both() {
            for number in 1..=33 {
                assert!((words.rule)(&format!("P{number}")).is_some(), "P{number}");
            }
            assert!((words.rule)("P34").is_none());
            let said: BTreeSet<_> = (1..=54).filter_map(words.situation).collect();
            assert_eq!(said.len(), 54);
            assert!((words.situation)(0).is_none() && (words.situation)(55).is_none());
        }
    }

    #[test]
    fn languages_have_names() {
        for words in both() {
            assert!((words.language_name)("it").is_some());
            assert!((words.language_name)("pt-BR").is_some());
            assert_eq!((words.language_name)("und"), None);
        }
    }
}
