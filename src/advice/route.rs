//! Who inside the firm owns a comment, by its topic (P16).

use super::Route;
use super::facts::Facts;
use crate::reading::Topic;

/// The owner of the main topic.
#[must_use]
pub fn route(facts: &Facts) -> Route {
    let trouble = facts.complains() || facts.displeased();
    match facts
        .reading
        .topics
        .first()
        .copied()
        .unwrap_or(Topic::Other)
    {
        Topic::Delivery | Topic::OrderChange => Route::Logistics,
        Topic::Refund | Topic::Billing => Route::Billing,
        Topic::Product if trouble => Route::Safety,
        Topic::Product | Topic::Price | Topic::Availability if !trouble => Route::Sales,
        Topic::Service if trouble => Route::Store,
        Topic::HoursLocation => Route::Store,
        Topic::Technical => Route::Technical,
        Topic::Account if trouble => Route::Security,
        Topic::Account => Route::Technical,
        Topic::Safety => Route::Safety,
        Topic::Privacy => Route::Privacy,
        Topic::Product
        | Topic::Price
        | Topic::Availability
        | Topic::Service
        | Topic::Ethics
        | Topic::Other => Route::Community,
    }
}
