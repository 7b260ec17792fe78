//! English.

use garbo::advice::{Action, Also, HideReason, PriorityReason, PrivateReason, Route};
use garbo::draft::Check;
use garbo::protocol::{Failure, InsertOutcome, MarkOf, RowField};
use garbo::reading::{
    Emotion, Intent, LabelOf, PatternKind, PersonalDataKind, Polarity, Tone, Topic,
};
use garbo::reply::{Register, Strategy, Variant, Why, Without};

use super::{Catalogue, Language, Names, name_in};

pub(super) static CATALOGUE: Catalogue = Catalogue {
    language: Language::English,
    tone: |tone| (garbo::advice::brief::words("en").tone)(tone),
    tone_letter,
    polarity,
    emotion,
    intent,
    topic,
    pattern,
    personal_data,
    label_of,
    mark,
    language_name: |code| name_in(LANGUAGES, code),
    action,
    instead,
    also,
    hide_reason,
    private_reason,
    route,
    priority_level,
    priority_reason,
    rule,
    stage,
    register,
    strategy,
    check,
    why_offered: why,
    variant,
    without,
    situation,
    inserted,
    failure,
    certainty,

    page_panel: "Garbo: reading, advice and replies",
    page_chip: "Garbo: {tone} comment. Open reading and replies",
    page_reload: "Garbo has been updated: reload the page to go on.",
    page_reload_later: "Garbo has been updated. Post or copy what you are writing first, then reload the page.",
    page_reload_now: "Reload",
    menu: "Read with Garbo",

    comment: "The comment",
    by: "by",
    reading: "Reading",
    labels: "Labels",
    point_at: "Point at a label, or press it: only its words stay marked in the comment.",
    whole_comment: "The comment as a whole says so, no single word.",
    by_model: "The learned model",
    by_rule: "Rule",
    by_list: "Word list of all languages",
    by_italian_list: "Italian word list",
    by_english_list: "English word list",
    by_form: "Recognised by its form",
    quotes: ["“", "”"],
    irony: "irony",
    urgency: "urgency",
    patterns: "Worth noting",
    personal_data_found: "Personal data in public",
    personal_data_care: "Don’t repeat it in your reply. Ask for it to be removed, and go on in private.",
    grievance: "In short",
    what: "What",
    thing: "Which thing",
    since: "Since when",
    wants: "What they want",
    unsure_about: "I’m not sure about:",
    cut: "The text is very long: I read its beginning.",
    truncated: "Cut short: the page shows only the beginning of this comment.",
    open_more: "Open “more” and read again",
    not_opened: "The page didn’t open it: open “more” in the comment yourself, then press ↻.",
    translated: "The page shows a translation: the original words may say something else.",
    left_alone: "It is written in {language}. I read Italian and English, and won’t guess here.",
    advice: "Advice",
    why: "Why",
    priority: "Priority",
    routed: "Who owns it",
    hand_over: "Hand over to:",
    copy_brief: "Copy the brief",
    meanwhile: "Meanwhile, in public",
    meanwhile_number: "Meanwhile, in public, reply {number} will do.",
    avoid: "Avoid",
    hide_because: "Why hide it",
    private_because: "Why in private",
    also_do: "As well",
    replies: "Possible replies",
    no_reply: "What to do instead",
    insert: "Insert",
    copy: "Copy",
    copied: "Copied to the clipboard.",
    not_copied: "The browser won’t let me copy: select the text and copy it by hand.",
    copied_instead: "I’ve copied it to the clipboard: paste it where you need it.",
    sign_once: "Write your name and the brand once, in Options, “Who replies”: replies then come signed.",
    missing: "To fill in:",
    still_empty: "Still to fill in: {names}. To insert it all the same, press “Insert” again.",
    keep: "Save as my template",
    keep_about: "Opens a template of your own in Options with these words: adjust it and save it there.",
    kept_open: "Opened in Options, under the replies: adjust it and save it there.",
    reply_number: "Reply",
    variants: "The same reply, but",
    varied: "Now {variant}. Press again for the words it had before.",
    unvaried: "Back to the words it had before.",
    variant_back: "Back to the words it had before",
    you_post: "Read it over, adjust it and post it yourself: Garbo never posts anything.",

    bespoke: "This one deserves your own words",
    bespoke_why: "It’s a true, personal story: whoever told it will spot a ready-made reply at once, and so will everyone reading. Three sentences of yours are enough.",
    bespoke_put_title: "What to put in",
    bespoke_name: "Their name, the way they use it: {name}.",
    bespoke_nameless: "Their name, if you know it.",
    bespoke_detail: "One precise detail of their story, in your own words",
    bespoke_thanks: "A thank-you for telling it, said once.",
    bespoke_door: "An open door: who would love to say hello, whom you’ll tell, where they can write. And your name.",
    bespoke_not_title: "What to leave out",
    bespoke_not: [
        "Offers, discount codes, hashtags, asking for a review.",
        "Stock phrases (“we’re thrilled that…”, “our team”): this is you talking.",
        "More private details: don’t ask for them, and don’t repeat them in public.",
    ],

    draft: "Your draft",
    empathy: "Empathy",
    feeling_named: "The feeling",
    thing_restated: "The concrete thing",
    step_offered: "The next step",
    not_yet: "not yet",
    mend: "Put {words}",
    mend_out: "Take out {words}",
    mended: "Mended in the reply box.",
    draft_changed: "The draft has changed meanwhile: I’m reading it again.",
    mended_copied: "The box wouldn’t take the change: I’ve copied the mended text, paste it yourself.",
    personal_stop: "There’s personal data in it ({words}), and in public everyone can read it. If that’s fine, press “Insert” again.",

    loading: "Reading…",
    close: "Close",
    refresh: "Read again",
    keys: "1–3 or arrows to choose, Enter to insert, Esc to close",
    none_viewed: "No comment in view",
    none_viewed_how: "Point at a comment, open its reply box, or select some text and press Alt+G.",
    not_here: "Garbo is not active on this page",
    not_here_how: "You can turn it on for this site, select some text and press Alt+G, or paste a comment below.",
    site: "This site",
    site_on: "Garbo is on here",
    site_off: "Garbo is off here",
    site_not_asked: "Garbo has no access to this site",
    framed: "This page’s comments come from another site",
    site_never: "Extensions can’t enter this page",
    paste_anyway: "You can always paste a comment below.",
    turn_on: "Turn on here",
    turn_off: "Turn off here",
    health_fine: "Comments are read well",
    health_missing: "Read in part: often missing: {missing}",
    health_likeness: "Read in part: Garbo goes by likeness, so check text and author",
    health_selection: "Garbo recognises no comments here: select the text to read",
    row_field,
    report_page: "Report this page",
    report_about: "Saves a file on this device with the page’s bare structure: no text, names, addresses or numbers. Whether to send it, and to whom, is up to you.",
    report_saved: "The file is among your downloads.",
    paste: "Read a text",
    paste_label: "Paste a comment",
    paste_example: "For example: ordered twelve days ago and still nothing!",
    clear: "Clear",
    options: "Options",
    promise: "Everything stays on this device.",

    in_view: "Comments in view",
    open_in_view: "List of comments",
    only_unanswered: "Unanswered only",
    none_in_view: "No comments yet",
    none_in_view_how: "Scroll the page: comments join this list as you come across them.",
    all_answered: "You’ve answered every comment you’ve come across so far.",
    in_view_not_here: "Turn Garbo on for this site from its icon, or go to a tab where it is on.",
    answered: "answered",
    waits: "waiting for {time}",
    waits_at_least: "waiting for at least {time}",
    just_now: "just arrived",
    day_unit: "d",
    same_complaint: "same complaint from {number} people within an hour",
    nameless: "No name",
    comment_gone: "This comment is no longer on the page.",
    in_view_keys: "Arrows to choose, Enter to go to the comment. On the page, Alt+J and Alt+K: next and previous unanswered.",

    options_title: "Options",
    saved: "Saved",
    who: "Who replies",
    who_about: "With these, replies come already signed. What is missing is left for you to fill in, in plain sight.",
    brand: "Brand",
    agent: "Your first name",
    agent_hint: "First name only: people like to know who they are talking to.",
    signature: "Signature",
    signature_hint: "You can use {agent} and {brand}. Empty: “— name, brand”.",
    our_pages: "Our pages",
    our_pages_hint: "One name a line, or a user name: yours and your colleagues’. It counts everywhere, or on one network, such as “facebook: Valbruna Energia”. Your replies are then known as yours.",
    watch: "Words to watch for",
    watch_hint: "One a line: your brand, your products, misspelt too (ventoleso). Garbo highlights them in comments where nobody has tagged you.",
    register_label: "How Italian replies address people",
    register_hint: "Someone who writes with Lei is answered with Lei anyway.",
    sector_label: "Trade",
    sector_none: "None in particular",
    greeting_it: "Greeting in Italian",
    greeting_en: "Greeting in English",
    greeting_hint: "With {name} for the name: Hey {name}",
    preferred: "Preferred words",
    preferred_hint: "One a line, in the singular: customer = guest",
    banned: "Words never used",
    banned_hint: "One a line; an asterisk ends a beginning: unlimit*",
    emoji_label: "Emoji",
    emoji_on_praise: "Only with people who are pleased",
    emoji_never: "Never",
    spelling_label: "English spelling",
    spelling_british: "British (colour)",
    spelling_american: "American (color)",
    voice: "The voice",
    voice_about: "Holds for every reply suggested.",
    voice_sample: "A sample, as you edit",
    voice_sample_text: "{{ greeting }} thank you from the whole team 🎉\nYou’ve brought some colour to our day, and I’ll pass it on: customers like you make the work light.\n{{ signature }}",
    channels: "Contacts",
    channels_about: "As you want people to read them. Leave empty those you don’t have.",
    whatsapp: "WhatsApp",
    phone: "Phone and hours",
    email: "E-mail",
    form: "Contact form (address)",
    chat: "Chat (address)",
    help: "Help pages (address)",
    hours: "Hours",
    hours_about: "When somebody is there to answer, such as “9-13, 15-18:30”. Outside them the wait stands still and suggestions say when you’ll reply. Leave all empty if you always do.",
    hours_weekdays: "Monday to Friday",
    hours_saturday: "Saturday",
    hours_sunday: "Sunday",
    rules: "Rules of the page",
    rules_about: "Where good practice leaves a choice, it’s yours.",
    replies_allowed: "Public replies per person and thread",
    replies_allowed_hint: "Beyond this number the advice is to let it go.",
    answer_insults: "Give insults alone one measured reply",
    like_is_enough: "A like is enough for a lone emoji or tag",
    private_open: "The page’s private messages are open",
    amber_minutes: "Minutes of waiting before amber",
    red_minutes: "Minutes of waiting before red",
    help_lines: "Help lines",
    help_lines_about: "Where to point someone in distress, in the reply that meets them.",
    help_lines_it: "In Italian",
    help_lines_en: "In English",
    owners: "Who looks after what",
    owners_about: "Whom a case is passed to, by subject. You read it in the advice and in the brief; public replies never show it. Where you leave it empty, the name shown stands.",
    owner_name: "Name or role",
    owner_contact: "How to reach them",
    templates: "Replies",
    templates_about: "The templates suggestions are made from, by situation.",
    search: "Search the replies",
    search_none: "No reply has these words.",
    add: "Add a reply",
    edit: "Edit",
    delete: "Delete",
    restore: "Restore",
    back_to_shipped: "Back to the original",
    save: "Save",
    cancel: "Cancel",
    own: "yours",
    changed: "changed",
    deleted: "deleted",
    deleted_templates: "Deleted",
    situation_label: "Situation",
    language_label: "Language",
    strategy_label: "What it does first",
    template_text: "Text",
    put_name: "What Garbo knows and writes by itself: press to put it into the text.",
    preview: "Preview on an example comment",
    preview_missing: "Left to fill in:",
    at_line: "Line {line}:",
    sites: "Sites",
    sites_about: "Garbo works only where you have let it in. You can take that back at any time: it applies at once.",
    sites_none: "No site yet. Open the page you work on and press “Turn on here” from Garbo’s icon.",
    revoke: "Take access away",
    not_granted: "no access",
    interface: "Garbo’s language",
    interface_auto: "As the browser",
    export: "Export",
    export_about: "Your settings in a file, also for the command “garbo read --settings”.",
    export_button: "Export settings",
    shortcut: "Alt+G opens Garbo on the comment in view or on the selected text.",
};

