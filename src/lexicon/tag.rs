//! Tags: what a lexicon row says of its words.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::reading::kinds::{Emotion, Topic};

/// The kinds of tag a rule can ask for, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tag {
    /// Polarity above zero.
    Positive,
    /// Polarity below zero.
    Negative,
    /// A noun or adjective aimed at people, strength 1 to 3.
    Insult,
    /// Swearing, wherever it hits, strength 1 to 3.
    Profanity,
    /// A slur against a group.
    Slur,
    /// A neutral mention of a protected group.
    Group,
    /// Turns around what follows.
    Negator,
    /// Makes what follows stronger.
    Intensifier,
    /// Makes what follows weaker.
    Diminisher,
    /// Makes it less sure.
    Hedge,
    /// What follows weighs more than what came before ("ma", "but").
    But,
    /// A cue of irony.
    Irony,
    /// Presses for time, strength 1 to 3.
    Urgency,
    /// Pain, self-harm.
    Distress,
    /// Announces harm.
    Threat,
    /// Thanks.
    Thanks,
    /// Greets.
    Greeting,
    /// Asks for something to be done.
    Request,
    /// Asks to know.
    Question,
    /// Formal address.
    Lei,
    /// People addressed or blamed.
    Person,
    /// A thing a grievance can be about.
    Thing,
    /// A bad fact.
    Fail,
    /// Since when.
    Time,
    /// Offends only in one of its senses.
    Literal,
    /// Stands for something of a kind that rules ask for: part of the body, weapon, vermin.
    Sense,
    /// Has an everyday sense beside the wounding one; wounds only where it is aimed.
    Double,
    /// Likens people to animals, vermin, filth or disease.
    Beast,
    /// What prejudice says of a whole group.
    Vice,
    /// Sends people away or shuts them out.
    Expel,
    /// Does violence to people or their things.
    Harm,
    /// An emotion.
    Emotion(Emotion),
    /// A topic.
    Topic(Topic),
}

/// Number of the first tags, those before emotions and topics.
const PLAIN: u32 = 24;
/// Room left for emotions before topics begin.
const EMOTIONS: u32 = 12;
/// Where the tags of aim and of violence begin, after the topics.
const AFTER: u32 = 52;

impl Tag {
    /// The bit that stands for the tag in [`super::Row::tags`].
    #[must_use]
    pub fn bit(self) -> u64 {
        1 << self.index()
    }

    /// Which bit, below 64.
    #[must_use]
    pub fn index(self) -> u32 {
        match self {
            Self::Positive => 0,
            Self::Negative => 1,
            Self::Insult => 2,
            Self::Profanity => 3,
            Self::Slur => 4,
            Self::Group => 5,
            Self::Negator => 6,
            Self::Intensifier => 7,
            Self::Diminisher => 8,
            Self::Hedge => 9,
            Self::But => 10,
            Self::Irony => 11,
            Self::Urgency => 12,
            Self::Distress => 13,
            Self::Threat => 14,
            Self::Thanks => 15,
            Self::Greeting => 16,
            Self::Request => 17,
            Self::Question => 18,
            Self::Lei => 19,
            Self::Person => 20,
            Self::Thing => 21,
            Self::Fail => 22,
            Self::Time => 23,
            Self::Literal => AFTER,
            Self::Sense => AFTER + 1,
            Self::Double => AFTER + 2,
            Self::Beast => AFTER + 3,
            Self::Vice => AFTER + 4,
            Self::Expel => AFTER + 5,
            Self::Harm => AFTER + 6,
            Self::Emotion(emotion) => PLAIN + emotion as u32,
            Self::Topic(topic) => PLAIN + EMOTIONS + topic as u32,
        }
    }

    /// The tag of this name, as lexicons and rules write it (without strength or group).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "positive" => Self::Positive,
            "negative" => Self::Negative,
            "insult" => Self::Insult,
            "profanity" => Self::Profanity,
            "slur" => Self::Slur,
            "group" => Self::Group,
            "negator" => Self::Negator,
            "intensifier" => Self::Intensifier,
            "diminisher" => Self::Diminisher,
            "hedge" => Self::Hedge,
            "but" => Self::But,
            "irony" => Self::Irony,
            "urgency" => Self::Urgency,
            "distress" => Self::Distress,
            "threat" => Self::Threat,
            "thanks" => Self::Thanks,
            "greeting" => Self::Greeting,
            "request" => Self::Request,
            "question" => Self::Question,
            "lei" => Self::Lei,
            "person" => Self::Person,
            "thing" => Self::Thing,
            "fail" => Self::Fail,
            "time" => Self::Time,
            "literal" => Self::Literal,
            "sense" => Self::Sense,
            "double" => Self::Double,
            "beast" => Self::Beast,
            "vice" => Self::Vice,
            "expel" => Self::Expel,
            "harm" => Self::Harm,
            name => return Emotion::from_str(name).ok().map(Self::Emotion),
        })
    }
}

