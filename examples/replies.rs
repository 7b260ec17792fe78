//! Prints sixty comments of each language, none of them written for the templates, with what Garbo
//! advises and the reply it puts first, as a page to be read by fresh eyes: `target/replies.html`.
//!
//! `cargo run --release --example replies [FROM]` begins at the comment numbered FROM, so that a
//! second reading sees others.

use std::error::Error;
use std::fmt::Write;
use std::fs;

use garbo::comment::Comment;
use garbo::engine::Garbo;
use garbo::settings::Settings;

/// Comments of each language.
const COMMENTS: usize = 60;

/// Where the comments are: held out from all learning and from all writing of templates.
const COMMENTS_OF: [(&str, &str); 2] = [
    ("it", "training/held/it/a.tsv"),
    ("en", "training/held/en/a.tsv"),
];

const PAGE: &str = "target/replies.html";

fn main() -> Result<(), Box<dyn Error>> {
    let from = std::env::args()
        .nth(1)
        .map_or(Ok(0), |argument| argument.parse())?;
    let garbo = Garbo::new();
    let mut page = String::from(
        "<!doctype html><meta charset=\"utf-8\"><title>Replies to read</title>\
         <style>body{font:16px/1.5 system-ui;max-width:44rem;margin:2rem auto;padding:0 1rem}\
         blockquote{margin:0;padding:.5rem 1rem;border-left:4px solid #999;background:#f4f4f4}\
         p{white-space:pre-wrap}li{margin:0 0 2rem}small{color:#555}</style>",
    );
    for (language, file) in COMMENTS_OF {
        let text = fs::read_to_string(file)?;
        let all: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split('\t').next())
            .collect();
        let step = (all.len() / COMMENTS).max(1);
        write!(page, "<h1>{language}</h1><ol>")?;
        for words in all.iter().skip(from).step_by(step).take(COMMENTS) {
            let comment = Comment {
                text: words.replace(" / ", "\n"),
                ..Comment::default()
            };
            entry(&mut page, &garbo, &comment, &settings(language))?;
        }
        page.push_str("</ol>");
    }
    fs::create_dir_all("target")?;
    fs::write(PAGE, page)?;
    println!("{PAGE}");
    Ok(())
}

/// One comment, the advice and the first suggestion.
fn entry(
    page: &mut String,
    garbo: &Garbo,
    comment: &Comment,
    settings: &Settings,
) -> std::fmt::Result {
    let answer = garbo.answer(comment, settings, None);
    let advice = &answer.advice;
    write!(
        page,
        "<li><blockquote><p>{}</p></blockquote><small>{}, {}</small>",
        escaped(&comment.text),
        advice.action.name(),
        advice.because.join(" ")
    )?;
    match answer.replies.first() {
        Some(reply) => write!(
            page,
            "<p>{}</p><small>{}</small>",
            escaped(&reply.text),
            escaped(&reply.template)
        ),
        None => page.write_str("<p><em>—</em></p>"),
    }?;
    page.push_str("</li>");
    Ok(())
}

/// A small firm with the channels most have.
fn settings(language: &str) -> Settings {
    let mut settings = Settings::default();
    settings.brand.name = "Piazza".to_owned();
    settings.brand.agent = if language == "it" { "Giulia" } else { "Julia" }.to_owned();
    settings.brand.channels.whatsapp = "02 5555 0199".to_owned();
    let help = if language == "it" { "aiuto" } else { "help" };
    settings.brand.channels.help = format!("piazza.example/{help}");
    settings
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
