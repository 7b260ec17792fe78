//! The command line's contract.
#![allow(missing_docs, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use garbo::advice::{Action, Also, Clock, HideReason, PriorityReason, PrivateReason, Route};
use garbo::reading::{Emotion, Intent, LabelOf, PatternKind, PersonalDataKind, Polarity, Topic};
use garbo::reply::Register;
use garbo::reply::library::Library;
use serde_json::{Value, json};
use strum::VariantArray;

/// Situations of `docs/practice.md` that have words to send.
const SITUATIONS: usize = 50;
/// Comments of many kinds, so that every list of the answer is met.
const COMMENTS: &[&str] = &[
    "Ordine fatto 12 giorni fa e ancora nulla!",
    "Complimenti, tre mesi per un rimborso. Bravi!",
    "Siete dei pagliacci",
    "Chiamatemi al 333 1234567, voglio il rimborso subito",
    "Guadagna 500€ al giorno da casa, scrivimi su whatsapp +39 333 1234567",
    "Grazie mille, gentilissimi come sempre ❤️",
    "Avete la taglia M?",
    "😍😍😍",
    "My parcel never arrived and nobody answers. Order #48213",
    "How much is shipping to Ireland?",
    "Vi denuncio, ci vediamo in tribunale",
    "Lovely shop, congratulations!",
    "Wo ist meine Bestellung?",
    "",
    "FATE SCHIFO!!! VERGOGNA!!! LADRI!!!",
];

fn garbo(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_garbo"))
        .args(arguments)
        .env("LC_ALL", "it_IT.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command line starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let feed = std::thread::spawn(move || {
        // It may stop reading before the end, on a bad request.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it ends");
    feed.join().expect("the input is written");
    output
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8(output.stdout.clone())
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a JSON line"))
        .collect()
}

fn read(objects: &[Value]) -> Vec<Value> {
    let input: String = objects.iter().map(|object| format!("{object}\n")).collect();
    let output = garbo(&["read"], input.as_bytes());
    assert!(output.status.success());
    lines(&output)
}

fn file(name: &str, contents: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, contents).expect("a file is written");
    path
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect()
}

fn names<T: VariantArray + Copy + Into<&'static str>>() -> BTreeSet<&'static str> {
    T::VARIANTS
        .iter()
        .map(|variant| (*variant).into())
        .collect()
}

#[test]
fn answers_have_the_contract_s_keys_and_lists() {
    let objects: Vec<Value> = COMMENTS
        .iter()
        .map(|text| json!({ "text": text, "id": text }))
        .collect();
    let answers = read(&objects);
    assert_eq!(answers.len(), COMMENTS.len());
    let whole_library = Library::new().shelves().len() >= 2 * SITUATIONS;
    let one_of = |value: &Value, list: &BTreeSet<&str>| {
        let name = value.as_str().expect("a name");
        assert!(list.contains(name), "{name} is not in {list:?}");
    };
    let share = |value: &Value, least: f64| {
        let share = value.as_f64().expect("a number");
        assert!((least..=1.0).contains(&share), "{share}");
    };
    for (answer, text) in answers.iter().zip(COMMENTS) {
        assert_eq!(
            keys(answer),
            BTreeSet::from([
                "id",
                "language",
                "sentiment",
                "emotions",
                "irony",
                "urgency",
                "intents",
                "topics",
                "patterns",
                "personal_data",
                "labels",
                "unsure",
                "grievance",
                "advice",
                "replies",
            ])
        );
        assert_eq!(answer["id"], *text);
        assert_eq!(
            keys(&answer["sentiment"]),
            BTreeSet::from(["label", "score", "confidence"])
        );
        one_of(&answer["sentiment"]["label"], &names::<Polarity>());
        share(&answer["sentiment"]["score"], -1.0);
        share(&answer["sentiment"]["confidence"], 0.0);
        share(&answer["irony"], 0.0);
        share(&answer["urgency"], 0.0);
        let list = |name: &str| answer[name].as_array().expect("a list").clone();
        let proven = |evidence: &Value| {
            for piece in evidence.as_array().expect("evidence is a list") {
                assert_eq!(keys(piece), BTreeSet::from(["start", "end", "rule"]));
                let at = |name: &str| {
                    usize::try_from(piece[name].as_u64().expect("an offset")).expect("small")
                };
                assert!(
                    text.get(at("start")..at("end"))
                        .is_some_and(|words| !words.is_empty()),
                    "{piece} of {text:?}"
                );
            }
        };
        for emotion in list("emotions") {
            assert_eq!(keys(&emotion), BTreeSet::from(["kind", "intensity"]));
            one_of(&emotion["kind"], &names::<Emotion>());
            share(&emotion["intensity"], 0.0);
        }
        for intent in list("intents") {
            one_of(&intent, &names::<Intent>());
        }
        for topic in list("topics") {
            one_of(&topic, &names::<Topic>());
        }
        for pattern in list("patterns") {
            assert_eq!(
                keys(&pattern),
                BTreeSet::from(["kind", "confidence", "evidence"])
            );
            one_of(&pattern["kind"], &names::<PatternKind>());
            proven(&pattern["evidence"]);
        }
        for datum in list("personal_data") {
            assert_eq!(keys(&datum), BTreeSet::from(["kind", "start", "end"]));
            one_of(&datum["kind"], &names::<PersonalDataKind>());
        }
        for label in list("labels") {
            assert_eq!(
                keys(&label),
                BTreeSet::from(["of", "kind", "confidence", "evidence"])
            );
            one_of(&label["of"], &names::<LabelOf>());
            proven(&label["evidence"]);
        }
        for doubt in list("unsure") {
            one_of(&doubt, &names::<LabelOf>());
        }
        if !answer["grievance"].is_null() {
            assert_eq!(
                keys(&answer["grievance"]),
                BTreeSet::from(["what", "thing", "since", "wants"])
            );
        }
        let advice = &answer["advice"];
        // Reasons and the clock stand only where there are any.
        let mut told = keys(advice);
        for (name, known) in [
            ("hide_because", names::<HideReason>()),
            ("private_because", names::<PrivateReason>()),
            ("clock", names::<Clock>()),
        ] {
            if told.remove(name) {
                one_of(&advice[name], &known);
            }
        }
        assert_eq!(
            told,
            BTreeSet::from([
                "action",
                "also",
                "because",
                "stage",
                "priority",
                "priority_because",
                "route",
                "avoid"
            ])
        );
        one_of(&advice["action"], &names::<Action>());
        one_of(&advice["route"], &names::<Route>());
        for also in advice["also"].as_array().expect("a list") {
            one_of(also, &names::<Also>());
        }
        for reason in advice["priority_because"].as_array().expect("a list") {
            one_of(reason, &names::<PriorityReason>());
        }
        assert!(!advice["because"].as_array().expect("a list").is_empty());
        for reply in list("replies") {
            for key in ["situation", "template", "text", "register", "missing"] {
                assert!(keys(&reply).contains(key), "{key}");
            }
            one_of(&reply["register"], &names::<Register>());
        }
        let count = list("replies").len();
        match advice["action"].as_str() {
            Some("reply" | "reply_then_private" | "measured_reply") => {
                // A situation without a shelf yet suggests nothing rather than something else.
                assert!(
                    count == 3 || (count == 0 && !whole_library),
                    "{count} for {text}"
                );
            }
            Some("let_go" | "like") => assert_eq!(count, 0, "{text}"),
            _ => {}
        }
    }
}

