//! The background: holds the engine, answers every message, keeps sites and settings in line.
//!
//! Nothing is remembered between messages but what the store keeps: the browser stops the
//! background after half a minute and starts it again for the next message.

pub mod engine;
pub mod health;
mod in_view;
pub mod observed;
pub mod open;
pub mod sites;
pub mod tier;
pub mod words;

use garbo::comment::Comment;
use garbo::draft::Channel;
use garbo::protocol::{
    DraftChecked, DraftWatched, Failure, FromBackground, FromExtension, FromPage, PageAnswer,
    ToPage,
};
use garbo::reply::{Reply, keep};
use garbo::settings::{Settings, VERSION, from_stored, to_stored};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::browser::{self, Place, Sender, Tab};
use crate::store;
use tier::Tier;

/// Comments read at one asking; a page shows fewer at once, and the rest can be asked again.
const AT_ONCE: usize = 256;

/// Answers a message: always, and always with one of ours.
pub async fn answer(message: JsValue, sender: JsValue) -> JsValue {
    let answer = match browser::from_js::<Sender>(sender) {
        Ok(sender) => match tier::tier(&sender, &browser::own_id(), &browser::own_origin()) {
            Some(tier) => heard(message, tier).await,
            None => failed(Failure::NotAllowed),
        },
        Err(_) => failed(Failure::NotAllowed),
    };
    browser::to_js(&answer).unwrap_or(JsValue::NULL)
}

const fn failed(failure: Failure) -> FromBackground {
    FromBackground::Failed { failure }
}

async fn heard(message: JsValue, tier: Tier) -> FromBackground {
    let settings = store::settings().await;
    match tier {
        Tier::Page { place, origin } => match browser::from_js(message) {
            Ok(message) => from_page(message, place, &origin, settings).await,
            Err(_) => failed(Failure::Malformed),
        },
        Tier::Panel { place } => match browser::from_js(message) {
            Ok(message) => from_panel(message, place, settings).await,
            Err(_) => failed(Failure::Malformed),
        },
        Tier::Extension => match browser::from_js(message) {
            Ok(message) => from_extension(message, settings).await,
            Err(_) => failed(Failure::Malformed),
        },
    }
}

async fn from_page(
    message: FromPage,
    place: Place,
    origin: &str,
    settings: Settings,
) -> FromBackground {
    let on = sites::may_work(place.tab, origin, &settings).await;
    match message {
        FromPage::Hello => {
            if on && place.frame != 0 {
                store::frame(place, origin).await;
            }
            FromBackground::Greeting(words::greeting(on, place.frame, &settings))
        }
        FromPage::Wake if !on => failed(Failure::NotAllowed),
        FromPage::Wake => {
            engine::wake();
            FromBackground::Done
        }
        FromPage::Read { .. } if !on => failed(Failure::NotAllowed),
        FromPage::Read { comments } if comments.len() > AT_ONCE => failed(Failure::Malformed),
        FromPage::Read { comments } => {
            let settings = words::decided(settings);
            let glances = comments
                .iter()
                .map(|comment| engine::glance(comment, &settings))
                .collect();
            FromBackground::Glances { glances }
        }
        FromPage::Observed { .. } if !on => failed(Failure::NotAllowed),
        FromPage::Observed { observations } if observations.len() > observed::AT_ONCE => {
            failed(Failure::Malformed)
        }
        FromPage::Observed { observations } => {
            if observed::note(&observations, origin).await {
                FromBackground::Done
            } else {
                failed(Failure::NotKept)
            }
        }
        FromPage::Fared { .. } if !on => failed(Failure::NotAllowed),
        FromPage::Fared { fares } if fares.len() > health::AT_ONCE => failed(Failure::Malformed),
        FromPage::Fared { fares } => {
            if health::note(&fares, origin).await {
                FromBackground::Done
            } else {
                failed(Failure::NotKept)
            }
        }
    }
}

/// The panel asks about the page it stands in, and about no other tab.
async fn from_panel(message: FromExtension, at: Place, settings: Settings) -> FromBackground {
    // A frame that Garbo may not work in has no content script to answer.
    if at.frame == 0 && !sites::may_work_in(at.tab, &settings).await {
        return failed(Failure::NotAllowed);
    }
    match message {
        FromExtension::Viewed { .. } => viewed(at, settings).await,
        FromExtension::Insert { key, text, .. } => insert(at, key, text).await,
        FromExtension::Draft(watched) => draft(at, watched, settings).await,
        FromExtension::Mend(mending) => put(at, &ToPage::Mend(mending)).await,
        FromExtension::OpenMore { key, .. } => open_more(at, key).await,
        FromExtension::ClosePanel => close_panel(at).await,
        FromExtension::TurnOffHere => turn_off(at, settings).await,
        FromExtension::Settings => told(settings),
        FromExtension::EditReply { .. }
        | FromExtension::CheckDraft { .. }
        | FromExtension::Vary { .. } => from_either(message, settings).await,
        _ => failed(Failure::NotAllowed),
    }
}