fn tone_letter(tone: Tone) -> &'static str {
    match tone {
        Tone::Positive => "P",
        Tone::Neutral => "N",
        Tone::Disappointed => "D",
        Tone::Angry => "A",
        Tone::Ironic => "I",
        Tone::Hostile => "H",
        Tone::Spam => "S",
        Tone::Alarm => "!",
        Tone::Unsure => "?",
    }
}

fn polarity(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Positive => "positive",
        Polarity::Neutral => "neutral",
        Polarity::Negative => "negative",
        Polarity::Mixed => "mixed",
    }
}

fn emotion(emotion: Emotion) -> &'static str {
    match emotion {
        Emotion::Anger => "anger",
        Emotion::Disappointment => "disappointment",
        Emotion::Sadness => "sadness",
        Emotion::Worry => "worry",
        Emotion::Joy => "joy",
        Emotion::Gratitude => "gratitude",
        Emotion::Surprise => "surprise",
        Emotion::Disgust => "disgust",
    }
}

fn intent(intent: Intent) -> &'static str {
    match intent {
        Intent::Complaint => "complains",
        Intent::Question => "asks",
        Intent::Request => "wants something done",
        Intent::Praise => "praises",
        Intent::Suggestion => "suggests",
        Intent::InsultOnly => "only insults",
        Intent::Spam => "advertises or cheats",
        Intent::Chatter => "chats",
    }
}

fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Delivery => "delivery",
        Topic::Refund => "refund",
        Topic::Billing => "bills and payments",
        Topic::Product => "product",
        Topic::Service => "service",
        Topic::Technical => "technical fault",
        Topic::Account => "account",
        Topic::Availability => "availability",
        Topic::Price => "price",
        Topic::HoursLocation => "hours and places",
        Topic::OrderChange => "change or cancellation",
        Topic::Safety => "safety and health",
        Topic::Privacy => "privacy",
        Topic::Ethics => "values",
        Topic::Other => "other",
    }
}

fn pattern(pattern: PatternKind) -> &'static str {
    match pattern {
        PatternKind::Insult => "insult",
        PatternKind::Profanity => "swearing",
        PatternKind::Hate => "possible hate against a group",
        PatternKind::Threat => "threat",
        PatternKind::Harassment => "harassment",
        PatternKind::Doxxing => "someone else’s private data",
        PatternKind::Shouting => "all capitals",
        PatternKind::Bait => "bait",
        PatternKind::Sealion => "questions without end",
        PatternKind::Spam => "spam",
        PatternKind::Scam => "scam",
        PatternKind::Flood => "the same over and over",
        PatternKind::CopyWave => "text copied by many",
        PatternKind::OffPost => "overlooks the post",
        PatternKind::RepeatContact => "has written before",
        PatternKind::DeletionClaim => "says a comment was deleted",
        PatternKind::NoFact => "no fact in it",
        PatternKind::KnowItAll => "lectures you on your trade",
        PatternKind::Impersonation => "poses as you",
        PatternKind::Distress => "distress, a call for help",
        PatternKind::Safety => "danger to health",
        PatternKind::Minors => "concerns a child",
        PatternKind::Discrimination => "discrimination, access",
        PatternKind::Legal => "lawyers or authorities",
        PatternKind::Press => "press",
        PatternKind::SpecialStory => "a special story",
    }
}