/// Grammatical gender of a `thing`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Gender {
    /// `thing:m`
    Masculine,
    /// `thing:f`
    Feminine,
    /// `thing:n`, English.
    None,
}

/// All the tags of a row, read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tags {
    /// One bit for each [`Tag`].
    pub bits: u64,
    /// −5 to 5.
    pub polarity: i8,
    /// Strength of `insult`, 0 when absent.
    pub insult: u8,
    /// Strength of `profanity`, 0 when absent.
    pub profanity: u8,
    /// Strength of `urgency`, 0 when absent.
    pub urgency: u8,
    /// The group of `slur` or `group`, or the kind of `sense`.
    #[serde(borrow)]
    pub group: Option<&'static str>,
    /// `literal:FIELD`: the words of this sense beside which the word is innocent. A bare `literal`
    /// is innocent unless aimed at someone.
    #[serde(borrow)]
    pub field: Option<&'static str>,
    /// Emotions and their strengths, 1 to 3.
    pub emotions: Vec<(Emotion, u8)>,
    /// Gender of `thing`.
    pub gender: Option<Gender>,
}

impl Tags {
    /// Reads the third column. The error names the tag that nobody knows.
    ///
    /// # Errors
    /// An unknown tag, or a strength outside its range.
    pub fn parse(column: &'static str) -> Result<Self, String> {
        let mut tags = Self::default();
        for word in column.split_whitespace() {
            tags.add(word)
                .ok_or_else(|| format!("unknown tag `{word}`"))?;
        }
        Ok(tags)
    }

    /// The row carries the tag.
    #[must_use]
    pub fn has(&self, tag: Tag) -> bool {
        self.bits & tag.bit() != 0
    }

    /// Swears, insults or slurs, whatever else it does.
    #[must_use]
    pub fn swears(&self) -> bool {
        self.profanity > 0 || self.insult > 0 || self.has(Tag::Slur)
    }

    fn add(&mut self, word: &'static str) -> Option<()> {
        if let Ok(polarity) = word.parse::<i8>() {
            if !(-5..=5).contains(&polarity) {
                return None;
            }
            self.polarity = polarity;
            match polarity.signum() {
                1 => self.bits |= Tag::Positive.bit(),
                -1 => self.bits |= Tag::Negative.bit(),
                _ => {}
            }
            return Some(());
        }
        let (name, detail) = word
            .split_once(':')
            .map_or((word, None), |(n, d)| (n, Some(d)));
        if name == "topic" {
            self.bits |= Tag::Topic(Topic::from_str(detail?).ok()?).bit();
            return Some(());
        }
        let strength = |least: u8| match detail {
            None => Some(least),
            Some(digit) => digit.parse::<u8>().ok().filter(|n| (1..=3).contains(n)),
        };
        let tag = Tag::named(name)?;
        match tag {
            Tag::Positive | Tag::Negative => return None,
            Tag::Insult => self.insult = strength(2)?,
            Tag::Profanity => self.profanity = strength(2)?,
            Tag::Urgency => self.urgency = strength(2)?,
            Tag::Slur | Tag::Group | Tag::Sense if self.group.is_some() => return None,
            Tag::Slur | Tag::Group | Tag::Sense => self.group = Some(detail?),
            Tag::Literal => self.field = detail,
            Tag::Emotion(emotion) => self.emotions.push((emotion, strength(2)?)),
            Tag::Thing => {
                self.gender = Some(match detail? {
                    "m" => Gender::Masculine,
                    "f" => Gender::Feminine,
                    "n" => Gender::None,
                    _ => return None,
                });
            }
            _ if detail.is_some() => return None,
            _ => {}
        }
        self.bits |= tag.bit();
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags_and_refuses_unknown_ones() {
        let tags = Tags::parse("-3 anger:3 topic:delivery insult:2 slur:women thing:m").unwrap();
        assert_eq!(
            (tags.polarity, tags.insult, tags.group),
            (-3, 2, Some("women"))
        );
        assert!(tags.has(Tag::Topic(Topic::Delivery)) && tags.has(Tag::Negative));
        assert_eq!(tags.emotions, [(Emotion::Anger, 3)]);
        for wrong in [
            "-9",
            "angr",
            "anger:4",
            "topic:parcel",
            "thing:x",
            "slur",
            "fail:2",
        ] {
            assert!(Tags::parse(wrong).is_err(), "{wrong}");
        }
    }
}
