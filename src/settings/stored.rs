//! Settings in and out: read with validation, kept as differences from defaults.

use serde_json::{Map, Value};

use super::pages::{MOST_PAGES, OurPage};
use super::voice::MOST_WORDS;
use super::{Settings, VERSION};
use crate::reply::Register;
use crate::reply::template::{TemplateProblem, readable};

/// The largest settings object read, in bytes: imports are not trusted.
pub const LARGEST: usize = 1024 * 1024;

/// The most templates of one's own.
pub const MOST_TEMPLATES: usize = 2000;

/// The longest template accepted, and the longest reply given, in bytes.
pub const LONGEST_TEMPLATE: usize = 4096;

/// The longest single line a person may set (brand, channels, help lines), in bytes.
const LONGEST_LINE: usize = 300;

/// The most words watched for, and the longest, in bytes: pages are searched for all of them.
const MOST_WATCHED: usize = 50;
const LONGEST_WORD: usize = 60;

/// Why settings were refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Faulty {
    /// More than [`LARGEST`] bytes.
    TooLarge,
    /// Not JSON, or not the shape of settings: what the parser found, with line and column.
    Unreadable(String),
    /// Written by a later build; its version.
    FromTheFuture(u32),
    /// A value out of its bounds; the field, as in `policy.replies_allowed`.
    OutOfBounds(String),
    /// A template of an import that cannot be read: its id, and why in Italian and in English.
    Template(String, Box<(TemplateProblem, TemplateProblem)>),
}

impl Faulty {
    /// The reason in words, in a language (`it`, else English).
    #[must_use]
    pub fn words(&self, language: &str) -> String {
        match (self, language == "it") {
            (Self::TooLarge, true) => "Il file è troppo grande: al massimo 1 MB.".to_owned(),
            (Self::TooLarge, false) => "The file is too large: 1 MB at most.".to_owned(),
            (Self::Unreadable(why), true) => format!("Le impostazioni non si leggono: {why}"),
            (Self::Unreadable(why), false) => format!("The settings cannot be read: {why}"),
            (Self::FromTheFuture(version), true) => format!(
                "Queste impostazioni vengono da una versione più recente di Garbo (schema {version}): aggiorna Garbo."
            ),
            (Self::FromTheFuture(version), false) => {
                format!("These settings come from a newer Garbo (schema {version}): update Garbo.")
            }
            (Self::OutOfBounds(field), true) => format!("Il valore di «{field}» non è ammesso."),
            (Self::OutOfBounds(field), false) => format!("The value of “{field}” is not allowed."),
            (Self::Template(id, told), true) => {
                let TemplateProblem {
                    line,
                    column,
                    words,
                } = &told.0;
                format!("Il modello «{id}», riga {line}, colonna {column}: {words}")
            }
            (Self::Template(id, told), false) => {
                let TemplateProblem {
                    line,
                    column,
                    words,
                } = &told.1;
                format!("Template “{id}”, line {line}, column {column}: {words}")
            }
        }
    }
}

impl std::fmt::Display for Faulty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words("en"))
    }
}

impl std::error::Error for Faulty {}

/// Reads settings from JSON: a whole object or differences from defaults, of any known version.
///
/// # Errors
/// When they are too large, not settings, from a later build, or out of bounds.
pub fn parse(json: &str) -> Result<Settings, Faulty> {
    if json.len() > LARGEST {
        return Err(Faulty::TooLarge);
    }
    let value =
        serde_json::from_str(json).map_err(|fault| Faulty::Unreadable(fault.to_string()))?;
    let settings = from_stored(value)?;
    // What is kept already is left alone, or a stricter build would lose it; what comes from
    // outside must be readable, every template of it.
    for template in &settings.templates {
        readable(&template.text)
            .map_err(|told| Faulty::Template(template.id.clone(), Box::new(told)))?;
    }
    Ok(settings)
}

/// Reads settings as stored: what is absent is the default.
///
/// # Errors
/// When they are not settings, from a later build, or out of bounds.
pub fn from_stored(stored: Value) -> Result<Settings, Faulty> {
    let version = stored
        .get("version")
        .and_then(Value::as_u64)
        .unwrap_or(u64::from(VERSION));
    if version > u64::from(VERSION) {
        return Err(Faulty::FromTheFuture(
            u32::try_from(version).unwrap_or(u32::MAX),
        ));
    }
    let mut settings: Settings =
        serde_json::from_value(stored).map_err(|fault| Faulty::Unreadable(fault.to_string()))?;
    settings.version = VERSION;
    check(&settings)?;
    Ok(settings)
}

/// The differences from defaults, with the version: what is stored.
#[must_use]
pub fn to_stored(settings: &Settings) -> Value {
    let whole = |settings: &Settings| serde_json::to_value(settings).unwrap_or_default();
    let mut stored = differences(&whole(settings), &whole(&Settings::default()))
        .unwrap_or_else(|| Value::Object(Map::new()));
    if let Value::Object(fields) = &mut stored {
        fields.insert("version".to_owned(), VERSION.into());
    }
    stored
}

/// What differs; `None` when nothing does. Lists and plain values differ whole.
fn differences(value: &Value, default: &Value) -> Option<Value> {
    match (value, default) {
        (Value::Object(fields), Value::Object(defaults)) => {
            let differing: Map<String, Value> = fields
                .iter()
                .filter_map(|(name, value)| {
                    let default = defaults.get(name).unwrap_or(&Value::Null);
                    differences(value, default).map(|value| (name.clone(), value))
                })
                .collect();
            (!differing.is_empty()).then_some(Value::Object(differing))
        }
        _ => (value != default).then(|| value.clone()),
    }
}

