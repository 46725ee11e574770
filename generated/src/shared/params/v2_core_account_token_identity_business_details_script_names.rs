// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana,
    V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKanji,
};

stripe_runtime::params! {
    /// The business legal name in non latin script.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/script_names`, `PostV2CoreAccounts/identity/business_details/script_names`, `PostV2CoreAccountsId/identity/business_details/script_names`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsScriptNames;
}

impl V2CoreAccountTokenIdentityBusinessDetailsScriptNames {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Kana name.
    #[inline]
    pub fn kana(
        self,
        kana: V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana,
    ) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// Kanji name.
    #[inline]
    pub fn kanji(
        self,
        kanji: V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKanji,
    ) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

impl Default for V2CoreAccountTokenIdentityBusinessDetailsScriptNames {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
