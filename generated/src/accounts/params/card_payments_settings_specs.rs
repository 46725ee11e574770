// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::DeclineChargeOnSpecs;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/card_payments`, `PostAccountsAccount/settings/card_payments`.
    pub struct CardPaymentsSettingsSpecs;
}

impl CardPaymentsSettingsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `decline_on`.
    #[inline]
    pub fn decline_on(self, decline_on: DeclineChargeOnSpecs) -> Self {
        Self(self.0.with("decline_on", decline_on))
    }

    /// Sets `statement_descriptor_prefix`.
    #[inline]
    pub fn statement_descriptor_prefix(
        self,
        statement_descriptor_prefix: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_prefix",
                    Value::text(statement_descriptor_prefix),
                ),
        )
    }

    /// Sets `statement_descriptor_prefix_kana`.
    #[inline]
    pub fn statement_descriptor_prefix_kana(
        self,
        statement_descriptor_prefix_kana: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_prefix_kana",
                    Value::text(statement_descriptor_prefix_kana),
                ),
        )
    }

    /// Clears `statement_descriptor_prefix_kana`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_prefix_kana(self) -> Self {
        Self(self.0.cleared("statement_descriptor_prefix_kana"))
    }

    /// Sets `statement_descriptor_prefix_kanji`.
    #[inline]
    pub fn statement_descriptor_prefix_kanji(
        self,
        statement_descriptor_prefix_kanji: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_prefix_kanji",
                    Value::text(statement_descriptor_prefix_kanji),
                ),
        )
    }

    /// Clears `statement_descriptor_prefix_kanji`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_prefix_kanji(self) -> Self {
        Self(self.0.cleared("statement_descriptor_prefix_kanji"))
    }
}

impl Default for CardPaymentsSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
