// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    V2CoreAccountPersonTokenScriptAddressesKana,
    V2CoreAccountPersonTokenScriptAddressesKanji,
};

stripe_runtime::params! {
    /// The script addresses (e.g., non-Latin characters) associated with the person.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/script_addresses`, `PostV2CoreAccountsAccountIdPersonsId/script_addresses`, `PostV2CoreAccountTokens/identity/business_details/script_addresses` and 3 more places.
    pub struct V2CoreAccountPersonTokenScriptAddresses;
}

impl V2CoreAccountPersonTokenScriptAddresses {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Kana Address.
    #[inline]
    pub fn kana(self, kana: V2CoreAccountPersonTokenScriptAddressesKana) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// Kanji Address.
    #[inline]
    pub fn kanji(self, kanji: V2CoreAccountPersonTokenScriptAddressesKanji) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

impl Default for V2CoreAccountPersonTokenScriptAddresses {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
