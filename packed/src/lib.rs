//! The engine as it ships to browsers. Reading twenty-seven thousand lines of word lists and rules
//! takes a worker that has just been woken longer than all the rest together, so it is done once, on
//! the machine that builds Garbo.

use garbo::engine::Garbo;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/packed.bin"));

/// The engine of what was packed: says of every comment what [`Garbo::new`] says.
#[must_use]
pub fn garbo() -> Garbo {
    Garbo::unpack(PACKED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_by_packing() {
        let (read, unpacked) = (Garbo::new(), garbo());
        assert_eq!(unpacked.reader().problems(), []);
        let (was, is) = (read.reader().lexicon(), unpacked.reader().lexicon());
        assert!(was.words().spellings().eq(is.words().spellings()));
        assert_eq!(was.rows(), is.rows());
        let rules = |of: &Garbo| of.reader().rules().rules().len();
        assert_eq!(rules(&read), rules(&unpacked));
        assert!(rules(&unpacked) > 500);
        assert!(unpacked.reader().pack().unwrap() == PACKED);
    }

    #[test]
    fn unpacked_rules_fire_on_the_same_words() {
        let (read, unpacked) = (Garbo::new(), garbo());
        for rule in read.reader().rules().rules() {
            for text in rule.yes.iter().chain(&rule.no) {
                let fired = |of: &Garbo| -> Vec<(&str, f32, String)> {
                    let fires = of.reader().fires(text, rule.languages.name());
                    let told = fires.into_iter();
                    told.map(|(rule, words)| (rule.id, rule.weight, words.to_owned()))
                        .collect()
                };
                assert_eq!(fired(&read), fired(&unpacked), "{text}");
            }
        }
    }

    #[test]
    fn what_was_not_packed_is_told() {
        for wrong in [b"".as_slice(), b"words", &PACKED[..PACKED.len() - 1]] {
            assert_eq!(Garbo::unpack(wrong).reader().problems().len(), 1);
        }
    }
}
