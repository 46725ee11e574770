//! Letters and digits that look drawn by chance, and are always the same for the same seed.

/// Where the chance comes from: a number that what is made goes into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seed(u64);

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

impl Seed {
    /// The seed that all others come from.
    pub(crate) const ROOT: Self = Self(0xcbf2_9ce4_8422_2325);

    /// The seed of something inside or beside: FNV-1a over the text, with an end to it.
    #[must_use]
    pub(crate) fn with(self, text: &str) -> Self {
        let bytes = text.bytes().chain([0xff]);
        Self(bytes.fold(self.0, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    /// The seed of the `index`th of several.
    #[must_use]
    pub(crate) fn nth(self, index: u64) -> Self {
        self.with(&index.to_string())
    }

    /// As many letters and digits as asked for.
    pub(crate) fn letters(self, count: usize) -> String {
        let mut state = self.0;
        let mut letter = || {
            // SplitMix64.
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            char::from(ALPHABET[(mixed % 62) as usize])
        };
        std::iter::repeat_with(&mut letter).take(count).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Seed;

    #[test]
    fn a_seed_gives_the_same_letters_always_and_another_one_others() {
        let seed = Seed::ROOT.with("customer");
        assert_eq!(seed.letters(14), seed.letters(14));
        assert_eq!(seed.letters(24)[..14], seed.letters(14));
        assert_ne!(seed.letters(14), seed.nth(1).letters(14));
        assert_ne!(
            Seed::ROOT.with("ab").with("c"),
            Seed::ROOT.with("a").with("bc")
        );
    }
}