fn personal_data(kind: PersonalDataKind) -> &'static str {
    match kind {
        PersonalDataKind::Phone => "phone number",
        PersonalDataKind::Email => "e-mail address",
        PersonalDataKind::Iban => "IBAN",
        PersonalDataKind::Card => "payment card",
        PersonalDataKind::TaxId => "tax or insurance number",
        PersonalDataKind::Vat => "VAT number",
        PersonalDataKind::Order => "order or contract number",
        PersonalDataKind::Plate => "number plate",
        PersonalDataKind::Address => "home address",
    }
}

fn label_of(of: LabelOf) -> &'static str {
    match of {
        LabelOf::Language => "language",
        LabelOf::Sentiment => "sentiment",
        LabelOf::Emotion => "emotions",
        LabelOf::Irony => "irony",
        LabelOf::Urgency => "urgency",
        LabelOf::Intent => "intent",
        LabelOf::Topic => "topic",
    }
}

fn mark(of: MarkOf) -> &'static str {
    match of {
        MarkOf::Positive => "positive sign",
        MarkOf::Negative => "negative sign",
        MarkOf::Irony => "irony",
        MarkOf::Pattern => "worth noting",
        MarkOf::Personal => "personal data",
        MarkOf::Alarm => "alarm",
    }
}

const LANGUAGES: Names = &[
    ("it", "Italian"),
    ("en", "English"),
    ("fr", "French"),
    ("de", "German"),
    ("es", "Spanish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("nl", "Dutch"),
    ("pl", "Polish"),
    ("sq", "Albanian"),
    ("ca", "Catalan"),
    ("sv", "Swedish"),
    ("tr", "Turkish"),
    ("hr", "Croatian"),
    ("sl", "Slovene"),
    ("cs", "Czech"),
    ("hu", "Hungarian"),
    ("el", "Greek"),
    ("ru", "Russian"),
    ("uk", "Ukrainian"),
    ("ar", "Arabic"),
    ("he", "Hebrew"),
    ("hi", "Hindi"),
    ("zh", "Chinese"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
];

fn action(action: Action) -> &'static str {
    match action {
        Action::Reply => "Reply in public.",
        Action::ReplyThenPrivate => "Reply in public, then go on in private.",
        Action::MeasuredReply => "One measured reply, or none.",
        Action::LetGo => "Let it go: readers have already seen your goodwill.",
        Action::Hide => "Hide the comment and note the reason.",
        Action::Escalate => "Hand it to a named person, now.",
        Action::Like => "A like is enough.",
    }
}

fn instead(action: Action) -> &'static str {
    match action {
        Action::Reply => {
            "I have no template that fits: write two sentences of your own, with a fact and a next step."
        }
        Action::ReplyThenPrivate => {
            "I have no template that fits: say thanks, say why it needs to be private, and say where."
        }
        Action::MeasuredReply => {
            "If you reply, do it once, calmly, and without picking up the insults. Silence is fine too."
        }
        Action::LetGo => {
            "Add nothing. Keep an eye on the thread and come back only if a real request turns up."
        }
        Action::Hide => {
            "Open the comment’s menu on the site, choose “hide” or “report”, and note the reason: spam or offence. Garbo hides nothing by itself."
        }
        Action::Escalate => {
            "Don’t answer with a template. Keep a copy of the comment, tell whoever owns it, and wait for their word."
        }
        Action::Like => "Leave a like and move on: a written reply would be too much.",
    }
}

