// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{BalanceSettingsResourcePayouts, BalanceSettingsResourceSettlementTiming};

/// The schema `balance_settings_resource_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsResourcePayments {
    /// A Boolean indicating if Stripe should try to reclaim negative balances from an attached bank
    /// account. See
    /// [Understanding Connect account balances](https://docs.stripe.com/connect/account-balances) for
    /// details. The default value is `false` when
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts, otherwise `true`.
    pub debit_negative_balances: Option<bool>,
    /// Settings specific to the account's payouts.
    pub payouts: Option<Part<BalanceSettingsResourcePayouts>>,
    pub settlement_timing: BalanceSettingsResourceSettlementTiming,
}

impl Blank for BalanceSettingsResourcePayments {
    const BLANK: Self = Self {
        debit_negative_balances: Blank::BLANK,
        payouts: Blank::BLANK,
        settlement_timing: Blank::BLANK,
    };
}

impl Record for BalanceSettingsResourcePayments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_settings_resource_payments",
            constants: &[],
            fields: &[
                Field("debit_negative_balances", NULLABLE),
                Field("payouts", NULLABLE),
                Field("settlement_timing", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.debit_negative_balances,
            1 => &self.payouts,
            _ => &self.settlement_timing,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.debit_negative_balances,
            1 => &mut self.payouts,
            _ => &mut self.settlement_timing,
        }
    }
}

impl std::fmt::Debug for BalanceSettingsResourcePayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceSettingsResourcePayments);