fn check(settings: &Settings) -> Result<(), Faulty> {
    let fault = |field: &str| Err(Faulty::OutOfBounds(field.to_owned()));
    let brand = &settings.brand;
    let channels = &brand.channels;
    for (field, line) in [
        ("brand.name", &brand.name),
        ("brand.agent", &brand.agent),
        ("brand.signature", &brand.signature),
        ("brand.channels.whatsapp", &channels.whatsapp),
        ("brand.channels.phone", &channels.phone),
        ("brand.channels.email", &channels.email),
        ("brand.channels.form", &channels.form),
        ("brand.channels.chat", &channels.chat),
        ("brand.channels.help", &channels.help),
        ("brand.hours.weekdays", &brand.hours.weekdays),
        ("brand.hours.saturday", &brand.hours.saturday),
        ("brand.hours.sunday", &brand.hours.sunday),
        ("help_lines.it", &settings.help_lines.it),
        ("help_lines.en", &settings.help_lines.en),
    ] {
        if line.len() > LONGEST_LINE || line.chars().any(char::is_control) {
            return fault(field);
        }
    }
    let pages = &brand.pages;
    let plain = |page: &OurPage| {
        let lines = [&page.name, &page.network];
        !page.name.is_empty()
            && lines
                .iter()
                .all(|line| line.len() <= LONGEST_LINE && !line.chars().any(char::is_control))
    };
    if pages.len() > MOST_PAGES || !pages.iter().all(plain) {
        return fault("brand.pages");
    }
    let word = |word: &String| {
        !word.trim().is_empty() && word.len() <= LONGEST_WORD && !word.chars().any(char::is_control)
    };
    if brand.watch.len() > MOST_WATCHED || !brand.watch.iter().all(word) {
        return fault("brand.watch");
    }
    if brand.register == Register::Plain {
        return fault("brand.register");
    }
    if let Some(line) = brand.hours.unreadable() {
        return fault(&format!("brand.hours.{line}"));
    }
    if brand.voice.preferred.len() > MOST_WORDS {
        return fault("brand.voice.preferred");
    }
    if brand.voice.banned.len() > MOST_WORDS {
        return fault("brand.voice.banned");
    }
    for (field, line) in brand.voice.lines() {
        if line.len() > LONGEST_LINE || line.chars().any(char::is_control) {
            return fault(field);
        }
    }
    // A name that no sector bears is none: what a later build knows must not stop this one.
    if brand.sector.len() > 30 || !brand.sector.bytes().all(|b| b.is_ascii_lowercase()) {
        return fault("brand.sector");
    }
    let policy = &settings.policy;
    for (at, row) in policy.owners.iter().enumerate() {
        let long = |line: &String| line.len() > LONGEST_LINE || line.chars().any(char::is_control);
        let twice = policy
            .owners
            .iter()
            .take(at)
            .any(|other| other.route == row.route);
        if long(&row.name) || long(&row.contact) || twice {
            return fault("policy.owners");
        }
    }
    if !(1..=2).contains(&policy.replies_allowed) {
        return fault("policy.replies_allowed");
    }
    if policy.amber_minutes == 0 || policy.amber_minutes >= policy.red_minutes {
        return fault("policy.amber_minutes");
    }
    if settings.templates.len() > MOST_TEMPLATES {
        return fault("templates");
    }
    for (at, template) in settings.templates.iter().enumerate() {
        let italian = template.language == "it";
        let known = (1..=54).contains(&template.situation)
            && (italian || template.language == "en")
            && italian != (template.register == Register::Plain)
            && (1..=100).contains(&template.id.len())
            && template.text.len() <= LONGEST_TEMPLATE
            && settings.templates[..at]
                .iter()
                .all(|other| other.id != template.id);
        if !known {
            return fault(&format!("templates[{at}]"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Settings as version 1 stored them; a later schema must go on reading this.
    const VERSION_1: &str = r#"{
        "version": 1,
        "interface": "en",
        "brand": {"name": "Piazza", "agent": "Giulia", "register": "lei",
                  "channels": {"whatsapp": "333 1234567", "help": "https://piazza.example/aiuto"}},
        "policy": {"answer_insults": false},
        "off_sites": ["https://example.org"],
        "templates": [{"id": "own.1", "situation": 7, "language": "it", "register": "tu",
                       "strategy": "solve", "text": "{{ greeting }} ci penso io.\n{{ signature }}"}],
        "deleted_templates": ["07.it.tu.ask"]
    }"#;

    #[test]
    fn version_1_is_read_and_kept_as_differences() {
        let settings = parse(VERSION_1).unwrap();
        assert_eq!(settings.brand.agent, "Giulia");
        assert_eq!(settings.brand.register, Register::Lei);
        assert_eq!(settings.policy.replies_allowed, 2);
        assert!(!settings.policy.answer_insults);
        assert_eq!(
            to_stored(&settings),
            serde_json::from_str::<Value>(VERSION_1).unwrap()
        );
        assert_eq!(from_stored(to_stored(&settings)).unwrap(), settings);
    }

    #[test]
    fn defaults_are_stored_as_nothing_but_the_version() {
        assert_eq!(
            to_stored(&Settings::default()).to_string(),
            r#"{"version":1}"#
        );
        assert_eq!(parse("{}").unwrap(), Settings::default());
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (json, named) in [
            ("{", "line 1"),
            (r#"{"brnad": {}}"#, "brnad"),
            (r#"{"version": 9}"#, "newer"),
            (
                r#"{"policy": {"replies_allowed": 7}}"#,
                "policy.replies_allowed",
            ),
            (
                r#"{"policy": {"amber_minutes": 400}}"#,
                "policy.amber_minutes",
            ),
            (r#"{"brand": {"register": "plain"}}"#, "brand.register"),
            (r#"{"brand": {"sector": "../x"}}"#, "brand.sector"),
            (r#"{"brand": {"pages": [{"name": ""}]}}"#, "brand.pages"),
            (r#"{"brand": {"watch": ["Rovere", " "]}}"#, "brand.watch"),
            (
                r#"{"brand": {"voice": {"banned": ["a\nb"]}}}"#,
                "brand.voice.banned",
            ),
            (r#"{"brand": {"voice": {"spelling": "welsh"}}}"#, "welsh"),
            (r#"{"brand": {"name": "a\nb"}}"#, "brand.name"),
            (
                r#"{"policy": {"owners": [{"route": "legal"}, {"route": "legal"}]}}"#,
                "policy.owners",
            ),
            (
                r#"{"policy": {"owners": [{"route": "legal", "name": "a\u0007"}]}}"#,
                "policy.owners",
            ),
            (
                r#"{"policy": {"owners": [{"route": "kitchen"}]}}"#,
                "kitchen",
            ),
            (
                r#"{"brand": {"hours": {"sunday": "mai"}}}"#,
                "brand.hours.sunday",
            ),
            (
                r#"{"templates": [{"id": "x", "situation": 99, "language": "it", "register": "tu", "strategy": "ask", "text": ""}]}"#,
                "templates[0]",
            ),
            (
                r#"{"templates": [{"id": "x", "situation": 1, "language": "it", "register": "tu", "strategy": "ask", "text": "", "evil": 1}]}"#,
                "evil",
            ),
        ] {
            let fault = parse(json).unwrap_err().to_string();
            assert!(fault.contains(named), "{json}: {fault}");
        }
        assert_eq!(parse(&" ".repeat(LARGEST + 1)), Err(Faulty::TooLarge));
    }

    /// An import with one hostile template is refused whole, at once, with its place.
    #[test]
    fn hostile_templates_are_refused_at_the_door() {
        let import = |text: &str| {
            let good = "{{ greeting }} ci penso io.\n{{ signature }}";
            let row = |id: &str, text: &str| {
                serde_json::json!({"id": id, "situation": 7, "language": "it", "register": "tu",
                    "strategy": "solve", "text": text})
            };
            let rows = vec![row("own.good", good), row("own.bad", text)];
            serde_json::json!({"version": 1, "templates": rows}).to_string()
        };
        let deep = format!("{{{{ {}thing{} }}}}", "(".repeat(900), ")".repeat(900));
        let ifs = "{% if thing %}".repeat(280);
        let endless = "{% for x in range(999999999) %}a{% endfor %}";
        for hostile in [
            deep.as_str(),
            ifs.as_str(),
            endless,
            "{{ 'x' * 1000000000 }}",
            "<script>alert(1)</script>",
            "Ciao <img src=x onerror=alert(1)>",
            "{{ \"%1000000000d\"|format }}",
            "{{ settings.brand }}",
            "{{ __class__ }}",
            "{% include '/etc/passwd' %}",
            "{% set x = thing %}",
        ] {
            // The best of three: other tests run beside this one.
            let took = (0..3).map(|_| {
                let start = std::time::Instant::now();
                let fault = parse(&import(hostile)).unwrap_err();
                let took = start.elapsed();
                assert!(
                    matches!(&fault, Faulty::Template(id, _) if id == "own.bad"),
                    "{fault}"
                );
                assert!(fault.words("it").contains("riga 1, colonna "), "{fault}");
                assert!(fault.words("en").contains("line 1, column "), "{fault}");
                took
            });
            assert!(took.min().unwrap().as_millis() < 100, "{hostile}");
        }
        assert!(parse(&import("{{ greeting }} <3 a presto, {{ thing|tuo|il }}")).is_ok());
        let huge = import(&"a ".repeat(5 << 20));
        let start = std::time::Instant::now();
        assert_eq!(parse(&huge), Err(Faulty::TooLarge));
        assert!(start.elapsed().as_millis() < 100);
        let long = parse(&import(&"a ".repeat(300_000))).unwrap_err();
        assert_eq!(long, Faulty::OutOfBounds("templates[1]".to_owned()));
    }
}
