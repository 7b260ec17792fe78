//! Who a public reply says is on it (P16).

use crate::advice::Route;
use crate::comment::Comment;
use crate::reply::cues::Cues;
use crate::reply::italian::Noun;
use crate::reply::situations::SHOP;

/// Whom a public reply names as the owner. The situation knows better than the topic; a shop is
/// named only where there is one, and lawyers are left to the legal notice itself.
pub(super) fn whose(situation: u8, route: Route, comment: &Comment) -> Route {
    let in_a_shop = Cues::of(&comment.text).say(SHOP);
    match (situation, route) {
        (7 | 8, _) => Route::Logistics,
        (11 | 12, _) => Route::Billing,
        (15 | 16, _) => Route::Technical,
        (18, _) => Route::Safety,
        (19, _) => Route::Emergency,
        (20, _) => Route::Privacy,
        (14, _) => Route::Security,
        (9 | 10, Route::Safety | Route::Logistics) => route,
        (9 | 10, _) => Route::Community,
        (17, _) if in_a_shop => Route::Store,
        (21, Route::Legal) => Route::Legal,
        (_, Route::Store) if in_a_shop => Route::Store,
        (47, Route::Sales) => Route::Community,
        // Criticism of a product is nobody's emergency.
        (_, Route::Store | Route::Legal | Route::Safety) => Route::Community,
        _ => route,
    }
}

/// Who inside the firm owns a route (P16).
pub(super) fn owner(route: Route, language: &str) -> Noun {
    let (it, feminine, en) = match route {
        Route::Community => ("team clienti", false, "customer team"),
        Route::Logistics => ("team spedizioni", false, "delivery team"),
        Route::Billing => ("team pagamenti", false, "payments team"),
        Route::Technical => ("team tecnico", false, "technical team"),
        Route::Store => ("direzione del negozio", true, "shop manager"),
        Route::Sales => ("team vendite", false, "sales team"),
        Route::Safety => ("team sicurezza e qualità", false, "safety and quality team"),
        Route::Privacy => ("ufficio privacy", false, "privacy team"),
        Route::Legal => ("ufficio legale", false, "legal team"),
        Route::Press => ("ufficio stampa", false, "press office"),
        Route::Security => ("team sicurezza", false, "security team"),
        Route::Emergency => ("direzione", true, "management team"),
    };
    if language == "it" {
        Noun::new(it, feminine, false)
    } else {
        Noun::new(en, false, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_reply_names_the_owner_of_what_happened() {
        let of = |situation, route, text: &str| {
            let comment = Comment {
                text: text.to_owned(),
                ..Comment::default()
            };
            whose(situation, route, &comment)
        };
        let late = "the sofa is stuck in a warehouse";
        assert_eq!(of(7, Route::Safety, late), Route::Logistics);
        assert_eq!(of(19, Route::Legal, "no ramp"), Route::Emergency);
        assert_eq!(of(21, Route::Legal, "my solicitor"), Route::Legal);
        let helpline = "your helpline hung up on me";
        assert_eq!(of(17, Route::Store, helpline), Route::Community);
        let till = "the lad at the till laughed at me";
        assert_eq!(of(17, Route::Community, till), Route::Store);
        assert_eq!(owner(Route::Store, "en").words, "shop manager");
    }
}
