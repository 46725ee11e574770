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
    pub fn decline_on(mut self, decline_on: DeclineChargeOnSpecs) -> Self {
        self.0.set("decline_on", decline_on);
        self
    }

    /// Sets `statement_descriptor_prefix`.
    #[inline]
    pub fn statement_descriptor_prefix(
        mut self,
        statement_descriptor_prefix: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "statement_descriptor_prefix",
                Value::text(statement_descriptor_prefix),
            );
        self
    }

    /// Sets `statement_descriptor_prefix_kana`.
    #[inline]
    pub fn statement_descriptor_prefix_kana(
        mut self,
        statement_descriptor_prefix_kana: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "statement_descriptor_prefix_kana",
                Value::text(statement_descriptor_prefix_kana),
            );
        self
    }

    /// Clears `statement_descriptor_prefix_kana`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_prefix_kana(mut self) -> Self {
        self.0.clear("statement_descriptor_prefix_kana");
        self
    }

    /// Sets `statement_descriptor_prefix_kanji`.
    #[inline]
    pub fn statement_descriptor_prefix_kanji(
        mut self,
        statement_descriptor_prefix_kanji: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "statement_descriptor_prefix_kanji",
                Value::text(statement_descriptor_prefix_kanji),
            );
        self
    }

    /// Clears `statement_descriptor_prefix_kanji`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_prefix_kanji(mut self) -> Self {
        self.0.clear("statement_descriptor_prefix_kanji");
        self
    }
}

impl Default for CardPaymentsSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