#[test]
fn a_bad_line_is_told_and_the_rest_goes_on() {
    let input = concat!(
        "{\"text\":\"grazie\",\"id\":1}\n",
        "not json\n",
        "\n",
        "{\"id\":\"b\"}\n",
        "{\"text\":\"\\ud800 lone\",\"id\":\"c\"}\n",
        "{\"text\":7,\"id\":{\"any\":\"thing\"}}\n",
        "{\"text\":\"ciao\",\"time\":\"yesterday\",\"id\":\"e\"}\n",
        "[]\n",
        "{\"text\":\"ultimo\",\"id\":\"z\"}",
    );
    let output = garbo(&["read"], input.as_bytes());
    assert!(output.status.success());
    let answers = lines(&output);
    let bad: Vec<bool> = answers
        .iter()
        .map(|answer| answer.get("error").is_some())
        .collect();
    assert_eq!(bad, [false, true, true, true, true, true, true, false]);
    let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(ids[0], 1);
    assert_eq!(ids[2], "b");
    assert_eq!(*ids[4], json!({"any": "thing"}));
    assert_eq!(ids[5], "e");
    assert_eq!(ids[7], "z");
    assert!(answers[7]["language"].is_string());
    assert!(String::from_utf8_lossy(&output.stderr).contains("6 righe"));
    let bytes = garbo(&["read"], b"{\"text\":\"\xff\xfe\"}\n{\"text\":\"ok\"}\n");
    assert_eq!(lines(&bytes).len(), 2);
}

#[test]
fn order_is_kept_and_equal_input_gives_equal_output() {
    let objects: Vec<Value> = (0..300)
        .map(|i| json!({ "text": COMMENTS[i % COMMENTS.len()], "id": i }))
        .collect();
    let answers = read(&objects);
    for (i, answer) in answers.iter().enumerate() {
        assert_eq!(answer["id"], i);
    }
    assert_eq!(answers, read(&objects));
}

