//! English comments by theme.

use garbo::reading::PatternKind;
use garbo::text::Span;

use super::{check, read};

#[test]
fn complaints() {
    check(&[
        (
            "Where is my order? It's been two weeks and still nothing.",
            "- complaint #delivery",
        ),
        (
            "What the fuck, my parcel never arrived",
            "angry complaint *profanity !insult",
        ),
        (
            "Charged twice for the same order, absolutely unacceptable",
            "- complaint #billing",
        ),
        (
            "The app keeps crashing since the update",
            "- complaint #technical",
        ),
        (
            "Arrived broken and customer service ignores my emails",
            "- complaint",
        ),
        (
            "This is the third time I've written and nobody answers",
            "- complaint *repeat_contact",
        ),
        ("You deleted my comment", "complaint *deletion_claim"),
        (
            "Still waiting for my refund after six weeks",
            "- complaint #refund",
        ),
        (
            "Really disappointed, expected better from you",
            "disappointed complaint",
        ),
        ("never again", "- complaint"),
        (
            "Love the shoes but the delivery was a nightmare",
            "#delivery",
        ),
        (
            "WHERE IS MY REFUND YOU HAVE HAD MY MONEY FOR WEEKS",
            "*shouting complaint",
        ),
    ]);
}

#[test]
fn questions_praise_and_chatter() {
    check(&[
        ("Do you ship to Ireland?", "neutral question"),
        (
            "What time do you open on Sunday?",
            "neutral question #hours_location",
        ),
        ("Any chance of a restock in size 12?", "#availability"),
        ("Could you send me the returns form please?", "#refund"),
        ("It'd be nice to have a vegan option", "suggestion"),
        ("Thank you so much, arrived next day!", "positive praise"),
        (
            "Absolutely love this, best purchase ever",
            "positive praise",
        ),
        ("Staff were lovely, thanks Karen", "positive praise"),
        ("10/10 would recommend", "positive praise"),
        ("Can't fault the service", "positive praise"),
        ("lol", "chatter"),
        ("@john look at this", "chatter"),
    ]);
}

#[test]
fn irony_is_a_complaint() {
    check(&[
        (
            "Great, another hour on hold. Fantastic service as always.",
            "complaint ~ -",
        ),
        (
            "Slow clap for your courier, left my parcel in the rain",
            "ironic complaint ~",
        ),
        ("Nice one, lost my parcel twice", "ironic complaint ~"),
        ("Thanks for nothing", "complaint -"),
    ]);
}

#[test]
fn offence_alarm_and_spam() {
    check(&[
        ("You are all thieves", "hostile insult_only *insult"),
        ("You idiots lost my parcel", "hostile complaint *insult"),
        ("Your agent called me an idiot", "!insult"),
        ("Muslims are scum, send them back", "hostile *hate"),
        ("Stop saying that migrants are criminals", "!hate"),
        ("My solicitor will be in touch", "alarm *legal complaint -"),
        (
            "I'm a journalist at the BBC, could you comment?",
            "alarm *press",
        ),
        (
            "The charger caught fire and burned my son's hand",
            "alarm *safety -",
        ),
        (
            "I can't go on anymore, I want to end it all",
            "alarm *distress",
        ),
        ("I'll find where you live and hurt you", "alarm *threat"),
        (
            "You won't let my wheelchair in, is that even legal?",
            "alarm *discrimination",
        ),
        ("Earn $500 a day from home, DM me on WhatsApp", "spam *spam"),
        (
            "You've won a £500 voucher! Claim at bit.ly/abc",
            "spam *spam *scam",
        ),
        ("Is the £5 voucher still valid?", "!spam !scam question"),
        (
            "Birthday cake for my sister never arrived. Order CK-204417, call me on 07700 900311 or write \
             to jo.m@mailbox.example, guests come at 5!!",
            "!spam !scam !impersonation #delivery",
        ),
        (
            "Your order 48213 is on hold, message our support on WhatsApp +44 7700 900123 to release it",
            "spam *spam *scam",
        ),
        (
            "Order 48213 is waiting for you, confirm your card here: https://parcel-release.example",
            "spam *spam *scam",
        ),
        (
            "Hello, your order 55213 could not be processed. Please write to our help desk at \
             desk.support@mailbox.example with your card and date of birth",
            "spam *spam *scam",
        ),
        (
            "Order 48213 refund ready, claim it at https://refund-now.example",
            "spam *spam",
        ),
    ]);
}

#[test]
fn what_counts_is_heard_in_a_long_story() {
    check(&[
        (
            "Well done, three months for a refund and not one answer. You are idiots, the lot of you! Call \
             me back by tomorrow, I have the receipt here.",
            "- complaint *insult #refund",
        ),
        (
            "I ordered the fridge in June and it still leaks. The engineer came twice without the part. I \
             left a review and within the hour you had deleted it, funny that. I'm waiting for the third \
             visit on Thursday.",
            "- complaint *deletion_claim",
        ),
        (
            "Ten years a customer and never a problem. Then you change systems and I get two bills for the \
             same month. If it isn't refunded by Friday you will hear from my solicitor. The rest of the \
             service works.",
            "complaint *legal",
        ),
    ]);
}

#[test]
fn what_a_sentence_says_is_shown_in_it() {
    let text = "I ordered the fridge in June and it still leaks. The engineer came twice without the part. I \
                left a review and within the hour you had deleted it, funny that. I'm waiting for the third \
                visit on Thursday.";
    let reading = read(text);
    let deleted = reading
        .patterns
        .iter()
        .find(|of| of.kind == PatternKind::DeletionClaim);
    let shown = &deleted.expect("the deleted review is seen").evidence;
    let sentence = text.find("I left a review").unwrap()..text.find(" I'm waiting").unwrap();
    assert!(!shown.is_empty());
    for evidence in shown {
        let Span { start, end } = evidence.span;
        assert!(
            sentence.start <= start && end <= sentence.end,
            "{evidence:?}"
        );
    }
}
