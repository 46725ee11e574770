// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Map, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::CustomerBalanceCustomerBalanceSettings;

/// A customer's `Cash balance` represents real funds. Customers can add funds to their cash balance
/// by sending a bank transfer. These funds can be used for payment and can eventually be paid out
/// to your bank account.
///
/// The schema `cash_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalance {
    /// A hash of all cash balances available to this customer. You cannot delete a customer with any
    /// cash balances, even if the balance is 0. Amounts are represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub available: Option<Map<i64>>,
    /// The ID of the customer whose cash balance this object represents.
    pub customer: String,
    /// The ID of an Account representing a customer whose cash balance this object represents.
    pub customer_account: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub settings: CustomerBalanceCustomerBalanceSettings,
}

impl Blank for CashBalance {
    const BLANK: Self = Self {
        available: Blank::BLANK,
        customer: Blank::BLANK,
        customer_account: Blank::BLANK,
        livemode: Blank::BLANK,
        settings: Blank::BLANK,
    };
}

impl Record for CashBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "cash_balance",
            constants: &[("object", Constant::Str("cash_balance"))],
            fields: &[
                Field("available", NULLABLE),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("livemode", REQUIRED),
                Field("settings", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available,
            1 => &self.customer,
            2 => &self.customer_account,
            3 => &self.livemode,
            _ => &self.settings,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available,
            1 => &mut self.customer,
            2 => &mut self.customer_account,
            3 => &mut self.livemode,
            _ => &mut self.settings,
        }
    }
}

impl std::fmt::Debug for CashBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CashBalance);