/// What any of the extension's own pages may ask, the panel too: nothing of it is kept.
async fn from_either(message: FromExtension, settings: Settings) -> FromBackground {
    match message {
        FromExtension::EditReply { reply, author } => edit(&reply, author, &settings).await,
        FromExtension::CheckDraft { draft, channel } => {
            FromBackground::Checked(engine::checked(&draft, channel, &words::decided(settings)))
        }
        FromExtension::Vary {
            comment,
            reply,
            beside,
        } => engine::varied(&comment, &reply, &beside, &words::decided(settings)),
        _ => failed(Failure::NotAllowed),
    }
}

async fn from_extension(message: FromExtension, settings: Settings) -> FromBackground {
    match message {
        FromExtension::Viewed { tab: Some(tab) } => {
            if sites::may_work_in(tab, &settings).await {
                viewed(tab, settings).await
            } else {
                failed(Failure::NotAllowed)
            }
        }
        FromExtension::Insert {
            tab: Some(tab),
            key,
            text,
        } => {
            if sites::may_work_in(tab, &settings).await {
                insert(tab, key, text).await
            } else {
                failed(Failure::NotAllowed)
            }
        }
        FromExtension::OpenMore {
            tab: Some(tab),
            key,
        } => {
            if sites::may_work_in(tab, &settings).await {
                open_more(tab, key).await
            } else {
                failed(Failure::NotAllowed)
            }
        }
        FromExtension::InView { tab, frame, seen } => {
            if sites::may_work_in(tab, &settings).await {
                in_view::told(Place { tab, frame }, seen, settings).await
            } else {
                failed(Failure::NotAllowed)
            }
        }
        FromExtension::GoTo { tab, frame, key } => {
            if sites::may_work_in(tab, &settings).await {
                in_view::go_to(Place { tab, frame }, key).await
            } else {
                failed(Failure::NotAllowed)
            }
        }
        FromExtension::Viewed { tab: None }
        | FromExtension::OpenMore { tab: None, .. }
        | FromExtension::TurnOffHere
        | FromExtension::Insert { tab: None, .. }
        | FromExtension::Draft(_)
        | FromExtension::Mend(_)
        | FromExtension::ClosePanel => failed(Failure::NoPage),
        FromExtension::Paste { text } => {
            let settings = words::decided(settings);
            let read = engine::pasted(text, &settings);
            FromBackground::Answer {
                viewed: Some(Box::new(read)),
            }
        }
        FromExtension::Settings => told(settings),
        FromExtension::SaveSettings { settings } => save(*settings).await,
        FromExtension::Templates => FromBackground::Templates {
            templates: engine::templates(&settings),
        },
        FromExtension::EditReply { .. }
        | FromExtension::CheckDraft { .. }
        | FromExtension::Vary { .. } => from_either(message, settings).await,
        FromExtension::TemplateToEdit => FromBackground::TemplateToEdit {
            template: store::take_template().await.map(Box::new),
        },
        FromExtension::Preview {
            template,
            settings: edited,
        } => {
            let settings = edited.map_or(settings, |edited| *edited);
            engine::preview(&template, &words::decided(settings))
        }
        FromExtension::Site { origin } => {
            let granted = browser::granted_patterns().await;
            FromBackground::Site(sites::site(&origin, &granted, &settings))
        }
        FromExtension::Frames { tab } => {
            let granted = browser::granted_patterns().await;
            let origins = sites::framed(tab).await;
            FromBackground::Sites {
                sites: (origins.iter())
                    .map(|origin| sites::site(origin, &granted, &settings))
                    .collect(),
            }
        }
        FromExtension::Sites => {
            let granted = browser::granted_patterns().await;
            FromBackground::Sites {
                sites: sites::all(&granted, &settings),
            }
        }
        FromExtension::Health { tab } => {
            if sites::may_work_in(tab, &settings).await {
                health::of(tab).await
            } else {
                failed(Failure::NotAllowed)
            }
        }
        FromExtension::Report { tab } => {
            if sites::may_work_in(tab, &settings).await {
                health::report(tab).await
            } else {
                failed(Failure::NotAllowed)
            }
        }
        FromExtension::SetSite { origin, on } => set_site(origin, on, settings).await,
    }
}

