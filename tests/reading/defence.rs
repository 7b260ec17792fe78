//! Who defends people says the words of who attacks them, and denies them.

use crate::check;

/// None of these accuses anybody of hate.
fn spared(texts: &[&str]) {
    let table: Vec<(&str, &str)> = texts.iter().map(|text| (*text, "!hate")).collect();
    check(&table);
}

/// All of these are hate, though they deny something.
fn seen(texts: &[&str]) {
    let table: Vec<(&str, &str)> = texts.iter().map(|text| (*text, "*hate")).collect();
    check(&table);
}

#[test]
fn who_defends_in_italian_does_not_hate() {
    spared(&[
        "I musulmani non sono terroristi, smettetela",
        "Gli immigrati non rubano il lavoro a nessuno",
        "Essere gay non è una malattia",
        "I disabili non sono un peso",
        "I profughi non sono animali, sono persone",
        "Non è vero che gli zingari rubano i bambini",
        "I napoletani non sono ladri, basta con questa storia",
        "I meridionali non sono fannulloni, lavorano il doppio",
        "I cinesi non hanno portato nessun virus",
        "Le coppie gay non distruggono nessuna famiglia",
        "Non date la colpa ai cinesi",
        "L'immigrazione non è un'invasione",
        "Gli islamici non ci stanno invadendo",
        "Nessuno qui pensa che gli ebrei controllino le banche",
        "Non c'entrano niente gli immigrati col prezzo delle zucchine",
        "Ancora con questa storia che i gay corrompono gli alunni?",
        "Chi odia i musulmani si faccia un giro a cena da Karim",
    ]);
    seen(&[
        "Gli zingari non sono persone",
        "Un trans non è una vera donna, è uno schifo",
        "I rom non fanno che rubare",
        "Certo, gli zingari non rubano mai 🙄 parassiti",
    ]);
}

#[test]
fn who_defends_in_english_does_not_hate() {
    spared(&[
        "Muslims are not terrorists, stop it",
        "Immigrants don't steal jobs, employers cut wages",
        "Gay people aren't sick and never were",
        "Refugees aren't vermin, they're neighbours",
        "Nobody here thinks Jews control the banks",
        "It isn't true that gypsies are all thieves",
        "Being gay is not a disease",
        "Muslims aren't taking over anything, Karen",
        "Asians do not spread the virus",
        "Migrants are people, not animals",
        "Nobody deserves to be called a faggot on a bus",
        "Africans aren't monkeys and your fans should be banned",
        "Don't blame the Chinese for a virus",
        "Lesbians aren't looking for your husband",
        "Romanians aren't pickpockets, check the police data",
        "You hate women, Craig, just say it",
    ]);
    seen(&[
        "Gypsies are not people, they are rats",
        "Immigrants don't work, they steal",
        "Muslims aren't welcome here, send them all back",
        "Not all Muslims are terrorists, the others just hold the coats",
        "Being gay is not a disease. Trans people are freaks who prey on kids.",
    ]);
}
