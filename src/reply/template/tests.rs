use super::*;

fn values() -> Values {
    let mut values = Values::new("it");
    values.set_silent("greeting", "Ciao Marco,");
    values.set_noun("thing", Noun::new("ordini", false, true));
    values.set_partly("signature", "— Giulia, [marchio]".to_owned(), vec!["brand"]);
    values
}

fn render(text: &str) -> Rendered {
    Language::new().render(text, &values(), "it").unwrap()
}

fn problem(text: &str) -> TemplateProblem {
    Language::new().check(text, "it").unwrap_err()
}

#[test]
fn sentences_join_and_slots_stand() {
    let rendered = render(
        "{{ greeting }} mi dispiace per {{ thing|tuo|il }}.\n? Aspetti {{ since }}.\n{{ thing|il }} {{ thing|number(\"è\", \"sono\") }} partit{{ thing|o }}.\nScrivimi {{ channel }}.\n{{ signature }}",
    );
    assert_eq!(
        rendered.text,
        "Ciao Marco, mi dispiace per i tuoi ordini. Gli ordini sono partiti. Scrivimi [dove scriverti].\n— Giulia, [marchio]"
    );
    assert_eq!(rendered.missing, ["channel", "brand"]);
}

#[test]
fn an_absent_value_is_false_and_has_a_fallback() {
    assert_eq!(
        render("Aspetti{% if since %} {{ since }}{% endif %}.").text,
        "Aspetti."
    );
    assert_eq!(
        render("{{ link or \"La pagina di aiuto\" }} lo spiega.").text,
        "La pagina di aiuto lo spiega."
    );
    assert_eq!(
        render("{{ (link or \"ordine\")|il }} c'è.").text,
        "Il ordine c'è.".replace("Il o", "L'o")
    );
}

#[test]
fn no_comma_hangs_and_no_blank_doubles() {
    assert_eq!(
        tidy(" Ciao , grazie  , davvero ."),
        "Ciao, grazie, davvero."
    );
    assert_eq!(tidy(", mi dispiace,."), "mi dispiace.");
    assert_eq!(tidy("Ciao ,, a te"), "Ciao, a te");
}

#[test]
fn problems_are_told_with_line_and_column() {
    let found = problem("Ciao {{ greeting }}\nil {{ tingh }}");
    assert_eq!((found.line, found.column), (2, 7));
    assert!(found.words.contains("«thing»"), "{}", found.words);
    assert_eq!(problem("{{ thing|ill }}").column, 10);
    assert!(problem("{{ nome }}").words.contains("«name»"));
    for hostile in [
        "{{ 'x' * 100000000 }}",
        "{{ thing * 9 }}",
        "{{ thing ~ thing }}",
        "{% for x in thing %}{{ x }}{% endfor %}",
        "{% set x = thing %}",
        "{% include 'a' %}",
        "{# nascosto #}",
        "{{ thing.words }}",
        "{{ [thing] }}",
        "{{ thing",
        "{{ }}",
        "thing }}",
        "{% if thing %}a",
        "a{% endif %}",
        "{{ thing|il( }}",
        "{{ thing|number('x') }}",
        "{{ '\\x41' }}",
        "{{ ((((((((((thing }}",
        "",
    ] {
        let found = problem(hostile);
        assert!(found.line == 1 && !found.words.is_empty(), "{hostile}");
    }
}

proptest::proptest! {
    #[test]
    fn any_template_renders_or_is_told(text in "([a-z {}%|.,?\n\"']|\\{\\{ (thing|since|il) \\}\\}|\\{% (if|endif) ){0,40}") {
        let _ = Language::new().render(&text, &values(), "en");
    }

    #[test]
    fn deep_nesting_does_not_overflow(depth in 0usize..1300) {
        let text = format!("{{{{ {}thing{} }}}}", "(".repeat(depth), ")".repeat(depth));
        let _ = Language::new().render(&text, &values(), "en");
    }
}

