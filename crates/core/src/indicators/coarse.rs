//! What a word may fill, as a few bits that travel with it.

use super::lexicon::ClassId;

/// Classes, coarsely: one bit stands for each class whose number leaves the same rest. Most words fill
/// none of the classes asked for, and this says so without looking at what they are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Coarse([u64; 4]);

impl Coarse {
    pub(super) fn of(classes: &[ClassId]) -> Self {
        let mut all = Self::default();
        for class in classes {
            if let Some(bits) = all.0.get_mut(usize::from(class / 64 % 4)) {
                *bits |= 1 << (class % 64);
            }
        }
        all
    }

    /// These classes besides.
    pub(super) fn add(&mut self, more: Self) {
        self.0.iter_mut().zip(more.0).for_each(|(bits, more)| *bits |= more);
    }

    /// Whether the class may be among them; if not, it surely is not.
    pub(super) fn may(&self, class: ClassId) -> bool {
        self.0.get(usize::from(class / 64 % 4)).is_some_and(|bits| bits >> (class % 64) & 1 == 1)
    }
}
