//! Disguised words are seen through, innocent ones are left alone (P9).

use super::check;

#[test]
fn disguised_italian() {
    check(&[
        ("Siete dei c0gl10ni", "hostile *insult"),
        ("siete degli s t u p i d i", "hostile *insult"),
        ("siete dei c.o.g.l.i.o.n.i", "hostile *insult"),
        ("siete degli stu\u{200b}pidi", "hostile *insult"),
        ("siete degli ѕtuріdі", "hostile *insult"),
        ("siete degli 𝐬𝐭𝐮𝐩𝐢𝐝𝐢", "hostile *insult"),
        ("siete degli STUPIDIIIII", "hostile *insult"),
        ("siete degli s/t/u/p/i/d/i", "hostile *insult"),
        ("siete degli s👏t👏u👏p👏i👏d👏i", "hostile *insult"),
        ("siete degli stu🙂pidi", "hostile *insult"),
        ("che servizio di m💩rda", "- *profanity"),
        ("che servizio di m3rda", "- *profanity"),
        ("che servizio di m***a", "- *profanity"),
        ("ma che c***o fate", "- *profanity"),
        ("BASTAAAA vergognaaaa", "-"),
        ("schifooooo", "-"),
        ("#ServizioPessimo", "-"),
        ("#serviziopessimo", "-"),
        ("graziiieeee", "+"),
    ]);
}

#[test]
fn disguised_english() {
    check(&[
        ("you are 1d1ots", "hostile *insult"),
        ("what a sh1t service", "- *profanity"),
        ("what a sh🙂it service", "- *profanity"),
        ("this is f***ing ridiculous", "- *profanity"),
        ("you are i d i o t s", "hostile *insult"),
        ("wооооrst", "-"),
        ("looooove it", "+"),
    ]);
}

#[test]
fn innocent_words_stay_innocent() {
    check(&[
        ("Scunthorpe", "!insult !profanity !hate"),
        (
            "Ho comprato il libro Assassinio sull'Orient Express",
            "!insult !profanity !hate",
        ),
        (
            "Finocchio gratinato, la ricetta?",
            "!insult !profanity !hate",
        ),
        ("Che figata!", "+ !insult !profanity !hate"),
        (
            "Il cazzuolo e la cazzuola del muratore",
            "!insult !profanity",
        ),
        ("Ordine 1nz0 del 12/03", "!insult !profanity"),
        ("A e i o u", "!insult !profanity"),
        ("Taglie S/M/L/XL e a/i/o finali", "!insult !profanity"),
        ("mamma❤️papà", "!insult !profanity"),
        ("Class of 2024, Essex", "!insult !profanity !hate"),
        (
            "I need a cocktail dress and a peacock cushion",
            "!insult !profanity",
        ),
        ("C'è il 3x2 sull'acqua?", "!insult !profanity"),
    ]);
}
