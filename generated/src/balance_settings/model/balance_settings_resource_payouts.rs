// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Map, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BalanceSettingsResourceAutomaticTransferRule, BalanceSettingsResourcePayoutSchedule,
    BalanceSettingsResourcePayoutsStatus,
};

/// The schema `balance_settings_resource_payouts`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsResourcePayouts {
    /// Configures per-currency rules for automatically transferring funds from the payments balance to
    /// a FinancialAccount.
    pub automatic_transfer_rules_by_currency: Option<
        Map<Vec<BalanceSettingsResourceAutomaticTransferRule>>,
    >,
    /// The minimum balance amount to retain per currency after automatic payouts. Only funds that
    /// exceed these amounts are paid out. Learn more about the
    /// [minimum balances for automatic payouts](https://docs.stripe.com/payouts/minimum-balances-for-automatic-payouts).
    pub minimum_balance_by_currency: Option<Map<i64>>,
    /// Details on when funds from charges are available, and when they are paid out to an external
    /// account. See our
    /// [Setting Bank and Debit Card Payouts](https://docs.stripe.com/connect/bank-transfers#payout-information)
    /// documentation for details.
    pub schedule: Option<Part<BalanceSettingsResourcePayoutSchedule>>,
    /// The text that appears on the bank account statement for payouts. If not set, this defaults to
    /// the platform's bank descriptor as set in the Dashboard.
    pub statement_descriptor: Option<String>,
    /// Whether the funds in this account can be paid out.
    pub status: BalanceSettingsResourcePayoutsStatus,
}

impl Blank for BalanceSettingsResourcePayouts {
    const BLANK: Self = Self {
        automatic_transfer_rules_by_currency: Blank::BLANK,
        minimum_balance_by_currency: Blank::BLANK,
        schedule: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for BalanceSettingsResourcePayouts {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_settings_resource_payouts",
            constants: &[],
            fields: &[
                Field("automatic_transfer_rules_by_currency", NULLABLE),
                Field("minimum_balance_by_currency", NULLABLE),
                Field("schedule", NULLABLE),
                Field("statement_descriptor", NULLABLE),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.automatic_transfer_rules_by_currency,
            1 => &self.minimum_balance_by_currency,
            2 => &self.schedule,
            3 => &self.statement_descriptor,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.automatic_transfer_rules_by_currency,
            1 => &mut self.minimum_balance_by_currency,
            2 => &mut self.schedule,
            3 => &mut self.statement_descriptor,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for BalanceSettingsResourcePayouts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceSettingsResourcePayouts);
