// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Kana name.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/script_names/kana`, `PostV2CoreAccounts/identity/business_details/script_names/kana`, `PostV2CoreAccountsId/identity/business_details/script_names/kana`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana;
}

impl V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Registered name of the business.
    #[inline]
    pub fn registered_name(self, registered_name: impl Into<String>) -> Self {
        Self(self.0.with("registered_name", Value::text(registered_name)))
    }
}

impl Default for V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
