//! Comparing two records: the best of their name forms, then the facts beside names.

use crate::evidence::Evidence;
use crate::facts::facts;
use crate::model::Model;
use crate::record::Record;

/// How much two records look like one person, and why. Symmetric but for which side is called left.
pub fn compare(a: &Record, b: &Record, model: &Model) -> Evidence {
    let pairs = a
        .names
        .iter()
        .flat_map(|x| b.names.iter().map(move |y| (x, y)));
    let scored = pairs.map(|(x, y)| (model.bits(&model.prepare(x), &model.prepare(y)), x, y));
    let best = scored.max_by(|x, y| x.0.total_cmp(&y.0));
    let (mut reasons, words) = best.map_or_else(Default::default, |(_, x, y)| model.explain(x, y));
    reasons.extend(facts(model, a, b));
    Evidence::of(reasons, words)
}
