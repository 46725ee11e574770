//! Which fields a document had.

use crate::codec::record::{Field, REQUIRED};

/// The set of fields that the document had. Hardly a record has more fields than fit in place.
pub(super) struct Seen {
    first: [u64; 2],
    rest: Vec<u64>,
}

impl Seen {
    pub(super) fn new(fields: usize) -> Self {
        let rest = match fields {
            0..=128 => Vec::new(),
            _ => vec![0; fields.div_ceil(64) - 2],
        };
        Self {
            first: [0; 2],
            rest,
        }
    }

    /// Puts a field into the set; whether it is in there already.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let word = match self.first.get_mut(index / 64) {
            Some(word) => Some(word),
            None => self.rest.get_mut(index / 64 - 2),
        };
        let Some(word) = word else {
            return false;
        };
        let bit = 1 << (index % 64);
        let again = *word & bit != 0;
        *word |= bit;
        again
    }

    /// The first field that is required and has not been seen, unless `spared`. The others are not looked at, for hardly any is
    /// missing.
    pub(super) fn missing<'f>(
        &self,
        fields: &'f [Field],
        spared: impl Fn(usize) -> bool,
    ) -> Option<&'f Field> {
        let words = self.first.iter().chain(&self.rest);
        for ((fields, seen), start) in fields.chunks(64).zip(words).zip((0..).step_by(64)) {
            let mut unseen = !seen;
            loop {
                let index = unseen.trailing_zeros() as usize;
                let Some(field) = fields.get(index) else {
                    break;
                };
                if field.has(REQUIRED) && !spared(start + index) {
                    return Some(field);
                }
                unseen &= unseen - 1;
            }
        }
        None
    }
}
