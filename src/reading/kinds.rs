//! The public vocabulary: closed lists shared by protocol, pages, exports and docs.
//!
//! A new kind is a change of the contract: add it here, and the compiler names every place that
//! must learn of it.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

macro_rules! closed_list {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            Display, EnumString, IntoStaticStr, VariantArray,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// The name used in JSON, exports and docs.
            #[must_use]
            pub fn name(self) -> &'static str {
                self.into()
            }
        }
    };
}
pub(crate) use closed_list;

closed_list! {
    /// Overall polarity.
    Polarity {
        /// Pleased.
        Positive,
        /// Neither.
        Neutral,
        /// Displeased.
        Negative,
        /// Both, each with weight.
        Mixed,
    }
}

closed_list! {
    /// The emotions told apart.
    Emotion {
        /// Anger.
        Anger,
        /// Disappointment.
        Disappointment,
        /// Sadness.
        Sadness,
        /// Worry, fear.
        Worry,
        /// Joy.
        Joy,
        /// Gratitude.
        Gratitude,
        /// Surprise.
        Surprise,
        /// Disgust.
        Disgust,
    }
}

closed_list! {
    /// What a person does with a comment (P1).
    Intent {
        /// Says something went wrong.
        Complaint,
        /// Wants to know.
        Question,
        /// Wants something done.
        Request,
        /// Is pleased.
        Praise,
        /// Brings an idea.
        Suggestion,
        /// Insults and nothing else.
        InsultOnly,
        /// Sells or cheats.
        Spam,
        /// Tags, jokes, small talk.
        Chatter,
    }
}

closed_list! {
    /// What a comment is about.
    Topic {
        /// Parcels, couriers, times.
        Delivery,
        /// Money back, returns.
        Refund,
        /// Bills, charges.
        Billing,
        /// The thing itself.
        Product,
        /// Staff, support, treatment.
        Service,
        /// Faults, outages, app.
        Technical,
        /// Log-in, profile, fraud on it.
        Account,
        /// In stock, back in stock.
        Availability,
        /// Price, discounts.
        Price,
        /// When and where.
        HoursLocation,
        /// Changing or cancelling an order.
        OrderChange,
        /// Harm to people.
        Safety,
        /// Data protection.
        Privacy,
        /// Values, politics, environment.
        Ethics,
        /// None of these.
        Other,
    }
}

closed_list! {
    /// Patterns in a comment: of trolls, of trouble, and of care.
    PatternKind {
        /// An insult aimed at a person or group of persons.
        Insult,
        /// Swear words, whomever they hit.
        Profanity,
        /// Against a protected group.
        Hate,
        /// Announces harm.
        Threat,
        /// Sexual or repeated pestering of a person.
        Harassment,
        /// Publishes someone else's private data.
        Doxxing,
        /// Capitals as voice.
        Shouting,
        /// Wants a fight, not an answer.
        Bait,
        /// Polite questions without end.
        Sealion,
        /// Sells something.
        Spam,
        /// Cheats; always spam too.
        Scam,
        /// The same thing many times over.
        Flood,
        /// Same text from many authors.
        CopyWave,
        /// The post already answers it, or it is about something else.
        OffPost,
        /// Has written before.
        RepeatContact,
        /// Says its comment was deleted.
        DeletionClaim,
        /// Negative with no fact in it.
        NoFact,
        /// Lectures the brand on its trade.
        KnowItAll,
        /// Poses as the brand or its staff.
        Impersonation,
        /// Pain, self-harm.
        Distress,
        /// A product or place that may hurt.
        Safety,
        /// A child is concerned.
        Minors,
        /// Unequal treatment, access.
        Discrimination,
        /// Lawyers, courts, authorities.
        Legal,
        /// A journalist.
        Press,
        /// Deserves a reply written by hand.
        SpecialStory,
    }
}

closed_list! {
    /// Kinds of personal data (P13).
    PersonalDataKind {
        /// Phone number.
        Phone,
        /// E-mail address.
        Email,
        /// Bank account.
        Iban,
        /// Payment card.
        Card,
        /// Codice fiscale, NI number, SSN.
        TaxId,
        /// Partita IVA, VAT number.
        Vat,
        /// Order or contract number.
        Order,
        /// Number plate.
        Plate,
        /// Street address.
        Address,
    }
}

closed_list! {
    /// What a [`super::Label`] judges.
    LabelOf {
        /// The language of the text.
        Language,
        /// Polarity.
        Sentiment,
        /// An emotion.
        Emotion,
        /// Irony.
        Irony,
        /// Urgency.
        Urgency,
        /// An intent.
        Intent,
        /// A topic.
        Topic,
    }
}

closed_list! {
    /// The one word shown at a glance, on the chip and in lists.
    Tone {
        /// Pleased or grateful.
        Positive,
        /// Calm, neither pleased nor displeased.
        Neutral,
        /// Displeased, calm.
        Disappointed,
        /// Displeased, hot.
        Angry,
        /// Praise words over a bad fact.
        Ironic,
        /// Insult, hate, threat, harassment.
        Hostile,
        /// Spam and scams.
        Spam,
        /// Outranks everything (P8): a person must look now.
        Alarm,
        /// The engine would rather not say.
        Unsure,
    }
}
