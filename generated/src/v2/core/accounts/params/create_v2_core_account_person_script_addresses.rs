// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateV2CoreAccountPersonScriptAddressesKana,
    CreateV2CoreAccountPersonScriptAddressesKanji,
};

stripe_runtime::params! {
    /// The script addresses (e.g., non-Latin characters) associated with the person.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/script_addresses`, `PostV2CoreAccounts/identity/business_details/script_addresses`, `PostV2CoreAccounts/identity/individual/script_addresses`.
    pub struct CreateV2CoreAccountPersonScriptAddresses;
}

impl CreateV2CoreAccountPersonScriptAddresses {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Kana Address.
    #[inline]
    pub fn kana(self, kana: CreateV2CoreAccountPersonScriptAddressesKana) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// Kanji Address.
    #[inline]
    pub fn kanji(self, kanji: CreateV2CoreAccountPersonScriptAddressesKanji) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

impl Default for CreateV2CoreAccountPersonScriptAddresses {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
