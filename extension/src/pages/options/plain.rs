//! A template as people read it: the template language's marks put into words.

use crate::ui::catalogue::Catalogue;

/// The template's words, with `[a name]` where a value will stand.
#[must_use]
pub fn plain(template: &str, words: &Catalogue) -> String {
    let lines: Vec<String> = template
        .lines()
        // A line that may be left out is read like the others.
        .map(|line| line.strip_prefix('?').map_or(line, str::trim_start))
        .map(|line| in_words(line, words))
        .collect();
    lines.join("\n")
}

fn in_words(line: &str, words: &Catalogue) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, mark)) = rest.split_once('{') {
        out.push_str(before);
        let (close, value) = match mark.chars().next() {
            Some('{') => ("}}", true),
            Some('%') => ("%}", false),
            _ => {
                out.push('{');
                rest = mark;
                continue;
            }
        };
        let Some((inside, after)) = mark.get(1..).and_then(|mark| mark.split_once(close)) else {
            out.push('{');
            rest = mark;
            continue;
        };
        if value {
            let glued = out.ends_with(char::is_alphabetic);
            out.push_str(&named(inside.trim(), glued, words));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What will stand for `thing|tuo|il`: its slot; for agreement alone, the form for one thing.
fn named(value: &str, glued: bool, words: &Catalogue) -> String {
    let mut parts = value.split('|').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let form = parts.next().unwrap_or_default();
    if let Some(forms) = form.strip_prefix("number(") {
        return forms.split('"').nth(1).unwrap_or_default().to_owned();
    }
    if glued && !form.is_empty() {
        return form.to_owned();
    }
    format!("[{}]", words.placeholder(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::catalogue::{Language, catalogue};

    #[test]
    fn marks_become_words() {
        let italian = catalogue(Language::Italian);
        for (template, read) in [
            ("{{ greeting }} ecco", "[saluto] ecco"),
            ("cerco {{ thing|tuo|il }}", "cerco [oggetto]"),
            ("L{{ thing|o }} cerco io", "Lo cerco io"),
            (
                "{{ thing|number(\"è\", \"sono\") }} in ritardo",
                "è in ritardo",
            ),
            (
                "attesa{% if since %} {{ since }}{% endif %}.",
                "attesa [da quando].",
            ),
            (
                "? Scrivimi {{ channel }}\nCiao",
                "Scrivimi [dove scriverti]\nCiao",
            ),
            ("{{ aperta e { basta", "{{ aperta e { basta"),
        ] {
            assert_eq!(plain(template, italian), read);
        }
    }
}
