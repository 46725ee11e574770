// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `account_unification_account_controller_fees`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerFees {
    /// A value indicating the responsible payer of a bundle of Stripe fees for pricing-control eligible
    /// products on this account. Learn more about
    /// [fee behavior on connected accounts](https://docs.stripe.com/connect/direct-charges-fee-payer-behavior).
    pub payer: AccountUnificationAccountControllerFeesPayer,
}

impl Blank for AccountUnificationAccountControllerFees {
    const BLANK: Self = Self { payer: Blank::BLANK };
}

impl Record for AccountUnificationAccountControllerFees {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_unification_account_controller_fees",
            constants: &[],
            fields: &[Field("payer", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.payer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.payer
    }
}

impl std::fmt::Debug for AccountUnificationAccountControllerFees {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountUnificationAccountControllerFees);

/// A value indicating the responsible payer of a bundle of Stripe fees for pricing-control eligible
/// products on this account. Learn more about
/// [fee behavior on connected accounts](https://docs.stripe.com/connect/direct-charges-fee-payer-behavior).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountUnificationAccountControllerFeesPayer {
    /// `account`
    Account,
    /// `application`
    Application,
    /// `application_custom`
    ApplicationCustom,
    /// `application_express`
    ApplicationExpress,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountUnificationAccountControllerFeesPayer {
    Account = "account",
    Application = "application",
    ApplicationCustom = "application_custom",
    ApplicationExpress = "application_express",
});
