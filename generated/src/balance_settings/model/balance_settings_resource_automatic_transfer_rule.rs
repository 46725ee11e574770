// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `balance_settings_resource_automatic_transfer_rule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsResourceAutomaticTransferRule {
    /// The ID of the FinancialAccount that funds will be transferred to during automatic transfers.
    pub payout_method: String,
    /// The maximum amount in minor units to transfer to the FinancialAccount. Only applicable when
    /// `type` is `transfer_up_to_amount`.
    pub transfer_up_to_amount: Option<i64>,
    /// The type of automatic transfer rule.
    pub type_: BalanceSettingsResourceAutomaticTransferRuleType,
}

impl Blank for BalanceSettingsResourceAutomaticTransferRule {
    const BLANK: Self = Self {
        payout_method: Blank::BLANK,
        transfer_up_to_amount: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for BalanceSettingsResourceAutomaticTransferRule {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_settings_resource_automatic_transfer_rule",
            constants: &[],
            fields: &[
                Field("payout_method", REQUIRED),
                Field("transfer_up_to_amount", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payout_method,
            1 => &self.transfer_up_to_amount,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payout_method,
            1 => &mut self.transfer_up_to_amount,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BalanceSettingsResourceAutomaticTransferRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceSettingsResourceAutomaticTransferRule);

/// The type of automatic transfer rule.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BalanceSettingsResourceAutomaticTransferRuleType {
    /// `transfer_all`
    TransferAll,
    /// `transfer_up_to_amount`
    TransferUpToAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BalanceSettingsResourceAutomaticTransferRuleType {
    TransferAll = "transfer_all",
    TransferUpToAmount = "transfer_up_to_amount",
});
