// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `account_unification_account_controller_losses`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerLosses {
    /// A value indicating who is liable when this account can't pay back negative balances from
    /// payments.
    pub payments: AccountUnificationAccountControllerLossesPayments,
}

impl Blank for AccountUnificationAccountControllerLosses {
    const BLANK: Self = Self { payments: Blank::BLANK };
}

impl Record for AccountUnificationAccountControllerLosses {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_unification_account_controller_losses",
            constants: &[],
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

impl std::fmt::Debug for AccountUnificationAccountControllerLosses {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountUnificationAccountControllerLosses);

/// A value indicating who is liable when this account can't pay back negative balances from
/// payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountUnificationAccountControllerLossesPayments {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountUnificationAccountControllerLossesPayments {
    Application = "application",
    Stripe = "stripe",
});