async fn viewed(at: impl Into<Place>, settings: Settings) -> FromBackground {
    let at = at.into();
    match browser::ask_page(at, &ToPage::Viewed).await {
        Ok(PageAnswer::Viewed { comment }) => {
            let settings = words::decided(settings);
            let mut viewed = None;
            if let Some(mut told) = comment {
                told.comment = counted(told.comment, at).await;
                viewed = Some(Box::new(engine::viewed(*told, &settings)));
            }
            FromBackground::Answer { viewed }
        }
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}

/// The comment of a document with the replies that are known of.
async fn counted(comment: Comment, at: Place) -> Comment {
    match sites::origin_at(at).await {
        Some(origin) => observed::counted(comment, &origin).await,
        None => comment,
    }
}

async fn open_more(at: impl Into<Place>, key: String) -> FromBackground {
    match browser::ask_page(at, &ToPage::OpenMore { key }).await {
        Ok(PageAnswer::Opened { opened }) => FromBackground::Opened { opened },
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}

/// The draft as it stands, once it differs from what was seen: the page does the waiting, and
/// nothing is remembered here meanwhile.
async fn draft(at: Place, watched: DraftWatched, settings: Settings) -> FromBackground {
    match browser::ask_page(at, &ToPage::Draft(watched)).await {
        Ok(PageAnswer::Draft {
            draft: Some(mut draft),
        }) => {
            draft.comment = counted(draft.comment, at).await;
            let checked = engine::checked(&draft, Channel::Public, &words::decided(settings));
            FromBackground::Draft {
                text: Some(draft.text),
                checked,
                replies: draft.comment.replies,
            }
        }
        Ok(PageAnswer::Draft { draft: None }) => FromBackground::Draft {
            text: None,
            checked: DraftChecked::default(),
            replies: 0,
        },
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}

async fn insert(at: impl Into<Place>, key: String, text: String) -> FromBackground {
    put(at, &ToPage::Insert { key, text }).await
}

/// Has words put into a box, and tells what became of it.
async fn put(at: impl Into<Place>, question: &ToPage) -> FromBackground {
    match browser::ask_page(at, question).await {
        Ok(PageAnswer::Inserted { outcome }) => FromBackground::Inserted { outcome },
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}

async fn close_panel(at: Place) -> FromBackground {
    match browser::ask_page(at, &ToPage::ClosePanel).await {
        Ok(PageAnswer::Done) => FromBackground::Done,
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}

/// Leaves a reply's words for the template editor and opens it: only there, where no web page can
/// reach, does the person decide whether they are kept.
async fn edit(reply: &Reply, author: Option<String>, settings: &Settings) -> FromBackground {
    let Some(template) = keep::template(reply, author.as_deref(), settings) else {
        return failed(Failure::Malformed);
    };
    if store::leave_template(&template).await.is_err() {
        return failed(Failure::NotKept);
    }
    browser::open_options().await;
    FromBackground::Done
}

fn told(settings: Settings) -> FromBackground {
    FromBackground::Settings {
        language: words::in_force(&settings).language.code().to_owned(),
        settings: Box::new(settings),
    }
}

async fn save(settings: Settings) -> FromBackground {
    // What could not be read again is not written.
    if settings.version != VERSION || from_stored(to_stored(&settings)).is_err() {
        return failed(Failure::Malformed);
    }
    if store::keep_settings(&settings).await.is_err() {
        return failed(Failure::NotKept);
    }
    put_menu(&settings).await;
    let (_, stands) = sites::reconcile().await;
    told(stands)
}

async fn set_site(origin: String, on: bool, settings: Settings) -> FromBackground {
    if sites::pattern_of(&origin).is_none() {
        return failed(Failure::Malformed);
    }
    let settings = sites::switched(settings, &origin, on);
    if store::keep_settings(&settings).await.is_err() {
        return failed(Failure::NotKept);
    }
    if !on {
        store::forget_visits(|at| at == origin).await;
    }
    let (granted, stands) = sites::reconcile().await;
    FromBackground::Site(sites::site(&origin, &granted, &stands))
}

/// Switches off the site that a tab stands on. A panel may ask it, for a page that tricks the person
/// into it wins nothing.
async fn turn_off(at: Place, settings: Settings) -> FromBackground {
    match sites::origin_at(at).await {
        Some(origin) => set_site(origin, false, settings).await,
        None => failed(Failure::NoPage),
    }
}

async fn put_menu(settings: &Settings) {
    // Without its menu Garbo still has the keyboard.
    let _ = browser::put_menu(open::MENU, words::in_force(settings).menu).await;
}

/// The extension was installed or updated, or the browser started.
pub async fn begin() {
    let settings = store::settings().await;
    put_menu(&settings).await;
    sites::reconcile().await;
}

/// The person granted origins or took them back; `taken` holds those taken back, as patterns.
pub async fn permissions_changed(taken: JsValue) {
    #[derive(Deserialize)]
    struct Taken {
        #[serde(default)]
        origins: Vec<String>,
    }
    if let Ok(taken) = browser::from_js::<Taken>(taken) {
        let taken = |at: &str| taken.origins.iter().any(|p| sites::covers(p, at));
        store::forget_visits(taken).await;
        store::forget_tallies(taken).await;
    }
    sites::reconcile().await;
}

/// A key combination of the manifest's commands was pressed.
pub async fn command(name: String, tab: JsValue) {
    if name == open::COMMAND {
        open::panel(browser::from_js::<Tab>(tab).ok()).await;
    }
}

/// An entry of ours in the browser's menu was chosen.
pub async fn menu(item: String, tab: JsValue) {
    if item == open::MENU {
        open::panel(browser::from_js::<Tab>(tab).ok()).await;
    }
}
