//! Figures of a ranking: recall at a precision, area under the curve, confidence.

/// A score and whether the pair is one person's.
pub type Scored = (f64, bool);

/// The best recall at any threshold whose precision is at least `precision`; equal scores stand or fall together.
pub fn recall_at_precision(scored: &[Scored], precision: f64) -> f64 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|x, y| y.0.total_cmp(&x.0));
    let positives = share_count(&sorted);
    let (mut found, mut best) = (0.0, 0.0);
    for (place, (score, same)) in sorted.iter().enumerate() {
        found += f64::from(u8::from(*same));
        let last_of_tie = sorted.get(place + 1).is_none_or(|next| next.0 < *score);
        if last_of_tie && found / count(place + 1) >= precision {
            best = found / positives;
        }
    }
    best
}

/// The chance that a pair of one person scores above a pair of two; ties count half.
pub fn area_under_curve(scored: &[Scored]) -> f64 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|x, y| x.0.total_cmp(&y.0));
    let positives = share_count(&sorted);
    let mut ranks = 0.0;
    let mut start = 0;
    while start < sorted.len() {
        let end = start
            + sorted[start..]
                .iter()
                .take_while(|pair| pair.0 <= sorted[start].0)
                .count();
        let rank = f64::midpoint(count(start + 1), count(end));
        ranks += rank * share_count(&sorted[start..end]);
        start = end;
    }
    let negatives = count(sorted.len()) - positives;
    (ranks - positives * (positives + 1.0) / 2.0) / (positives * negatives)
}

/// Half the width of the 95 % interval of a share of `of` trials.
pub fn half_width(share: f64, of: f64) -> f64 {
    1.96 * (share * (1.0 - share) / of.max(1.0)).sqrt()
}

fn share_count(scored: &[Scored]) -> f64 {
    count(scored.iter().filter(|pair| pair.1).count())
}

#[expect(clippy::cast_precision_loss, reason = "counts of thousands")]
fn count(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_stand_or_fall_together() {
        let scored = [(3.0, true), (2.0, true), (2.0, false), (1.0, true)];
        assert!((recall_at_precision(&scored, 0.95) - 1.0 / 3.0).abs() < 1e-9);
        assert!((area_under_curve(&scored) - 0.5).abs() < 1e-9);
    }
}
