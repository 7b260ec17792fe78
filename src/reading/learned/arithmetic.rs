//! Arithmetic that gives the same bits on every machine: only operations that IEEE 754 rounds
//! exactly. The standard `exp` is the platform's and differs between a browser and a server.

/// `e` to the power of `x`, for `x` from −30 to 30 (clamped); off by less than one part in a
/// million.
fn exp(x: f32) -> f32 {
    let x = x.clamp(-30.0, 30.0);
    // e^x = 2^k · e^r with |r| ≤ ln 2 / 2; e^r by its Taylor series.
    let k = (x * std::f32::consts::LOG2_E + 0.5).floor();
    let r = x - k * std::f32::consts::LN_2;
    let series = [720.0, 120.0, 24.0, 6.0, 2.0, 1.0, 1.0_f32];
    let e = series.iter().fold(0.0, |sum, n| sum * r + 1.0 / n);
    let power = f32::from_bits(((k as i32 + 127) as u32) << 23);
    e * power
}

/// The sum of products, in four lanes: one alone would wait for each sum in turn.
#[must_use]
pub fn dot(a: &[f32], b: &[f32]) -> f32 {
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks::<4>(), b.as_chunks::<4>());
    let mut lanes = [0.0; 4];
    for (a, b) in a.iter().zip(b) {
        for (lane, (a, b)) in lanes.iter_mut().zip(a.iter().zip(b)) {
            *lane += a * b;
        }
    }
    let rest: f32 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]) + rest
}

/// The odds behind log odds.
#[must_use]
pub fn odds(log: f32) -> f32 {
    exp(log)
}

/// The probability behind log odds.
#[must_use]
pub fn probability(odds: f32) -> f32 {
    1.0 / (1.0 + exp(-odds))
}

/// Turns scores of things that exclude one another into probabilities.
fn share(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = exp(*score - most);
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

/// Log odds into probabilities; the first so many exclude one another.
pub fn soften(odds: &mut [f32], exclusive: usize) {
    let (sides, rest) = odds.split_at_mut(odds.len().min(exclusive));
    share(sides);
    rest.iter_mut().for_each(|odds| *odds = probability(*odds));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_close_to_the_standard_ones() {
        for step in -300..=300 {
            let x = step as f32 / 10.0;
            let want = f64::from(x).exp();
            let off = (f64::from(exp(x)) - want).abs() / want;
            assert!(off < 2e-6, "e^{x} is off by {off}");
        }
    }

    #[test]
    fn shares_add_up_and_keep_their_order() {
        let mut scores = [2.0, -1.0, 4.0];
        share(&mut scores);
        assert!((scores.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert!(scores[2] > scores[0] && scores[0] > scores[1]);
        assert!((probability(0.0) - 0.5).abs() < 1e-7);
    }
}
