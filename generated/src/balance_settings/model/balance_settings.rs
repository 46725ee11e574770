// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::BalanceSettingsResourcePayments;

/// Options for customizing account balances and payout settings for a Stripe platform’s connected
/// accounts.
///
/// The schema `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettings {
    pub payments: BalanceSettingsResourcePayments,
}

impl Blank for BalanceSettings {
    const BLANK: Self = Self { payments: Blank::BLANK };
}

impl Record for BalanceSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_settings",
            constants: &[("object", Constant::Str("balance_settings"))],
            fields: &[Field("payments", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.payments
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.payments
    }
}

impl std::fmt::Debug for BalanceSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceSettings);
