// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountPersonScriptAddressesKana, V2CoreAccountPersonScriptAddressesKanji,
};

/// The script addresses (e.g., non-Latin characters) associated with the person.
///
/// The object at `v2.core.account_person/script_addresses`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonScriptAddresses {
    /// Kana Address.
    pub kana: Option<Part<V2CoreAccountPersonScriptAddressesKana>>,
    /// Kanji Address.
    pub kanji: Option<Part<V2CoreAccountPersonScriptAddressesKanji>>,
}

impl Blank for V2CoreAccountPersonScriptAddresses {
    const BLANK: Self = Self {
        kana: Blank::BLANK,
        kanji: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonScriptAddresses {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("kana", OPTIONAL), Field("kanji", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountPersonScriptAddresses {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonScriptAddresses);
