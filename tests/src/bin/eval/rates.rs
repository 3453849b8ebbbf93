//! Rates with Wilson's 95 % interval.

use crate::cases::{Case, Judged};

/// Counts over one set.
pub(crate) struct Rates {
    positives: usize,
    found: usize,
    negatives: usize,
    quiet: usize,
    spans: usize,
    false_spans: usize,
}

impl Rates {
    pub(crate) fn of(judged: &[(&Case, Judged)]) -> Self {
        let count = |wanted: &dyn Fn(&Case, &Judged) -> bool| {
            judged.iter().filter(|(case, judged)| wanted(case, judged)).count()
        };
        let spans = |positive: bool| {
            let some = judged.iter().filter(|(case, _)| case.positive() == positive);
            some.map(|(_, judged)| judged.spans).sum::<usize>()
        };
        Self {
            positives: count(&|case, _| case.positive()),
            found: count(&|case, judged| case.positive() && judged.flag),
            negatives: count(&|case, _| !case.positive()),
            quiet: count(&|case, judged| !case.positive() && !judged.flag),
            spans: spans(true) + spans(false),
            false_spans: spans(false),
        }
    }

    pub(crate) fn row(&self, name: &str) -> String {
        let j = share(self.found, self.positives) + share(self.quiet, self.negatives) - 1.0;
        let (specificity, j) = match self.negatives {
            0 => ("no negatives".to_owned(), "–".to_owned()),
            all => (interval(self.quiet, all), format!("{j:.2}")),
        };
        format!(
            "| {name} | {} + {} | {} | {specificity} | {j} | {} of {} |",
            self.positives,
            self.negatives,
            interval(self.found, self.positives),
            self.false_spans,
            self.spans,
        )
    }
}

#[expect(clippy::cast_precision_loss, reason = "hundreds of cases")]
fn share(some: usize, all: usize) -> f64 {
    some as f64 / all.max(1) as f64
}

/// `0.93 (0.87–0.96)`.
pub(crate) fn interval(some: usize, all: usize) -> String {
    const Z: f64 = 1.96;
    let (p, n) = (share(some, all), share(all.max(1), 1));
    let middle = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z / (1.0 + Z * Z / n) * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    format!("{p:.2} ({:.2}–{:.2})", (middle - half).max(0.0), (middle + half).min(1.0))
}