fn also(also: Also) -> &'static str {
    match also {
        Also::Hide => "hide the comment",
        Also::Report => "report it to the network",
        Also::Escalate => "tell whoever owns it",
        Also::AnswerTheCriticism => "answer the criticism inside it",
        Also::Boundary => "draw a line, calmly",
        Also::WriteItYourself => "write it in your own hand: a template would ring false",
        Also::KeepEvidence => "keep a copy before anything else",
        Also::PinOneAnswer => "one answer for all of them, pinned at the top",
    }
}

fn hide_reason(reason: HideReason) -> &'static str {
    match reason {
        HideReason::Spam => "spam: it sells something",
        HideReason::Scam => "a scam on your readers",
        HideReason::Impersonation => "it pretends to be the page",
        HideReason::Hate => "hate against people",
        HideReason::Harassment => "harassment",
        HideReason::Doxxing => "it exposes somebody’s private details",
    }
}

fn private_reason(reason: PrivateReason) -> &'static str {
    match reason {
        PrivateReason::PersonalData => "personal details stand in the open",
        PrivateReason::CustomerDetails => "it’s about their account or their data",
        PrivateReason::SecondRound => "it’s the second round: the rest is of no use to readers",
    }
}

fn route(route: Route) -> &'static str {
    match route {
        Route::Community => "the page and everything else",
        Route::Logistics => "orders and deliveries",
        Route::Billing => "payments and refunds",
        Route::Technical => "faults and technical problems",
        Route::Store => "shops and staff",
        Route::Sales => "prices, availability, purchases",
        Route::Safety => "product safety and quality",
        Route::Privacy => "personal data",
        Route::Legal => "legal notices, discrimination",
        Route::Press => "the press",
        Route::Security => "threats, scams, stolen accounts",
        Route::Emergency => "people in danger",
    }
}

