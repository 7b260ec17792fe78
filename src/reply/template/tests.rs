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
