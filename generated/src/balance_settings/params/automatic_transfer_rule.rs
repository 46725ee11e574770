// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BalanceSettingsResourceAutomaticTransferRuleType;

stripe_runtime::params! {
    /// Parameters at `PostBalanceSettings/payments/payouts/automatic_transfer_rules_by_currency{}[]`.
    pub struct AutomaticTransferRule;
}

impl AutomaticTransferRule {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        payout_method: impl Into<String>,
        type_: BalanceSettingsResourceAutomaticTransferRuleType,
    ) -> Self {
        Self(
            Params::new()
                .with("payout_method", Value::text(payout_method))
                .with("type", type_),
        )
    }

    /// Sets `transfer_up_to_amount`.
    #[inline]
    pub fn transfer_up_to_amount(mut self, transfer_up_to_amount: i64) -> Self {
        self.0.set("transfer_up_to_amount", transfer_up_to_amount);
        self
    }
}