fn priority_level(priority: u8) -> &'static str {
    match priority {
        90.. => "Top priority",
        70.. => "High priority",
        40.. => "Medium priority",
        _ => "Low priority",
    }
}

fn priority_reason(reason: PriorityReason) -> &'static str {
    match reason {
        PriorityReason::Emergency => "someone may be in danger",
        PriorityReason::Severity => "the matter is grave",
        PriorityReason::Anger => "the writer is angry",
        PriorityReason::Reach => "many people are reading it",
        PriorityReason::Waiting => "it has been waiting a while",
        PriorityReason::RepeatContact => "they have written before",
        PriorityReason::Wave => "many complain of the same thing",
        PriorityReason::PersonalData => "personal data stands in public",
        PriorityReason::Question => "a sale may hang on this question",
        PriorityReason::NothingToAnswer => "there is nothing to answer",
    }
}

fn stage(stage: u8) -> &'static str {
    match stage {
        0 | 1 => "First reply",
        2 => "Second reply: invite to private",
        _ => "Past the second: let it go",
    }
}

fn register(register: Register) -> &'static str {
    match register {
        Register::Tu => "tu",
        Register::Lei => "Lei",
        Register::Voi => "voi",
        Register::Plain => "English",
    }
}

fn variant(variant: Variant) -> &'static str {
    match variant {
        Variant::Shorter => "shorter",
        Variant::Warmer => "warmer",
        Variant::Formal => "more formal",
    }
}

fn without(without: Without) -> &'static str {
    match without {
        Without::Weighed => "Every word here has been weighed: better left alone.",
        Without::ShortAlready => "Any shorter and it would lose something it needs.",
        Without::NoFeeling => "The comment shows no feeling to name.",
        Without::WarmAlready => "It names the feeling first already.",
        Without::FormalAlready => "It’s as formal as it gets.",
        Without::NoWording => "There’s no wording like that here that holds up.",
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Yours => "One of your own replies.",
        Why::Unsure => "The reading isn’t certain: asking or buying time does no harm.",
        Why::Nearby => "From the nearest situation.",
        Why::Anger => "There’s a lot of anger: listen first, explain after.",
        Why::Question => "It’s a question: the answer comes first.",
        Why::PersonalData => "Personal data is involved, and it has no place in public.",
        Why::SecondRound => "It’s the second reply: time to go private.",
        Why::Waited => "They’ve waited long: a time now beats a solution tomorrow.",
        Why::OutOfHours => "You’re closed: it says when you’ll be back.",
        Why::Trade => "Speaks the language of your trade.",
        Why::Feeling => "Names what the person feels, and what happened.",
        Why::Action => "Says who does what, and by when.",
        Why::Details => "The details are nobody else’s business.",
        Why::OneQuestion => "One answer could unlock it all.",
        Why::Fact => "The fact speaks for itself.",
        Why::Thanks => "Praise deserves thanks for something concrete.",
        Why::Line => "A calm line, with no debate.",
        Why::Promise => "Readers see at once that someone is on it.",
        Why::Ending => "Readers see how it ended.",
    }
}

