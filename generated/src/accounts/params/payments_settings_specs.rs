// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/payments`, `PostAccountsAccount/settings/payments`.
    pub struct PaymentsSettingsSpecs;
}

impl PaymentsSettingsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
    }

    /// Sets `statement_descriptor_kana`.
    #[inline]
    pub fn statement_descriptor_kana(
        self,
        statement_descriptor_kana: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_kana",
                    Value::text(statement_descriptor_kana),
                ),
        )
    }

    /// Sets `statement_descriptor_kanji`.
    #[inline]
    pub fn statement_descriptor_kanji(
        self,
        statement_descriptor_kanji: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_kanji",
                    Value::text(statement_descriptor_kanji),
                ),
        )
    }
}

impl Default for PaymentsSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
