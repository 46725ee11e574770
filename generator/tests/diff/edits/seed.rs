//! Choices that look like chance and are always the same.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A source of choices.
pub(super) struct Seed(u64);

impl Seed {
    /// The choices that go with a number and a name.
    pub(super) fn new(number: u64, name: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        (number, name).hash(&mut hasher);
        Self(hasher.finish())
    }

    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of several, if there are any.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let index = self.next().checked_rem(from.len() as u64)?;
        from.get(index as usize)
    }
}
