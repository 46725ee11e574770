// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};
use crate::{
    V2CoreAccountIdentityIndividualScriptAddressesKana,
    V2CoreAccountIdentityIndividualScriptAddressesKanji,
};

/// The script addresses (e.g., non-Latin characters) associated with the individual.
///
/// The object at `v2.core.account/identity/individual/script_addresses`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityIndividualScriptAddresses {
    /// Kana Address.
    pub kana: Option<Box<V2CoreAccountIdentityIndividualScriptAddressesKana>>,
    /// Kanji Address.
    pub kanji: Option<Box<V2CoreAccountIdentityIndividualScriptAddressesKanji>>,
}

impl Record for V2CoreAccountIdentityIndividualScriptAddresses {
    const SHAPE: &'static Shape = &Shape {
        name: "",
        constants: &[],
        fields: &[Field("kana", OPTIONAL), Field("kanji", OPTIONAL)],
    };
    fn blank() -> Self {
        Self {
            kana: blank(),
            kanji: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityIndividualScriptAddresses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityIndividualScriptAddresses);