/// Faulty templates, each with its line, its column, and a word of its fault in Italian and English.
const FAULTY: &[(&str, usize, usize, &str, &str)] = &[
    ("", 1, 0, "vuoto", "empty"),
    ("   \n  ", 1, 0, "vuoto", "empty"),
    ("{{ }}", 1, 1, "manca", "missing"),
    ("{{ tingh }}", 1, 4, "«thing»", "“thing”"),
    ("{{ nome }}", 1, 4, "«name»", "“name”"),
    ("{{ marchio }}", 1, 4, "«brand»", "“brand”"),
    ("{{ oggetto }}", 1, 4, "«thing»", "“thing”"),
    ("{{ customer }}", 1, 4, "elenco", "list"),
    ("Ciao\n{{ deadlin }}", 2, 4, "«deadline»", "“deadline”"),
    ("Ciao,\nok\nda {{ sinse }}", 3, 7, "«since»", "“since”"),
    ("{{ thing", 1, 1, "}}", "}}"),
    ("Ciao {{ name", 1, 6, "}}", "}}"),
    ("Ciao {{ name }", 1, 14, "}", "}"),
    ("Ciao name }}", 1, 11, "aperto", "opened"),
    ("Ciao %}", 1, 6, "aperto", "opened"),
    ("{% if thing", 1, 1, "%}", "%}"),
    ("{% if thing %}a", 1, 1, "endif", "endif"),
    ("a {% if thing %}b\nc{% endif %}", 1, 3, "endif", "endif"),
    ("a{% endif %}", 1, 5, "if", "if"),
    ("a{% else %}b", 1, 5, "if", "if"),
    ("a{% elif thing %}b", 1, 5, "if", "if"),
    ("{% %}", 1, 1, "manca", "missing"),
    ("{% if %}a{% endif %}", 1, 4, "manca", "missing"),
    ("{% if sinze %}a{% endif %}", 1, 7, "«since»", "“since”"),
    ("{% if thing %}a{% endif now %}", 1, 25, "altro", "follow"),
    ("{% for x in thing %}a{% endfor %}", 1, 4, "«for»", "“for”"),
    ("{% set x = thing %}", 1, 10, "«=»", "“=”"),
    ("{% include 'a' %}", 1, 4, "«include»", "“include”"),
    ("{% macro a() %}", 1, 4, "«macro»", "“macro”"),
    ("{# nota #}", 1, 1, "{#", "{#"),
    ("{{ thing|ill }}", 1, 10, "«il»", "“il”"),
    ("{{ thing|questa }}", 1, 10, "«questo»", "“questo”"),
    ("{{ thing|upper }}", 1, 10, "«upper»", "“upper”"),
    ("{{ thing| }}", 1, 9, "barra", "bar"),
    ("{{ |il }}", 1, 4, "barra", "bar"),
    ("{{ thing||il }}", 1, 9, "barra", "bar"),
    ("{{ deadline|il }}", 1, 13, "«deadline»", "“deadline”"),
    ("{{ name|tuo }}", 1, 9, "«name»", "“name”"),
    ("{{ thing|number }}", 1, 10, "due parole", "two words"),
    ("{{ thing|number('è') }}", 1, 10, "due parole", "two words"),
    (
        "{{ thing|number('è', 'sono', 'x') }}",
        1,
        10,
        "due parole",
        "two words",
    ),
    ("{{ thing|il('x') }}", 1, 10, "parentesi", "brackets"),
    ("{{ thing|il( }}", 1, 10, "parentesi", "bracket"),
    ("{{ (thing }}", 1, 4, "parentesi", "bracket"),
    ("{{ thing) }}", 1, 9, "«)»", "“)”"),
    ("{{ ((((((((thing)))))))) }}", 1, 11, "Troppe", "Too many"),
    ("{{ thing since }}", 1, 10, "«since»", "“since”"),
    ("{{ thing 'x' }}", 1, 10, "manca", "missing"),
    ("{{ or thing }}", 1, 4, "«or»", "“or”"),
    ("{{ thing or }}", 1, 10, "manca", "missing"),
    ("{{ thing.words }}", 1, 9, "«.»", "“.”"),
    ("{{ thing[0] }}", 1, 9, "«[»", "“[”"),
    ("{{ thing * 9 }}", 1, 10, "«*»", "“*”"),
    ("{{ thing ~ since }}", 1, 10, "«~»", "“~”"),
    ("{{ 'x' * 100000000 }}", 1, 8, "«*»", "“*”"),
    ("{{ '\\x41' }}", 1, 4, "\\", "\\"),
    ("{{ 'aperta }}", 1, 1, "}}", "}}"),
    ("Ciao <b>Marco</b>", 1, 6, "solo testo", "Plain text"),
    (
        "<script>alert(1)</script>",
        1,
        1,
        "solo testo",
        "Plain text",
    ),
    ("<!-- nota -->", 1, 1, "solo testo", "Plain text"),
    ("Ciao\u{7}", 1, 5, "u{7}", "u{7}"),
];

#[test]
fn sixty_faults_are_told_in_both_languages() {
    let language = Language::new();
    assert!(FAULTY.len() >= 40);
    for (text, line, column, it, en) in FAULTY {
        for (interface, word) in [("it", it), ("en", en)] {
            let told = language
                .check(text, interface)
                .expect_err(&format!("{text:?} is read"));
            assert_eq!(
                (told.line, told.column),
                (*line, *column),
                "{text:?}: {told:?}"
            );
            assert!(told.words.contains(word), "{text:?}: {}", told.words);
            // For someone who does not program.
            for jargon in [
                "syntax",
                "token",
                "parse",
                "undefined",
                "sintassi",
                "espressione",
            ] {
                assert!(!told.words.contains(jargon), "{text:?}: {}", told.words);
            }
        }
    }
}

#[test]
fn hostile_templates_end_at_once_and_give_nothing() {
    let language = Language::new();
    let bombs = [
        "(".repeat(4000),
        format!("{{{{ {} }}}}", "(".repeat(2000)),
        "{% if thing %}".repeat(280),
        format!(
            "{}{}",
            "{% if thing %}".repeat(140),
            "{% endif %}".repeat(140)
        ),
        format!(
            "{{%% if thing %%}}{}{{%% endif %%}}",
            "{% elif since %}a".repeat(220)
        )
        .replace("%%", "%"),
        format!("{{{{ thing{} }}}}", "|il".repeat(1300)),
        format!("{{{{ {} thing }}}}", "not ".repeat(1000)),
        format!("{{{{ thing{} }}}}", " or thing".repeat(440)),
        "{{ thing }}".repeat(370),
        "{{ 'x' * 1000000000 }}".to_owned(),
        "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}"
            .to_owned(),
        "<b>".repeat(1000),
        "a".repeat(10 << 20),
        "{{ thing }}\n".repeat(1 << 20),
        "\u{202e}\0\u{feff}".repeat(400),
    ];
    for bomb in bombs {
        let values = values();
        let before = values.get("thing").map(str::to_owned);
        let took = (0..3).map(|_| {
            let start = std::time::Instant::now();
            if let Ok(rendered) = language.render(&bomb, &values, "it") {
                assert!(rendered.text.len() <= 2 * LONGEST_TEMPLATE);
            }
            start.elapsed()
        });
        let head: String = bomb.chars().take(40).collect();
        assert!(took.min().unwrap().as_millis() < 100, "{head}");
        assert_eq!(values.get("thing").map(str::to_owned), before);
    }
}