fn strategy(strategy: Strategy) -> &'static str {
    match strategy {
        Strategy::Acknowledge => "Listens first",
        Strategy::Solve => "Solves at once",
        Strategy::Private => "Moves to private",
        Strategy::Ask => "Asks a question",
        Strategy::Inform => "Gives the facts",
        Strategy::Thank => "Thanks",
        Strategy::Boundary => "Draws a line",
        Strategy::Hold => "Takes charge",
        Strategy::Close => "Closes in public",
    }
}

fn check(check: Check) -> &'static str {
    match check {
        Check::EmptyPlaceholder => {
            "Something is still missing here: fill the placeholder in or take it out."
        }
        Check::PersonalData => {
            "This is personal data, and everyone can read it here: take it out or go private."
        }
        Check::ThirdReply => "Two replies are enough: readers have seen your goodwill.",
        Check::NoSignature => "Nobody signs: a person’s name does more than a logo.",
        Check::NothingRestated => {
            "Nothing takes up the comment: name the thing, the parcel, the bill."
        }
        Check::NoFeeling => "There’s a lot of anger here: start with that, then explain.",
        Check::ConditionalApology => {
            "An apology with an “if” sounds like a doubt: drop the condition."
        }
        Check::Blame => "This may sound like “your fault”: say what you’re doing now.",
        Check::Sarcasm => {
            "This could come across as a dig: readers will remember it above the rest."
        }
        Check::Compensation => {
            "Money or gifts promised in public invite more: settle it in private."
        }
        Check::OpenPromise => "An open promise: say who’s on it and by when.",
        Check::QuestionUnanswered => "A question is left open: answer it, or say when you will.",
        Check::MixedRegister => "Tu and Lei together: keep to one throughout.",
        Check::Bureaucratese => "Office language: put it the way you’d say it aloud.",
        Check::NoNextStep => "The next step is missing: what you’ll do, or where to reach you.",
        Check::TooLong => "Longer than the site allows: from here on it won’t fit.",
        Check::Repeated => "These words are in the thread already: put them another way.",
        Check::PrivateWithoutReason => "Say why in private: details, an order, health.",
        Check::HideWithoutReason => "Hiding is for spam or offence only: write which one it is.",
        Check::EmojiOnComplaint => "On a complaint an emoji can hurt: better without.",
        Check::BannedWord => "The brand has chosen not to use this word.",
    }
}

fn inserted(outcome: InsertOutcome) -> &'static str {
    match outcome {
        InsertOutcome::Inserted => "It’s in the reply box: read it over and post when you like.",
        InsertOutcome::CommentChanged => "The comment is gone, or has changed: I wrote nothing.",
        InsertOutcome::NoComposer => "I couldn’t find this comment’s reply box.",
        InsertOutcome::NoReplyHere => {
            "This page has no reply box: the answer is written from the business account."
        }
        InsertOutcome::Ambiguous => {
            "There are several boxes and I can’t tell which is its own: I wrote nothing."
        }
        InsertOutcome::HasDraft => "The box already holds words of yours: I left them alone.",
        InsertOutcome::Mismatch => {
            "The box didn’t take the text as it was: I put it back as I found it."
        }
    }
}

fn row_field(field: RowField) -> &'static str {
    match field {
        RowField::Text => "the text",
        RowField::Author => "the author",
        RowField::Handle => "the handle",
        RowField::Id => "the id",
        RowField::Time => "the date",
    }
}

fn failure(failure: Failure) -> &'static str {
    match failure {
        Failure::Malformed => "I didn’t understand the request. Reload the page and try again.",
        Failure::NotAllowed => "That can’t be done from here.",
        Failure::NoPage => "The page doesn’t answer: reload it and try again.",
        Failure::EngineRestarted => "Garbo has restarted. Try again.",
        Failure::NotKept => "The browser didn’t save it: it may have run out of space.",
    }
}

fn certainty(confidence: f32) -> &'static str {
    match confidence {
        c if c >= 0.8 => "sure",
        c if c >= 0.55 => "likely",
        _ => "unsure",
    }
}

