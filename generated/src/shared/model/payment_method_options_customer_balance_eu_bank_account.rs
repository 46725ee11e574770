// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_method_options_customer_balance_eu_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceEuBankAccount {
    /// The desired country code of the bank account information. Permitted values include: `DE`, `FR`,
    /// `IE`, or `NL`.
    pub country: PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
}

impl Blank for PaymentMethodOptionsCustomerBalanceEuBankAccount {
    const BLANK: Self = Self { country: Blank::BLANK };
}

impl Record for PaymentMethodOptionsCustomerBalanceEuBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_options_customer_balance_eu_bank_account",
            constants: &[],
            fields: &[Field("country", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.country
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.country
    }
}

impl std::fmt::Debug for PaymentMethodOptionsCustomerBalanceEuBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodOptionsCustomerBalanceEuBankAccount);

/// The desired country code of the bank account information. Permitted values include: `DE`, `FR`,
/// `IE`, or `NL`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodOptionsCustomerBalanceEuBankAccountCountry {
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `FR`
    Fr,
    /// `IE`
    Ie,
    /// `NL`
    Nl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodOptionsCustomerBalanceEuBankAccountCountry {
    Be = "BE",
    De = "DE",
    Es = "ES",
    Fr = "FR",
    Ie = "IE",
    Nl = "NL",
});
