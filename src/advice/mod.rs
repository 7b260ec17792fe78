//! Advice: the practice applied. Reading + case so far + policy → what to do, and why.

use serde::{Deserialize, Serialize};

use crate::reading::kinds::closed_list;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

closed_list! {
    /// The one thing to do.
    Action {
        /// Answer in public.
        Reply,
        /// Answer in public, then go on in private, with the reason.
        ReplyThenPrivate,
        /// One courteous measured reply, or none (P14).
        MeasuredReply,
        /// Leave it: the readers have seen the goodwill.
        LetGo,
        /// Hide it: spam or offence, reason recorded (P10).
        Hide,
        /// Hand it to a named person now (P8).
        Escalate,
        /// A like is enough (P11).
        Like,
    }
}

closed_list! {
    /// What goes with the action.
    Also {
        /// Hide the comment too.
        Hide,
        /// Report it to the network.
        Report,
        /// Hand it on as well.
        Escalate,
        /// The criticism inside an offence is still answered.
        AnswerTheCriticism,
        /// State the boundary (P24).
        Boundary,
        /// A unique reply, no template (P27).
        WriteItYourself,
        /// Keep a copy before anything else.
        KeepEvidence,
    }
}

closed_list! {
    /// Who inside the firm owns it (P16).
    Route {
        /// The page's own community team.
        Community,
        /// Orders, parcels, couriers.
        Logistics,
        /// Bills, refunds, charges.
        Billing,
        /// Faults and outages.
        Technical,
        /// Shop or staff manager.
        Store,
        /// Sales.
        Sales,
        /// Product safety and quality.
        Safety,
        /// Data protection officer.
        Privacy,
        /// Legal office.
        Legal,
        /// Press office.
        Press,
        /// Security: threats, fraud.
        Security,
        /// Whoever is on call for emergencies.
        Emergency,
    }
}

/// A rule of `docs/practice.md`, such as `P14`.
pub type PracticeRule = String;

/// What to do with a comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Advice {
    /// The one thing to do.
    pub action: Action,
    /// What goes with it.
    pub also: Vec<Also>,
    /// The practice rules that led here; never empty.
    pub because: Vec<PracticeRule>,
    /// Rung of the ladder (P14): 1 first reply, 2 invite to private, 3 let go.
    pub stage: u8,
    /// 0 to 100 (P17).
    pub priority: u8,
    /// Why that priority: stable names, worded by the pages.
    pub priority_because: Vec<PriorityReason>,
    /// Who owns it.
    pub route: Route,
    /// What not to do here: one line, in the interface's language.
    pub avoid: String,
}

closed_list! {
    /// What raises or lowers a priority (P17).
    PriorityReason {
        /// Someone may be in danger.
        Emergency,
        /// The fact itself is grave.
        Severity,
        /// The person is angry.
        Anger,
        /// Many eyes on it.
        Reach,
        /// Waiting for long.
        Waiting,
        /// Has written before.
        RepeatContact,
        /// Personal data stands in public.
        PersonalData,
        /// A question a sale may hang on.
        Question,
        /// Nothing to answer.
        NothingToAnswer,
    }
}
