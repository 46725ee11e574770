// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Persons name in kana script.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/script_names/kana`, `PostV2CoreAccountsAccountIdPersons/script_names/kana`, `PostV2CoreAccountsAccountIdPersonsId/script_names/kana` and 3 more places.
    pub struct V2CoreAccountPersonTokenScriptNamesKana;
}

impl V2CoreAccountPersonTokenScriptNamesKana {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The person's first or given name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", Value::text(given_name)))
    }

    /// The person's last or family name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", Value::text(surname)))
    }
}

impl Default for V2CoreAccountPersonTokenScriptNamesKana {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