#[test]
fn what_is_known_around_a_comment_counts() {
    let text = "Ordine fatto 12 giorni fa e ancora nulla!";
    let answers = read(&[
        json!({"text": text}),
        json!({"text": text, "time": "2026-11-21T08:00:00Z", "now": "2026-11-21T18:00:00+01:00", "likes": 500}),
        json!({"text": "Siete dei pagliacci", "replies": 2}),
        json!({"text": text, "replies": null, "likes": 99_999_999_999_u64, "lang": null}),
    ]);
    let priority = |answer: &Value| answer["advice"]["priority"].as_u64().expect("a number");
    assert!(priority(&answers[1]) > priority(&answers[0]));
    let reasons = answers[1]["advice"]["priority_because"].to_string();
    assert!(
        reasons.contains("waiting") && reasons.contains("reach"),
        "{reasons}"
    );
    assert!(
        !answers[0]["advice"]["priority_because"]
            .to_string()
            .contains("waiting")
    );
    assert_eq!(answers[2]["advice"]["action"], "let_go");
    assert!(answers[3].get("error").is_none());
}

#[test]
fn settings_sign_the_replies() {
    let settings = file(
        "settings.json",
        br#"{"version":1,"brand":{"name":"Ventolesto","agent":"Giulia","register":"lei"}}"#,
    );
    let settings = settings.to_str().expect("a plain path");
    let output = garbo(
        &["read", "--settings", settings],
        b"{\"text\":\"Ordine fatto 12 giorni fa e ancora nulla!\"}",
    );
    let reply = &lines(&output)[0]["replies"][0];
    let text = reply["text"].as_str().expect("a text");
    assert!(
        text.contains("Giulia") && text.contains("Ventolesto"),
        "{text}"
    );
    assert_eq!(reply["register"], "lei");
    for wrong in [&b"not json"[..], br#"{"version":99}"#, br#"{"brand":7}"#] {
        let path = file("wrong.json", wrong);
        let output = garbo(
            &["read", "--settings", path.to_str().expect("a path")],
            b"{\"text\":\"x\"}",
        );
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_spreadsheet_is_read_row_by_row() {
    for (name, sheet) in [
        ("comma.csv", &b"id,Commento,likes\n1,\"grazie,\nmille\",3\n2,che schifo,x\n3,ciao,\n"[..]),
        ("semicolon.csv", b"\xef\xbb\xbfid;Commento;likes\r\n1;\"grazie,\nmille\";3\r\n2;che schifo;x\r\n3;ciao;\r\n"),
        ("latin.csv", b"id\tCommento\tlikes\n1\tperch\xe9 non arriva\t3\n2\tche schifo\tx\n3\tciao\t\n"),
    ] {
        let path = file(name, sheet);
        let output = garbo(&["read", path.to_str().expect("a path"), "--csv", "commento"], b"");
        let answers = lines(&output);
        assert_eq!(answers.len(), 3, "{name}");
        assert_eq!(answers[0]["language"], "it", "{name}");
        assert!(answers[1]["error"].is_string(), "{name}");
        assert_eq!(answers[2]["id"], "3", "{name}");
    }
    let path = file("other.csv", b"a,b\n1,2\n");
    let output = garbo(
        &["read", path.to_str().expect("a path"), "--csv", "testo"],
        b"",
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("a, b"));
}

#[test]
fn it_explains_itself_and_says_what_was_wrong() {
    let help = garbo(&["--help"], b"");
    assert!(help.status.success());
    for option in ["--settings", "--csv", "RFC 3339"] {
        assert!(String::from_utf8_lossy(&help.stdout).contains(option));
    }
    assert!(garbo(&["--version"], b"").status.success());
    for wrong in [
        &[][..],
        &["write"],
        &["read", "--colour"],
        &["read", "a", "b"],
    ] {
        assert_eq!(garbo(wrong, b"").status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(
        garbo(&["read", "/no/such/file"], b"").status.code(),
        Some(1)
    );
}

#[test]
fn a_reader_that_leaves_is_no_trouble() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_garbo"))
        .arg("read")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    for _ in 0..200 {
        if stdin
            .write_all(b"{\"text\":\"Ordine fatto 12 giorni fa\"}\n")
            .is_err()
        {
            break;
        }
    }
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    assert!(output.stderr.is_empty());
}

#[test]
fn a_draft_is_checked_line_by_line() {
    let line = r#"{"id":7,"comment":"Il pacco non arriva","draft":"Ci scusiamo per eventuali disagi con il pacco."}"#;
    let output = garbo(&["draft"], format!("{line}\nno json\n").as_bytes());
    let lines = lines(&output);
    let [checked, refused] = &lines[..] else {
        panic!("{lines:?}")
    };
    assert_eq!(checked["id"], 7);
    let found = checked["findings"].as_array().expect("a list");
    let apology = found
        .iter()
        .find(|one| one["check"] == "conditional_apology")
        .expect("found");
    assert_eq!(
        (&apology["rule"], &apology["stops"]),
        (&"P19".into(), &false.into())
    );
    assert_eq!(apology["fix"]["replacement"], "per quello che è successo");
    assert!(
        found
            .iter()
            .any(|one| one["check"] == "no_signature" && one.get("start").is_none())
    );
    assert!(checked["empathy"]["restated"]["start"].is_number());
    assert!(refused["error"].is_string());
}
