// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    V2CoreAccountPersonTokenScriptNamesKana, V2CoreAccountPersonTokenScriptNamesKanji,
};

stripe_runtime::params! {
    /// The script names (e.g. non-Latin characters) associated with the person.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/script_names`, `PostV2CoreAccountsAccountIdPersons/script_names`, `PostV2CoreAccountsAccountIdPersonsId/script_names` and 3 more places.
    pub struct V2CoreAccountPersonTokenScriptNames;
}

impl V2CoreAccountPersonTokenScriptNames {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Persons name in kana script.
    #[inline]
    pub fn kana(self, kana: V2CoreAccountPersonTokenScriptNamesKana) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// Persons name in kanji script.
    #[inline]
    pub fn kanji(self, kanji: V2CoreAccountPersonTokenScriptNamesKanji) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

impl Default for V2CoreAccountPersonTokenScriptNames {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
