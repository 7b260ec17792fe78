//! Who owns what inside the firm (P16): a row for each kind of matter.

use garbo::advice::{Route, owner};
use garbo::settings::{Assigned, Policy};
use sycamore::prelude::*;

use super::{State, field};
use crate::ui::catalogue::Catalogue;

/// Every matter there is, in the order people look for them.
const ROUTES: [Route; 12] = [
    Route::Community,
    Route::Logistics,
    Route::Billing,
    Route::Technical,
    Route::Store,
    Route::Sales,
    Route::Safety,
    Route::Privacy,
    Route::Legal,
    Route::Press,
    Route::Security,
    Route::Emergency,
];

/// The table.
pub fn table(state: State, words: &'static Catalogue) -> View {
    let rows: Vec<View> = ROUTES
        .into_iter()
        .map(|route| row(state, route, words))
        .collect();
    view! {
        h3 { (words.owners) }
        p(class="about") { (words.owners_about) }
        div(class="rows owners") { (rows) }
    }
}

fn row(state: State, route: Route, words: &'static Catalogue) -> View {
    let matter = (words.route)(route);
    let name = field::line(
        state,
        field::Named {
            name: words.owner_name,
            hint: "",
            example: owner::usual(route, words.language.code()),
        },
        move |settings| {
            of(&settings.policy, route)
                .map_or("", |row| &row.name)
                .to_owned()
        },
        move |settings, value| change(&mut settings.policy, route, |row| row.name = value),
    );
    let contact = field::line(
        state,
        field::Named {
            name: words.owner_contact,
            hint: "",
            example: "",
        },
        move |settings| {
            of(&settings.policy, route)
                .map_or("", |row| &row.contact)
                .to_owned()
        },
        move |settings, value| change(&mut settings.policy, route, |row| row.contact = value),
    );
    view! {
        div(class="row", role="group", aria-label=matter, data-route=route.name()) {
            span(class="row-main matter") { (matter) }
            (name)
            (contact)
        }
    }
}

fn of(policy: &Policy, route: Route) -> Option<&Assigned> {
    policy.owners.iter().find(|row| row.route == route)
}

/// Changes a row; one that says nothing any more is none.
fn change(policy: &mut Policy, route: Route, change: impl FnOnce(&mut Assigned)) {
    let mut row = of(policy, route).cloned().unwrap_or(Assigned {
        route,
        name: String::new(),
        contact: String::new(),
    });
    change(&mut row);
    policy.owners.retain(|other| other.route != route);
    if !row.name.is_empty() || !row.contact.is_empty() {
        policy.owners.push(row);
        policy.owners.sort_by_key(|row| row.route);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::VariantArray;

    #[test]
    fn every_matter_has_its_row() {
        let mut routes = ROUTES.to_vec();
        routes.sort_unstable();
        routes.dedup();
        assert_eq!(routes, Route::VARIANTS);
    }

    #[test]
    fn a_row_that_says_nothing_is_not_kept() {
        let mut policy = Policy::default();
        change(&mut policy, Route::Legal, |row| {
            row.name = "Avv. Bo".to_owned()
        });
        change(&mut policy, Route::Billing, |row| {
            row.contact = "int. 3".to_owned()
        });
        change(&mut policy, Route::Legal, |row| {
            row.contact = "int. 9".to_owned()
        });
        let rows: Vec<_> = policy
            .owners
            .iter()
            .map(|row| (row.route, row.name.as_str(), row.contact.as_str()))
            .collect();
        let legal = (Route::Legal, "Avv. Bo", "int. 9");
        assert_eq!(rows, [(Route::Billing, "", "int. 3"), legal]);
        change(&mut policy, Route::Billing, |row| {
            row.contact = String::new()
        });
        change(&mut policy, Route::Legal, |row| {
            *row = Assigned {
                name: String::new(),
                contact: String::new(),
                ..row.clone()
            }
        });
        assert_eq!(policy, Policy::default());
    }
}
