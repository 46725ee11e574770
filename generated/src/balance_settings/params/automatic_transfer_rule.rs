// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBalanceSettings/payments/payouts/automatic_transfer_rules_by_currency{}[]`.
    pub struct AutomaticTransferRule;
}

impl AutomaticTransferRule {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        payout_method: impl Into<String>,
        type_: AutomaticTransferRuleType,
    ) -> Self {
        Self(
            Params::new()
                .with("payout_method", Value::text(payout_method))
                .with("type", type_),
        )
    }

    /// Sets `transfer_up_to_amount`.
    #[inline]
    pub fn transfer_up_to_amount(self, transfer_up_to_amount: i64) -> Self {
        Self(self.0.with("transfer_up_to_amount", transfer_up_to_amount))
    }
}

/// The values of `PostBalanceSettings/payments/payouts/automatic_transfer_rules_by_currency{}[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticTransferRuleType {
    /// `transfer_all`
    TransferAll,
    /// `transfer_up_to_amount`
    TransferUpToAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AutomaticTransferRuleType {
    TransferAll = "transfer_all",
    TransferUpToAmount = "transfer_up_to_amount",
});