fn rule(name: &str) -> Option<&'static str> {
    Some(match name {
        "P1" => {
            "Opinion, question, request or insult alone: different things, answered differently."
        }
        "P2" => "A heated complaint is not trolling: the anger is about the fact, not about you.",
        "P3" => "Every verdict shows the words behind it.",
        "P4" => "What counts is what is really asked: what happened, to which thing, since when.",
        "P5" => "Praise over something that went wrong: it’s a complaint told with irony.",
        "P6" => "The post already has the answer: give it again, kindly.",
        "P7" => "There is a sign worth keeping in mind, and the words that show it.",
        "P8" => "Some comments come before everything and go to a person, never to a template.",
        "P9" => "The words were disguised, but they can be read.",
        "P10" => "Criticism is never deleted: only spam and offence are hidden.",
        "P11" => {
            "Everyone gets an answer, the unhappy and the pleased; for a lone emoji a like is enough."
        }
        "P12" => "Stay public by default: readers are waiting for the answer too.",
        "P13" => "Personal data never stays in public.",
        "P14" => {
            "Two replies per person at most: first the facts, then an invitation to private, then let it go."
        }
        "P15" => "Taking charge now is worth more than a solution tomorrow.",
        "P16" => "Every case has someone who owns it.",
        "P17" => "Priority grows with gravity, anger, reach and waiting.",
        "P18" => "First name what the person feels, then the fact, then one single step.",
        "P19" => {
            "“We’re sorry to hear” is empathy, “we got it wrong” is responsibility: the facts decide."
        }
        "P20" => "A person answers, by name.",
        "P21" => "A complaint is answered with a fact, an action, a time and a contact.",
        "P22" => "Whoever writes formally is answered formally.",
        "P23" => "No tit-for-tat, sarcasm, blame or officialese.",
        "P24" => "Hate gets a calm boundary; threats and scams get no public answer.",
        "P25" => "Pain calls for human words and help lines, and no promotion.",
        "P26" => "The reply follows the brand’s voice.",
        "P27" => "A special story deserves a reply of its own.",
        "P28" => "Suggestions are a start: you decide, and you post.",
        "P29" => "One person in one thread is one case.",
        "P30" => "Numbers are read knowing what they leave out.",
        "P31" => "A wave gets one answer, pinned on top.",
        "P32" => "Moderators read abuse all day: it can be veiled.",
        "P33" => "When rules collide, emergency comes first, then offence, then personal data.",
        _ => return None,
    })
}

fn situation(number: u8) -> Option<&'static str> {
    SITUATIONS.get(usize::from(number).checked_sub(1)?).copied()
}

const SITUATIONS: [&str; 54] = [
    "Question before buying",
    "Objection to the price",
    "Hours, places, availability",
    "How to do it",
    "Not known yet",
    "The answer is in the post",
    "Late delivery, calm",
    "Late delivery, furious",
    "Damaged or defective",
    "Wrong or missing item",
    "Bill, double charge",
    "Where the refund is",
    "Cancellation, withdrawal",
    "Account, fraud, phishing",
    "Known outage",
    "Outage to look into",
    "Rude staff",
    "Safety, health",
    "Discrimination, access",
    "Privacy",
    "Legal notice, press",
    "Has written before",
    "Unanswered for hours or days",
    "“You deleted my comment”",
    "Personal data in public",
    "Refuses to go private",
    "Solved in private",
    "Irony over a real grievance",
    "Loyal customer leaving",
    "Compared with a competitor",
    "Honest false belief",
    "Claim in bad faith",
    "“Terrible”, without a reason",
    "Insults only",
    "Insult with a real grievance",
    "Bait, the first",
    "Bait, the second",
    "Bait, the third",
    "Hate against people",
    "Threat, someone’s private data",
    "Spam, scam, fake page",
    "Wave, crisis",
    "Users quarrelling",
    "Compliment",
    "Someone defends the brand",
    "Idea",
    "Fair criticism",
    "Values, politics",
    "Distress, self-harm",
    "Special story",
    "Emoji or tag only",
    "Jobs, press, partners",
    "Out of hours",
    "Thanks, closing",
];
