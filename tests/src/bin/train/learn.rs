//! Logistic regression by full-batch gradient steps (Adam); no randomness, so that the same cases
//! give the same weights.

/// Inverse strength of the pull to zero, as usual in the field: larger trusts the cases more.
const C: f32 = 10.0;
const STEPS: i32 = 400;
const RATE: f32 = 0.1;

/// One case: terms by place with their values, scaled to length one.
pub(crate) struct Example {
    positive: bool,
    terms: Vec<(usize, f32)>,
}

impl Example {
    pub(crate) fn new(positive: bool, mut terms: Vec<(usize, f32)>) -> Self {
        let length = terms.iter().map(|(_, value)| value * value).sum::<f32>().sqrt();
        if length > 0.0 {
            terms.iter_mut().for_each(|(_, value)| *value /= length);
        }
        Self { positive, terms }
    }
}

/// What was learnt.
pub(crate) struct Model {
    pub(crate) weights: Vec<f32>,
    pub(crate) bias: f32,
}

impl Model {
    pub(crate) fn learn(examples: &[Example], terms: usize) -> Self {
        // The bias is the last weight; it is not pulled to zero.
        let mut weights = vec![0.0_f32; terms + 1];
        let (mut first, mut second) = (vec![0.0_f32; terms + 1], vec![0.0_f32; terms + 1]);
        let pull = 1.0 / (C * examples.len() as f32);
        for step in 1..=STEPS {
            let mut gradient = gradient(examples, &weights);
            for place in 0..terms {
                gradient[place] += pull * weights[place];
            }
            let (a, b) = (1.0 - 0.9_f32.powi(step), 1.0 - 0.999_f32.powi(step));
            for place in 0..=terms {
                let slope = gradient[place];
                first[place] = 0.9 * first[place] + 0.1 * slope;
                second[place] = 0.999 * second[place] + 0.001 * slope * slope;
                weights[place] -= RATE * (first[place] / a) / ((second[place] / b).sqrt() + 1e-8);
            }
        }
        let bias = weights.pop().unwrap_or_default();
        Self { weights, bias }
    }
}

/// Both classes weigh the same, whatever their numbers.
fn gradient(examples: &[Example], weights: &[f32]) -> Vec<f32> {
    let all = examples.len() as f32;
    let positives = examples.iter().filter(|example| example.positive).count().max(1) as f32;
    let negatives = (all - positives).max(1.0);
    let mut gradient = vec![0.0; weights.len()];
    let bias = weights.len() - 1;
    for example in examples {
        let sum: f32 = example.terms.iter().map(|(place, value)| weights[*place] * value).sum();
        let chance = 1.0 / (1.0 + (-(sum + weights[bias])).exp());
        let (truth, share) = if example.positive { (1.0, positives) } else { (0.0, negatives) };
        let error = (chance - truth) * 0.5 / share;
        for (place, value) in &example.terms {
            gradient[*place] += error * value;
        }
        gradient[bias] += error;
    }
    gradient
}
