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
    pub fn kana(mut self, kana: V2CoreAccountPersonTokenScriptNamesKana) -> Self {
        self.0.set("kana", kana);
        self
    }

    /// Persons name in kanji script.
    #[inline]
    pub fn kanji(mut self, kanji: V2CoreAccountPersonTokenScriptNamesKanji) -> Self {
        self.0.set("kanji", kanji);
        self
    }
}

impl Default for V2CoreAccountPersonTokenScriptNames {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
