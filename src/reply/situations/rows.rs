//! The rows, the first that fits first.

use super::Situation;
use super::words::*;
use crate::advice::example::Example;
use crate::advice::{Action, Also};
use crate::reading::{Intent, PatternKind as P, Polarity, Topic};
use crate::reply::cues::Cues;

/// All situations, the first that fits first.
pub const SITUATIONS: &[Situation] = &[
    Situation {
        number: 49,
        when: |seen| seen.facts.calls(P::Distress) || seen.says(DESPAIR),
        examples: &[
            Example::of("en", "I don't see the point of going on any more"),
            Example::of("it", "non ce la faccio più, vorrei solo sparire").shows(&[P::Distress]),
            Example::of("en", "I can't go on any more").shows(&[P::Distress]),
        ],
    },
    Situation {
        number: 40,
        when: |seen| seen.facts.calls(P::Threat) || seen.facts.calls(P::Doxxing),
        examples: &[
            Example::of("it", "so dove state, vengo lì e vi spacco tutto").shows(&[P::Threat]),
            Example::of("en", "I know where you park, watch out").shows(&[P::Threat]),
        ],
    },
    Situation {
        number: 18,
        when: |seen| {
            let hurts = seen.facts.calls(P::Safety) || seen.facts.calls(P::Minors);
            let hurt = seen.says(PEOPLE) && seen.says(HURT) && !seen.facts.thanks();
            let unsafe_thing = seen.surely(Topic::Safety) && seen.complains() && !seen.asks();
            let elsewhere =
                seen.facts.calls(P::Legal) || seen.facts.calls(P::Press) || seen.facts.spam();
            hurts || ((hurt || unsafe_thing) && !elsewhere)
        },
        examples: &[
            Example::of("it", "mio figlio si è tagliato con il vostro gioco")
                .about(&[Topic::Product]),
            Example::of("en", "my little girl cut herself on the edge of the toy")
                .about(&[Topic::Product]),
            Example::complaint(
                "it",
                "il phon ha preso fuoco in mano a mia madre",
                &[Topic::Product],
            )
            .shows(&[P::Safety])
            .thing("phon", false, false),
            Example::complaint(
                "en",
                "the heater caught fire in the kids' room",
                &[Topic::Product],
            )
            .shows(&[P::Safety])
            .thing("heater", false, false),
        ],
    },
    Situation {
        number: 19,
        when: |seen| {
            let shut_out = seen.says(DISABLED) && seen.says(BARRIER) && !seen.facts.thanks();
            seen.facts.calls(P::Discrimination) || (shut_out && !seen.facts.spam())
        },
        examples: &[
            Example::of(
                "it",
                "con la carrozzina non si riesce a entrare, c'è un gradino enorme",
            )
            .about(&[Topic::Service]),
            Example::of(
                "en",
                "no ramp, so my sister waits outside in her wheelchair",
            ),
            Example::complaint(
                "it",
                "in negozio non mi hanno servito perché sono in carrozzina",
                &[Topic::Service],
            )
            .shows(&[P::Discrimination]),
            Example::complaint(
                "en",
                "your guard followed me round because I'm Black",
                &[Topic::Service],
            )
            .shows(&[P::Discrimination]),
        ],
    },
    Situation {
        number: 39,
        when: |seen| seen.facts.hides(P::Hate) && !seen.facts.spam(),
        examples: &[
            Example::of("it", "rimandateli tutti al loro paese").shows(&[P::Hate]),
            Example::of("en", "send them all back").shows(&[P::Hate]),
        ],
    },
    Situation {
        number: 41,
        when: |seen| seen.facts.spam() || seen.facts.hides(P::Impersonation),
        examples: &[
            Example::of("it", "Prestiti subito, scrivimi su Telegram")
                .intents(&[Intent::Spam])
                .shows(&[P::Spam, P::Scam]),
            Example::of("en", "DM me for crypto profits")
                .intents(&[Intent::Spam])
                .shows(&[P::Spam]),
        ],
    },
    Situation {
        number: 21,
        when: |seen| seen.facts.calls(P::Legal) || seen.facts.calls(P::Press),
        examples: &[
            Example::complaint(
                "it",
                "Domani parte la diffida del mio avvocato",
                &[Topic::Refund],
            )
            .shows(&[P::Legal]),
            Example::question("en", "I'm a reporter, who can I ask for a statement?", &[])
                .shows(&[P::Press]),
        ],
    },
    Situation {
        number: 25,
        when: |seen| !seen.facts.reading.personal_data.is_empty(),
        examples: &[
            Example::complaint(
                "it",
                "chiamatemi al 333 1234567 per il pacco",
                &[Topic::Delivery],
            )
            .personal(&[crate::reading::PersonalDataKind::Phone])
            .thing("pacco", false, false),
            Example::complaint(
                "en",
                "my order is 1234567, call me on 07700 900123",
                &[Topic::Delivery],
            )
            .personal(&[crate::reading::PersonalDataKind::Order]),
        ],
    },
    Situation {
        number: 38,
        when: |seen| seen.advice.action == Action::LetGo && seen.facts.baits(),
        examples: &[
            Example::of("it", "Allora? Lo ammettete o no?")
                .shows(&[P::Bait])
                .after(2),
            Example::of("en", "So you admit it?")
                .shows(&[P::Bait])
                .after(2),
        ],
    },
    Situation {
        number: 50,
        when: |seen| seen.facts.tells_a_story(),
        examples: &[
            Example::praise(
                "it",
                "Mio nonno beveva il vostro caffè ogni mattina della sua vita",
            )
            .shows(&[P::SpecialStory]),
            Example::praise("en", "My son learned to read with your books")
                .shows(&[P::SpecialStory]),
        ],
    },
    Situation {
        number: 51,
        when: |seen| seen.advice.action == Action::Like,
        examples: &[Example::of("und", "😍😍")],
    },
    Situation {
        number: 42,
        when: |seen| {
            let copied = seen.shows(P::CopyWave) && seen.facts.displeased();
            copied || seen.advice.also.contains(&Also::PinOneAnswer)
        },
        examples: &[
            Example::complaint("it", "Vergogna, boicottiamoli tutti", &[Topic::Ethics])
                .shows(&[P::CopyWave]),
            Example::complaint("en", "Shame on you, boycott them all", &[Topic::Ethics])
                .shows(&[P::CopyWave]),
            Example::complaint(
                "it",
                "anche a me l'app non funziona da stamattina!",
                &[Topic::Technical],
            )
            .in_a_wave_of(12),
            Example::complaint(
                "en",
                "my app has been down since this morning too!",
                &[Topic::Technical],
            )
            .in_a_wave_of(12),
        ],
    },
    Situation {
        number: 5,
        when: |seen| seen.facts.speaks_another_language(),
        examples: &[Example::of("de", "Wann kommt mein Paket?")],
    },
    Situation {
        number: 43,
        when: |seen| {
            let tagged = seen.facts.reading.to_another && seen.quarrels_with_another();
            tagged || seen.says(LIKE_YOU)
        },
        examples: &[
            Example::of("en", "@dave log off, nobody asked you").polarity(Polarity::Negative),
            Example::of("it", "@luca sei un ignorante, impara a leggere")
                .shows(&[P::Insult])
                .intents(&[Intent::InsultOnly])
                .polarity(Polarity::Negative),
            Example::of("en", "@dave you're an idiot, learn to read")
                .shows(&[P::Insult])
                .intents(&[Intent::InsultOnly])
                .polarity(Polarity::Negative),
        ],
    },
    Situation {
        number: 34,
        when: |seen| seen.facts.only_insults() && !seen.says(WORSE),
        examples: &[
            Example::of("it", "siete dei pagliacci")
                .shows(&[P::Insult])
                .intents(&[Intent::InsultOnly])
                .polarity(Polarity::Negative),
            Example::of("en", "what a bunch of clowns")
                .shows(&[P::Insult])
                .intents(&[Intent::InsultOnly])
                .polarity(Polarity::Negative),
        ],
    },
    Situation {
        number: 37,
        when: |seen| seen.baits() && seen.comment.replies > 0,
        examples: &[
            Example::of(
                "it",
                "certo, come no. Allora ammettete che gonfiate i prezzi?",
            )
            .shows(&[P::Bait])
            .after(1),
            Example::of("en", "sure, and the prices doubled by magic?")
                .shows(&[P::Bait])
                .after(1),
        ],
    },
    Situation {
        number: 32,
        when: |seen| seen.baits() && (seen.shows(P::KnowItAll) || seen.says(ALL_KNOW)),
        examples: &[
            Example::of("en", "Everyone knows you water down the paint").about(&[Topic::Product]),
            Example::of(
                "it",
                "lo sanno tutti che è la stessa roba con un'altra etichetta",
            )
            .shows(&[P::Bait, P::KnowItAll]),
            Example::of(
                "en",
                "everyone knows it's the same stuff with another label",
            )
            .shows(&[P::Bait, P::KnowItAll]),
        ],
    },
    Situation {
        number: 24,
        when: |seen| seen.shows(P::DeletionClaim) || seen.says(DELETED),
        examples: &[
            Example::complaint("it", "avete cancellato il mio commento di ieri", &[])
                .shows(&[P::DeletionClaim]),
            Example::complaint("en", "you deleted my comment", &[]).shows(&[P::DeletionClaim]),
        ],
    },
    Situation {
        number: 36,
        when: |seen| seen.baits(),
        examples: &[
            Example::complaint(
                "it",
                "Allora ammettete che fate schifo coi prezzi",
                &[Topic::Price],
            ),
            Example::praise("en", "go on then, admit you buy your five star reviews"),
            Example::of("it", "tanto gonfiate i prezzi e poi fate gli sconti, vero?")
                .shows(&[P::Bait]),
            Example::of("en", "go on, tell us how much you pay for fake reviews").shows(&[P::Bait]),
        ],
    },
    Situation {
        number: 26,
        when: |seen| seen.says(REFUSES),
        examples: &[
            Example::complaint(
                "it",
                "Non scrivo in privato, rispondete qui",
                &[Topic::Refund],
            )
            .after(1),
            Example::complaint("en", "I'm not going private, answer here", &[Topic::Refund])
                .after(1),
        ],
    },
    Situation {
        number: 14,
        when: |seen| seen.says(FRAUD) && !seen.facts.insults(),
        examples: &[
            Example::question(
                "it",
                "mi è arrivato un sms sospetto a vostro nome, è phishing?",
                &[Topic::Account],
            ),
            Example::complaint("en", "someone hacked my account", &[Topic::Account])
                .thing("account", false, false),
        ],
    },
    Situation {
        number: 20,
        when: |seen| {
            let exposed = seen.says(EXPOSED) && (seen.unhappy() || seen.asks());
            (seen.surely(Topic::Privacy) || exposed) && !seen.facts.thanks()
        },
        examples: &[
            Example::complaint(
                "it",
                "mi chiamate a casa ma non vi ho mai dato il numero",
                &[Topic::Privacy],
            ),
            Example::question("en", "how do I have my data erased?", &[Topic::Privacy]),
        ],
    },
    Situation {
        number: 35,
        when: |seen| seen.facts.insults() && !(seen.mild_insult() && seen.says(WORSE)),
        examples: &[
            Example::complaint(
                "it",
                "Incapaci, il pacco è fermo da un mese!",
                &[Topic::Delivery],
            )
            .shows(&[P::Insult])
            .angry(0.8)
            .thing("pacco", false, false)
            .since("un mese"),
            Example::complaint(
                "en",
                "You muppets, my parcel has been stuck for a month",
                &[Topic::Delivery],
            )
            .shows(&[P::Insult])
            .angry(0.8)
            .thing("parcel", false, false)
            .since("a month"),
        ],
    },
    Situation {
        number: 27,
        when: |seen| {
            let again = seen.comment.replies > 0 && seen.says(SOLVED) && !seen.complains();
            let told = seen.says(UPDATE) && (seen.says(SOLVED) || seen.says(MADE_GOOD));
            (again || told) && !seen.says(UNSOLVED) && !seen.facts.ironic()
        },
        examples: &[
            Example::praise("it", "risolto in privato, grazie").after(1),
            Example::praise("en", "all sorted in private, thanks").after(1),
            Example::praise("it", "Aggiornamento: è arrivato stamattina, gentilissimi"),
            Example::praise("en", "Update: they rang me and it's all sorted, thank you"),
        ],
    },
    Situation {
        number: 45,
        when: |seen| {
            let speaks = seen.says(STANDS_UP) || (seen.says(SPEAKS_UP) && !seen.has_a_grievance());
            speaks && !seen.says(BUT_NOW)
        },
        examples: &[
            Example::praise(
                "en",
                "you lot moan about everything, they sorted mine in a day",
            ),
            Example::praise("it", "io mai avuto problemi, sempre puntuali"),
            Example::praise("en", "never had a problem with them, give them a break"),
        ],
    },
    Situation {
        number: 22,
        when: |seen| {
            // On the second round "still nothing" says it all.
            let again = seen.comment.replies > 0
                && seen.unhappy()
                && seen.says(STILL)
                && seen.main(Topic::Other);
            // Who was not answered wants an answer first, however often he wrote.
            let came_back = seen.shows(P::RepeatContact) && !seen.says(UNANSWERED);
            (came_back || again) && !seen.facts.thanks()
        },
        examples: &[
            Example::complaint(
                "it",
                "è la terza volta che scrivo per lo stesso guasto",
                &[Topic::Technical],
            )
            .shows(&[P::RepeatContact])
            .thing("guasto", false, false),
            Example::complaint(
                "en",
                "third time I'm writing about this fault",
                &[Topic::Technical],
            )
            .shows(&[P::RepeatContact]),
        ],
    },
    Situation {
        number: 29,
        when: |seen| {
            (seen.facts.displeased() && seen.says(LEAVING))
                || (seen.unhappy() && seen.says(LOST_CUSTOMER))
        },
        examples: &[
            Example::complaint(
                "it",
                "Cliente da anni, ma questa è l'ultima volta",
                &[Topic::Service],
            ),
            Example::complaint(
                "en",
                "Loyal customer for ten years, never again",
                &[Topic::Service],
            ),
        ],
    },
    Situation {
        number: 28,
        when: |seen| seen.facts.ironic(),
        examples: &[
            Example::complaint(
                "it",
                "Complimenti, tre mesi per un rimborso",
                &[Topic::Refund],
            )
            .ironic(0.9)
            .thing("rimborso", false, false)
            .since("tre mesi"),
            Example::complaint(
                "en",
                "Great job, three months for a refund",
                &[Topic::Refund],
            )
            .ironic(0.9)
            .thing("refund", false, false)
            .since("three months"),
        ],
    },
    Situation {
        number: 46,
        when: |seen| {
            // "Do you do wide fittings?" sounds like an idea and asks whether there are any.
            let asks_for = seen.main(Topic::Availability) && seen.comment.text.contains('?');
            (seen.facts.reading.intents.first() == Some(&Intent::Suggestion) && !asks_for)
                || (seen.facts.does(Intent::Suggestion) && !seen.complains() && !seen.says(BARGAIN))
                || (seen.says(WISH) && !seen.complains() && !seen.facts.displeased())
        },
        examples: &[
            Example::of("it", "sarebbe bello un formato più piccolo")
                .intents(&[Intent::Suggestion]),
            Example::of("en", "a smaller size would be lovely").intents(&[Intent::Suggestion]),
        ],
    },
    Situation {
        number: 53,
        // The words alone do not tell: the desk is closed, and somebody has to look into it. Anger
        // is listened to first, and what can be said at any hour is said.
        when: |seen| {
            let waits = seen.complains() || seen.asks();
            seen.facts.case.closed
                && waits
                && seen.comment.replies == 0
                && !seen.furious()
                && !seen.says(OPENING)
                && seen.answered_by_the_post().is_none()
        },
        examples: &[
            Example::complaint(
                "it",
                "Il modem non si accende più, mi dite che fare?",
                &[Topic::Technical],
            )
            .thing("modem", false, false)
            .closed(),
            Example::question("it", "il mio ordine quando parte?", &[Topic::Delivery]).closed(),
            Example::question("en", "can somebody look into my order?", &[Topic::Delivery])
                .closed(),
        ],
    },
    Situation {
        number: 10,
        when: |seen| {
            let goods = seen.about(Topic::Delivery) || seen.about(Topic::Product);
            let wrong = seen.complains() && goods && seen.says(WRONG) && !seen.says(LOST);
            let other = seen.complains() && seen.says(ORDERED) && seen.says(GOT_OTHER);
            let other = other && goods && !seen.says(BROKEN) && !seen.says(LATE);
            (wrong || other || (seen.says(SENT_WRONG) && !seen.asks())) && !seen.main(Topic::Refund)
        },
        examples: &[
            Example::praise(
                "it",
                "Bravi, bravissimi: mi avete mandato un mixer al posto della macchina da caffè",
            )
            .about(&[Topic::Product]),
            Example::complaint(
                "it",
                "ordinate scarpe nere, arrivate rosse: modello sbagliato",
                &[Topic::Product],
            )
            .thing("scarpe", true, true),
            Example::complaint("en", "you sent the wrong size", &[Topic::Product])
                .thing("shirt", false, false),
        ],
    },
    Situation {
        number: 9,
        when: |seen| {
            let online =
                seen.about(Topic::Technical) && !seen.about(Topic::Product) && seen.says(ONLINE);
            seen.unhappy()
                && seen.says(BROKEN)
                && !seen.says(FED_UP)
                && !seen.main(Topic::Refund)
                && !online
        },
        examples: &[
            Example::complaint(
                "it",
                "la lavatrice perde ancora acqua, che vergogna di assistenza",
                &[Topic::Product, Topic::Service],
            ),
            Example::complaint(
                "en",
                "your driver threw my parcel over the fence",
                &[Topic::Delivery, Topic::Service],
            )
            .thing("parcel", false, false),
            Example::complaint("en", "the earphones don't charge", &[Topic::Billing]),
            Example::complaint("it", "la lampada è arrivata rotta", &[Topic::Product])
                .thing("lampada", true, false),
            Example::complaint("en", "the lamp arrived smashed", &[Topic::Product])
                .thing("lamp", false, false),
        ],
    },
    Situation {
        number: 47,
        when: |seen| {
            let elsewhere = seen.says(CHARGED) || seen.says(LATE) || seen.main(Topic::Refund);
            seen.unhappy()
                && (seen.says(WORSE) || seen.says(CLUMSY) || seen.says(POOR))
                && !elsewhere
        },
        examples: &[
            Example::of(
                "it",
                "vi siete venduti l'anima, una volta la ricetta era buona",
            )
            .about(&[Topic::Product]),
            Example::of("en", "three screens just to pay, who designed this")
                .about(&[Topic::Product, Topic::Billing]),
            Example::of("en", "portions have got smaller and smaller").about(&[Topic::Product]),
        ],
    },
    Situation {
        number: 12,
        when: |seen| {
            let refund = seen.main(Topic::Refund)
                || (seen.about(Topic::Refund) && !seen.about(Topic::Billing) && seen.says(REFUND));
            refund && (seen.complains() || (seen.says(REFUND) && !seen.facts.thanks()))
        },
        examples: &[
            Example::complaint("it", "aspetto il rimborso da un mese", &[Topic::Refund])
                .thing("rimborso", false, false)
                .since("un mese"),
            Example::question("en", "when do I get my refund?", &[Topic::Refund])
                .thing("refund", false, false),
        ],
    },
    Situation {
        number: 13,
        when: |seen| {
            (seen.about(Topic::OrderChange) || seen.about(Topic::Billing) || seen.asks())
                && seen.says(CANCEL)
                && !seen.says(CANCELLED_BY_US)
                && !seen.about(Topic::Technical)
        },
        examples: &[
            Example::question(
                "it",
                "come faccio ad annullare l'ordine?",
                &[Topic::OrderChange],
            )
            .thing("ordine", false, false),
            Example::question(
                "en",
                "I want to cancel my subscription",
                &[Topic::OrderChange],
            )
            .intents(&[Intent::Request])
            .thing("subscription", false, false),
        ],
    },
    Situation {
        number: 11,
        when: |seen| {
            let bill = seen.main(Topic::Billing) || seen.says(BILL);
            (seen.about(Topic::Billing) && bill && seen.complains() && !seen.waits_for_a_parcel())
                || (seen.unhappy() && seen.says(CHARGED))
        },
        examples: &[
            Example::complaint(
                "it",
                "mi avete addebitato due volte e al numero verde non risponde nessuno",
                &[Topic::Service, Topic::Billing],
            ),
            Example::complaint(
                "it",
                "mi avete addebitato due volte la bolletta",
                &[Topic::Billing],
            )
            .thing("bolletta", true, false),
            Example::complaint("en", "you charged me twice", &[Topic::Billing])
                .thing("bill", false, false),
        ],
    },
    Situation {
        number: 8,
        when: |seen| (seen.waits_for_a_parcel() || seen.was_left_standing()) && seen.furious(),
        examples: &[
            Example::complaint(
                "it",
                "il tecnico doveva passare alle 8 e non è venuto nessuno!!!",
                &[Topic::Service],
            )
            .angry(0.8),
            Example::complaint(
                "it",
                "Treno cancellato di nuovo, due ore al freddo in stazione!!!",
                &[Topic::Delivery],
            )
            .angry(0.8),
            Example::complaint(
                "en",
                "Train cancelled AGAIN, two hours in the cold!!!",
                &[Topic::Delivery],
            )
            .angry(0.8),
            Example::complaint(
                "en",
                "Took a day off and your engineer never came!!!",
                &[Topic::Service],
            )
            .angry(0.8),
            Example::complaint(
                "it",
                "È UNO SCHIFO, due settimane e il pacco non si vede!!!",
                &[Topic::Delivery],
            )
            .angry(0.9)
            .thing("pacco", false, false)
            .since("due settimane"),
            Example::complaint(
                "en",
                "This is a JOKE, two weeks and no parcel!!!",
                &[Topic::Delivery],
            )
            .angry(0.9)
            .thing("parcel", false, false)
            .since("two weeks"),
        ],
    },
    Situation {
        number: 7,
        when: |seen| {
            let chases = seen.about(Topic::Delivery) || seen.says(CHASING);
            let asks = seen.asks() && !seen.says(SHIPS_THERE) && chases;
            let own = seen.says(PARCEL) && (seen.says(WHERE) || seen.says(LATE));
            let own = own && !seen.says(CANCELLED_BY_US);
            seen.waits_for_a_parcel()
                || seen.was_left_standing()
                || (asks && own && !seen.facts.thanks())
        },
        examples: &[
            Example::complaint(
                "it",
                "il tecnico doveva passare stamattina e non è venuto nessuno",
                &[Topic::Service],
            ),
            Example::complaint(
                "en",
                "booked a taxi for 5am and it never came",
                &[Topic::Delivery, Topic::Service],
            ),
            Example::complaint(
                "it",
                "il regionale delle 7 anche oggi è in ritardo",
                &[Topic::Delivery],
            ),
            Example::complaint(
                "en",
                "waited in for the engineer and he never showed",
                &[Topic::Service],
            ),
            Example::complaint(
                "it",
                "Ordine fatto 12 giorni fa e ancora nulla",
                &[Topic::Delivery],
            )
            .thing("ordine", false, false)
            .since("12 giorni"),
            Example::question(
                "en",
                "Any news on my order? It was due Monday",
                &[Topic::Delivery],
            )
            .thing("order", false, false)
            .since("Monday"),
        ],
    },
    Situation {
        number: 15,
        when: |seen| {
            let hit = seen.out_of_order() || (seen.unhappy() && seen.says(HERE_TOO));
            hit && Cues::of(seen.comment.post.as_deref().unwrap_or_default()).say(OUTAGE_KNOWN)
        },
        examples: &[
            Example::of("it", "anche qui tutto morto, zona stadio")
                .about(&[Topic::HoursLocation])
                .under("Stiamo lavorando a un guasto della linea in città."),
            Example::complaint("it", "l'app non si apre", &[Topic::Technical])
                .thing("app", true, false)
                .under("Stiamo lavorando a un problema: l'app non funziona per alcuni."),
            Example::complaint("en", "the app won't open", &[Topic::Technical])
                .thing("app", false, false)
                .under("We're fixing an outage of the app."),
        ],
    },
    Situation {
        number: 16,
        when: |seen| seen.out_of_order(),
        examples: &[
            Example::of("it", "l'app continua a bloccarsi")
                .about(&[Topic::Technical])
                .after(1),
            Example::complaint("it", "da stamattina l'app non si apre", &[Topic::Technical])
                .thing("app", true, false)
                .since("stamattina"),
            Example::complaint(
                "en",
                "your site has been down since yesterday",
                &[Topic::Technical],
            )
            .thing("site", false, false)
            .since("yesterday"),
        ],
    },
    Situation {
        number: 30,
        when: |seen| {
            let compares = seen.facts.displeased()
                || seen.about(Topic::Price)
                || (seen.unhappy() && seen.cues.count() <= 20);
            compares && seen.says(COMPETITOR)
        },
        examples: &[
            Example::of("en", "Aldi does the same for half the price").about(&[Topic::Price]),
            Example::complaint(
                "it",
                "la concorrenza spedisce in un giorno",
                &[Topic::Price],
            ),
            Example::complaint(
                "en",
                "it's cheaper at the shop next door, same thing elsewhere",
                &[Topic::Price],
            ),
        ],
    },
    Situation {
        number: 23,
        when: |seen| {
            (seen.unhappy() || seen.asks()) && seen.says(UNANSWERED) && !seen.facts.thanks()
        },
        examples: &[
            Example::question("en", "why is nobody picking up the phone?", &[]),
            Example::complaint(
                "it",
                "Vi ho scritto martedì e ancora nessuna risposta",
                &[Topic::Service],
            )
            .since("martedì"),
            Example::complaint(
                "en",
                "I emailed on Monday and still no reply",
                &[Topic::Service],
            )
            .since("Monday"),
        ],
    },
    Situation {
        number: 17,
        when: |seen| {
            // A grievance about support is no grievance about manners.
            (seen.main(Topic::Service)
                && seen.complains()
                && seen.says(STAFF)
                && !seen.says(SLOW)
                && !seen.says(LATE)
                && !seen.facts.thanks()
                && !seen.is_doubtful())
                || (seen.unhappy() && seen.says(TREATED))
        },
        examples: &[
            Example::complaint("it", "la commessa è stata sgarbata", &[Topic::Service]),
            Example::complaint(
                "en",
                "the chap at the till was rude to my mum",
                &[Topic::Service],
            ),
        ],
    },
    Situation {
        number: 2,
        when: |seen| {
            let dear = seen.unhappy() && seen.says(DEAR);
            dear || (seen.surely(Topic::Price) && seen.facts.displeased())
        },
        examples: &[
            Example::complaint(
                "it",
                "40 euro per una maglietta, esagerati",
                &[Topic::Price],
            )
            .thing("maglietta", true, false),
            Example::complaint("en", "forty quid for a t-shirt, really?", &[Topic::Price])
                .thing("t-shirt", false, false),
        ],
    },
    Situation {
        number: 31,
        when: |seen| {
            seen.says(BELIEF) && (seen.asks() || seen.shows(P::KnowItAll)) && !seen.complains()
        },
        examples: &[
            Example::question(
                "it",
                "ho letto che chiudete i negozi, è vero?",
                &[Topic::Other],
            ),
            Example::question(
                "en",
                "is it true that you test on animals?",
                &[Topic::Ethics],
            ),
        ],
    },
    Situation {
        number: 48,
        when: |seen| {
            let values = seen.surely(Topic::Ethics) || (seen.says(POLITICS) && seen.unhappy());
            values && !seen.facts.thanks()
        },
        examples: &[
            Example::complaint(
                "it",
                "con questa pubblicità fate politica",
                &[Topic::Ethics],
            ),
            Example::complaint("en", "keep politics out of your ads", &[Topic::Ethics]),
        ],
    },
    Situation {
        number: 6,
        when: |seen| seen.asks() && !seen.complains() && seen.answered_by_the_post().is_some(),
        examples: &[
            Example::question("it", "a che ora aprite lunedì?", &[Topic::HoursLocation])
                .shows(&[P::OffPost])
                .under("Novità! Da lunedì apriamo alle 9."),
            Example::question("en", "when do you open on Monday?", &[Topic::HoursLocation])
                .shows(&[P::OffPost])
                .under("News! From Monday we open at 9."),
        ],
    },
    Situation {
        number: 52,
        when: |seen| seen.says(JOBS) && !seen.complains(),
        examples: &[
            Example::question("it", "Assumete? A chi mando il curriculum?", &[]),
            Example::question("en", "Are you hiring? Where can I send my CV?", &[]),
        ],
    },
    Situation {
        number: 3,
        when: |seen| {
            let topic = seen.surely(Topic::HoursLocation) || seen.surely(Topic::Availability);
            let words = (seen.says(OPENING) || seen.says(HAVE_IT)) && !seen.says(HOW_TO);
            let asks = seen.asks() && (!seen.complains() || seen.says(ANYONE));
            asks && (topic || words)
        },
        examples: &[
            Example::question("en", "do you have it in green?", &[Topic::Product]),
            Example::question("it", "siete aperti la domenica?", &[Topic::HoursLocation]),
            Example::question(
                "en",
                "when will it be back in stock?",
                &[Topic::Availability],
            ),
        ],
    },
    Situation {
        number: 4,
        when: |seen| {
            let topic = seen.about(Topic::Technical) || seen.about(Topic::Account);
            let asks = seen.asks() && !seen.shows(P::KnowItAll);
            (asks && (topic || seen.says(HOW_TO))) || seen.says(LOST_THE_WAY)
        },
        examples: &[
            Example::question("it", "come si cambia la password?", &[Topic::Account]),
            Example::question("en", "how do I change the filter?", &[Topic::Product]),
        ],
    },
    Situation {
        number: 1,
        when: |seen| {
            let sale = [
                Topic::Product,
                Topic::Price,
                Topic::Delivery,
                Topic::Billing,
            ]
            .iter()
            .any(|topic| seen.about(*topic))
                || seen.says(SHIPS_THERE);
            let sale = sale && !seen.says(CANCELLED_BY_US);
            // What is still to be decided nobody can answer at once.
            let plain =
                seen.facts.reading.intents.first() == Some(&Intent::Question) && !seen.says(PLANS);
            // An allergy asked about before buying is a question, though it worries.
            seen.asks()
                && (((sale || plain) && !seen.facts.displeased()) || seen.main(Topic::Safety))
        },
        examples: &[
            Example::question(
                "it",
                "va bene anche per pelli sensibili?",
                &[Topic::Product],
            ),
            Example::question("en", "does it come with a charger?", &[Topic::Product]),
        ],
    },
    Situation {
        number: 47,
        when: |seen| {
            // To agree with a criticism, one must know what it is of.
            let said = seen.facts.reading.grievance.as_ref();
            let of = said.is_some_and(|grievance| grievance.thing.is_some());
            let told = seen.facts.has_facts() && (of || !seen.main(Topic::Other));
            seen.complains() && (told || seen.has_told()) && !seen.is_doubtful()
        },
        examples: &[
            Example::complaint(
                "it",
                "la nuova ricetta è peggio della vecchia",
                &[Topic::Product],
            )
            .thing("ricetta", true, false),
            Example::complaint(
                "en",
                "the new recipe is worse than the old one",
                &[Topic::Product],
            )
            .thing("recipe", false, false),
        ],
    },
    Situation {
        number: 33,
        when: |seen| {
            (seen.facts.displeased() || seen.complains() || seen.says(NO_THANKS))
                && (!seen.asks() || !seen.facts.has_facts())
                && !seen.is_doubtful()
                && !seen.has_told()
        },
        examples: &[
            Example::of("it", "pessimi")
                .polarity(Polarity::Negative)
                .shows(&[P::NoFact]),
            Example::of("en", "terrible")
                .polarity(Polarity::Negative)
                .shows(&[P::NoFact]),
        ],
    },
    Situation {
        number: 44,
        when: |seen| {
            let pleased = seen.facts.does(Intent::Praise)
                || seen.facts.reading.sentiment.label == Polarity::Positive;
            pleased
                && !seen.complains()
                && !seen.facts.displeased()
                && !seen.facts.does(Intent::Question)
                && !seen.says(FOR_CARE)
                && (seen.cues.count() > 3 || !seen.says(THANKS))
        },
        examples: &[
            Example::praise("it", "Il caffè della linea bio è buonissimo, complimenti"),
            Example::praise("en", "The new oat biscuits are gorgeous"),
        ],
    },
    Situation {
        number: 54,
        when: |seen| {
            // Real thanks and nothing else: a cheerful word under anything graver wounds.
            !seen.asks()
                && !seen.complains()
                && !seen.facts.displeased()
                && !seen.says(NO_THANKS)
                && (seen.facts.thanks() || seen.says(THANKS))
        },
        examples: &[
            Example::praise("it", "grazie per la risposta veloce, gentilissimi")
                .about(&[Topic::Service]),
            Example::praise("it", "grazie mille"),
            Example::praise("en", "thank you"),
        ],
    },
    Situation {
        number: 5,
        // A question, or a remark the reading makes nothing of: nobody is thanked for it.
        when: |_| true,
        examples: &[
            Example::question("it", "farete qualcosa anche a Bari?", &[]),
            Example::question("en", "will you do something in Leeds too?", &[]),
            Example::of("it", "Potete spostare il cassonetto davanti alla scuola?")
                .intents(&[Intent::Request]),
            Example::of(
                "en",
                "Could you move the bin from outside the school, please",
            )
            .intents(&[Intent::Request]),
        ],
    },
];
