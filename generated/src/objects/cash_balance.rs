// Written by `cargo xtask generate`. Do not edit.

/// A customer's `Cash balance` represents real funds. Customers can add funds to their cash balance
/// by sending a bank transfer. These funds can be used for payment and can eventually be paid out
/// to your bank account.
///
/// The object `cash_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalance {
    /// A hash of all cash balances available to this customer. You cannot delete a customer with any
    /// cash balances, even if the balance is 0. Amounts are represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub available: Option<rt::Map<i64>>,
    /// The ID of the customer whose cash balance this object represents.
    pub customer: String,
    /// The ID of an Account representing a customer whose cash balance this object represents.
    pub customer_account: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub settings: crate::cash_balance::Settings,
}

impl rt::Blank for CashBalance {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        customer: rt::Blank::BLANK,
        customer_account: rt::Blank::BLANK,
        livemode: rt::Blank::BLANK,
        settings: rt::Blank::BLANK,
    };
}

impl rt::Record for CashBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "cash_balance",
            constants: &[("object", rt::Constant::Str("cash_balance"))],
            fields: &[
                rt::Field("available", rt::NULLABLE),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("settings", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            1 => &self.customer,
            2 => &self.customer_account,
            3 => &self.livemode,
            _ => &self.settings,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            1 => &mut self.customer,
            2 => &mut self.customer_account,
            3 => &mut self.livemode,
            _ => &mut self.settings,
        }
    }
}

rt::record_traits!(CashBalance);
