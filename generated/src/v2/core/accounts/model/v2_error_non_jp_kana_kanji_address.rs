// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorNonJpKanaKanjiAddressError;

/// Kana Kanji script addresses must have JP country.
///
/// The schema `v2.error.non_jp_kana_kanji_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorNonJpKanaKanjiAddress {
    /// Information about the error that occurred
    pub error: V2ErrorNonJpKanaKanjiAddressError,
}

impl Blank for V2ErrorNonJpKanaKanjiAddress {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorNonJpKanaKanjiAddress {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.non_jp_kana_kanji_address",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorNonJpKanaKanjiAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorNonJpKanaKanjiAddress);
