//! The measures.

/// Mean of the F1 of each class.
#[must_use]
pub fn macro_f1<T: PartialEq + Copy>(pairs: &[(T, T)], classes: &[T]) -> f32 {
    let sum: f32 = classes
        .iter()
        .map(|class| {
            let hit = pairs
                .iter()
                .filter(|(g, p)| g == class && p == class)
                .count() as f32;
            let all = pairs.iter().filter(|(g, _)| g == class).count()
                + pairs.iter().filter(|(_, p)| p == class).count();
            2.0 * hit / (all as f32).max(1.0)
        })
        .sum();
    100.0 * sum / classes.len() as f32
}

/// Mean of the recall of each class.
#[must_use]
pub fn macro_recall<T: PartialEq + Copy>(pairs: &[(T, T)], classes: &[T]) -> f32 {
    let sum: f32 = classes
        .iter()
        .map(|class| {
            let of: Vec<_> = pairs.iter().filter(|(g, _)| g == class).collect();
            let hit = of.iter().filter(|(_, p)| p == class).count() as f32;
            hit / (of.len() as f32).max(1.0)
        })
        .sum();
    100.0 * sum / classes.len() as f32
}

/// F1 of the labels of many comments, all counted together: hits, misses, false alarms.
#[must_use]
pub fn micro_f1(hit: usize, missed: usize, wrong: usize) -> f32 {
    200.0 * hit as f32 / (2 * hit + missed + wrong).max(1) as f32
}

/// Expected calibration error over ten bins: how far confidence is from how often it is right, in
/// points from 0 to 1.
#[must_use]
pub fn calibration(judged: &[(f32, bool)]) -> f32 {
    let mut bins = [(0.0_f32, 0.0_f32, 0.0_f32); 10];
    for (sure, right) in judged {
        let bin = &mut bins[((sure * 10.0) as usize).min(9)];
        bin.0 += 1.0;
        bin.1 += sure;
        bin.2 += if *right { 1.0 } else { 0.0 };
    }
    let all = judged.len().max(1) as f32;
    bins.iter()
        .map(|(_, sure, right)| (sure - right).abs() / all)
        .sum()
}
