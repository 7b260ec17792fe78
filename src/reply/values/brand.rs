//! What the brand says of itself in every reply: greeting, signature, where to go on (P12, P20, P26).

use crate::reply::Register;
use crate::reply::placeholders::placeholder;
use crate::settings::{Policy, Settings};

/// The brand's own greeting; without a name its place closes up.
fn own_greeting(pattern: &str, name: Option<&str>) -> String {
    let said = name.map_or_else(
        || pattern.replace(" {name}", "").replace("{name}", ""),
        |name| pattern.replace("{name}", name),
    );
    let said = said.trim().trim_end_matches([',', ' ']);
    if said.is_empty() || said.ends_with(['!', '.', '…']) {
        return said.to_owned();
    }
    format!("{said},")
}

/// The opening: the brand's own, or that of the register; with the name where there is one.
pub(in crate::reply) fn greeting(
    name: Option<&str>,
    settings: &Settings,
    language: &str,
    register: Register,
) -> String {
    let voice = &settings.brand.voice;
    let own = match language {
        "it" => voice.greeting_it.trim(),
        _ => voice.greeting_en.trim(),
    };
    if !own.is_empty() {
        return own_greeting(own, name);
    }
    let (with, without) = match (language, register) {
        ("it", Register::Lei) => ("Buongiorno", "Buongiorno,"),
        ("it", _) => ("Ciao", "Ciao,"),
        _ => ("Hi", "Hello,"),
    };
    name.map_or_else(|| without.to_owned(), |name| format!("{with} {name},"))
}

/// The closing line, and the placeholders it still lacks (P20).
pub(in crate::reply) fn signature(
    settings: &Settings,
    language: &str,
) -> (String, Vec<&'static str>) {
    let brand = &settings.brand;
    let mut absent = Vec::new();
    let pattern = if brand.signature.trim().is_empty() {
        "— {agent}, {brand}"
    } else {
        brand.signature.trim()
    };
    let mut line = pattern.to_owned();
    for (name, value) in [("agent", brand.agent.trim()), ("brand", brand.name.trim())] {
        let mark = format!("{{{name}}}");
        if !line.contains(&mark) {
            continue;
        }
        let slot = placeholder(name).map(|row| (row.name, row.slot(language)));
        match (value.is_empty(), slot) {
            (true, Some((name, slot))) => {
                absent.push(name);
                line = line.replace(&mark, &slot);
            }
            _ => line = line.replace(&mark, value),
        }
    }
    (line, absent)
}

/// Where the conversation can go on, as it follows "scrivimi" or "message me" (P12, P26).
pub(in crate::reply) fn channel(settings: &Settings, language: &str) -> Option<String> {
    let Policy { private_open, .. } = settings.policy;
    let channels = &settings.brand.channels;
    let italian = language == "it";
    if private_open {
        return Some(if italian { "in privato" } else { "privately" }.to_owned());
    }
    let ways = [
        (&channels.whatsapp, "su WhatsApp al", "on WhatsApp at"),
        (&channels.email, "all'indirizzo", "at"),
        (&channels.form, "dal modulo", "through the form at"),
        (&channels.chat, "in chat:", "in the chat at"),
    ];
    ways.iter()
        .find(|(value, ..)| !value.trim().is_empty())
        .map(|(value, it, en)| format!("{} {}", if italian { it } else { en }, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_names_what_it_lacks() {
        let mut settings = Settings::default();
        assert_eq!(
            signature(&settings, "it"),
            (
                "— [il tuo nome], [marchio]".to_owned(),
                vec!["agent", "brand"]
            )
        );
        settings.brand.agent = "Giulia".to_owned();
        settings.brand.name = "Piazza".to_owned();
        assert_eq!(
            signature(&settings, "it"),
            ("— Giulia, Piazza".to_owned(), vec![])
        );
        settings.brand.signature = "{agent} per {brand}".to_owned();
        assert_eq!(signature(&settings, "it").0, "Giulia per Piazza");
    }

    #[test]
    fn the_channel_follows_the_policy() {
        let mut settings = Settings::default();
        assert_eq!(channel(&settings, "it").as_deref(), Some("in privato"));
        settings.policy.private_open = false;
        assert_eq!(channel(&settings, "it"), None);
        settings.brand.channels.whatsapp = "333 1234567".to_owned();
        assert_eq!(
            channel(&settings, "en").as_deref(),
            Some("on WhatsApp at 333 1234567")
        );
    }
}
