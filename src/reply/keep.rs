//! A reply kept as a template of the person's own: its words as they stand, what changes from
//! comment to comment turned back into placeholders.

use super::Reply;
use super::name::first_name;
use super::slots::{Part, parts};
use super::values::{greeting, signature};
use crate::reply::Register;
use crate::settings::{LONGEST_TEMPLATE, Settings, Template};

/// The template a reply would make, without an id; `None` where it is too long for one.
///
/// The name of whoever wrote the comment does not go into it: the greeting and the signature
/// become placeholders again, and so do the slots.
#[must_use]
pub fn template(reply: &Reply, author: Option<&str>, settings: &Settings) -> Option<Template> {
    let language = match reply.register {
        Register::Plain => "en",
        Register::Tu | Register::Lei | Register::Voi => "it",
    };
    let signed = signature(settings, language).0;
    let body = reply.text.trim_end();
    let (body, signature) = match body.strip_suffix(signed.as_str()) {
        Some(body) if !signed.is_empty() => (body.trim_end(), "\n{{ signature }}"),
        _ => (body, ""),
    };
    let name = author.and_then(first_name);
    let greeted = [name.as_deref(), None]
        .map(|name| greeting(name, settings, language, reply.register))
        .into_iter()
        .filter(|greeting| !greeting.is_empty())
        .find_map(|greeting| body.strip_prefix(greeting.as_str()));
    let (greeting, body) = match greeted {
        Some(body) => ("{{ greeting }}", body),
        None => ("", body),
    };
    let mut text = String::from(greeting);
    for part in parts(body, &reply.missing) {
        match part {
            // Braces are the template language's own.
            Part::Words(words) => text.extend(words.chars().filter(|c| !matches!(c, '{' | '}'))),
            Part::Slot { name, .. } => {
                text.push_str("{{ ");
                text.push_str(&name);
                text.push_str(" }}");
            }
        }
    }
    text.push_str(signature);
    (text.len() <= LONGEST_TEMPLATE).then(|| Template {
        id: String::new(),
        situation: reply.situation,
        language: language.to_owned(),
        register: reply.register,
        strategy: reply.strategy,
        text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::{Strategy, Why, preview};

    fn reply(text: &str, register: Register, missing: &[&str]) -> Reply {
        Reply {
            situation: 7,
            template: "07.it.tu.hold".into(),
            text: text.into(),
            register,
            strategy: Strategy::Hold,
            why: Why::Yours,
            missing: missing.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    fn kept(reply: &Reply, author: Option<&str>, settings: &Settings) -> String {
        let template = template(reply, author, settings).unwrap();
        assert!(preview(&template, settings).is_ok(), "{}", template.text);
        template.text
    }

    #[test]
    fn name_slots_and_signature_become_placeholders_again() {
        let mut settings = Settings::default();
        let unsigned = reply(
            "Ciao Marta, cerco il tuo pacco entro [giorno e ora].\n— [il tuo nome], [marchio]",
            Register::Tu,
            &["deadline", "agent", "brand"],
        );
        let wanted = "{{ greeting }} cerco il tuo pacco entro {{ deadline }}.\n{{ signature }}";
        assert_eq!(kept(&unsigned, Some("Marta Rossi"), &settings), wanted);
        settings.brand.agent = "Ada".into();
        settings.brand.name = "Rovere".into();
        let signed = reply(
            "Ciao Marta, cerco il tuo pacco entro [giorno e ora].\n— Ada, Rovere",
            Register::Tu,
            &["deadline"],
        );
        assert_eq!(kept(&signed, Some("Marta Rossi"), &settings), wanted);
    }

    #[test]
    fn a_greeting_without_a_name_is_one_too() {
        let text = kept(
            &reply("Hello, it is on its way.", Register::Plain, &[]),
            Some("xX_99_Xx"),
            &Settings::default(),
        );
        assert_eq!(text, "{{ greeting }} it is on its way.");
    }

    #[test]
    fn braces_of_a_comment_cannot_become_template_language() {
        let text = kept(
            &reply("Il {{ link }} {% if %} [link]", Register::Tu, &["link"]),
            None,
            &Settings::default(),
        );
        assert_eq!(text, "Il  link  % if % {{ link }}");
    }

    #[test]
    fn what_is_too_long_for_a_template_is_none() {
        let long = reply(&"a".repeat(LONGEST_TEMPLATE + 1), Register::Tu, &[]);
        assert_eq!(template(&long, None, &Settings::default()), None);
    }
}
