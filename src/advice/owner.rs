//! Who inside the firm owns a comment, by name (P16): the page's own table, else a desk's usual name.

use serde::{Deserialize, Serialize};

use super::{Advice, Route};
use crate::settings::Policy;

/// Whoever takes a case on, as colleagues call them; never said in public.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// A name or a role.
    pub name: String,
    /// How to reach them; empty where nobody wrote it down.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
}

/// The owner of a route, where the page's table says anything of it; a row without a name keeps the
/// desk's usual one, in the interface's language.
#[must_use]
pub fn owner(route: Route, policy: &Policy, language: &str) -> Option<Owner> {
    let row = policy.owners.iter().find(|row| row.route == route)?;
    let (name, contact) = (row.name.trim(), row.contact.trim());
    let said = !name.is_empty() || !contact.is_empty();
    said.then(|| Owner {
        name: if name.is_empty() {
            usual(route, language)
        } else {
            name
        }
        .to_owned(),
        contact: contact.to_owned(),
    })
}

impl Advice {
    /// Who owns it, as colleagues read it in a language: by name, with how to reach them; else by
    /// what such a desk is called.
    #[must_use]
    pub fn owned_by(&self, language: &str) -> String {
        match &self.owner {
            None => usual(self.route, language).to_owned(),
            Some(owner) if owner.contact.is_empty() => owner.name.clone(),
            Some(owner) => format!("{} ({})", owner.name, owner.contact),
        }
    }
}

/// What a desk is called where nobody has named it (`it`, else English).
#[must_use]
pub fn usual(route: Route, language: &str) -> &'static str {
    let (it, en) = match route {
        Route::Community => ("Assistenza clienti", "Customer care"),
        Route::Logistics => ("Spedizioni", "Deliveries"),
        Route::Billing => ("Amministrazione", "Accounts"),
        Route::Technical => ("Assistenza tecnica", "Technical support"),
        Route::Store => ("Responsabile del negozio", "Shop manager"),
        Route::Sales => ("Ufficio vendite", "Sales"),
        Route::Safety => ("Qualità e sicurezza", "Quality and safety"),
        Route::Privacy => ("Responsabile privacy", "Data protection officer"),
        Route::Legal => ("Ufficio legale", "Legal"),
        Route::Press => ("Ufficio stampa", "Press office"),
        Route::Security => ("Sicurezza e antifrode", "Security and fraud"),
        Route::Emergency => ("Reperibile di turno", "Person on call"),
    };
    if language == "it" { it } else { en }
}
