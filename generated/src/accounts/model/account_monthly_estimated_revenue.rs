// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `account_monthly_estimated_revenue`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    /// A non-negative integer representing how much to charge in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
}

impl Blank for AccountMonthlyEstimatedRevenue {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}

impl Record for AccountMonthlyEstimatedRevenue {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_monthly_estimated_revenue",
            constants: &[],
            fields: &[Field("amount", REQUIRED), Field("currency", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            _ => &self.currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.currency,
        }
    }
}

impl std::fmt::Debug for AccountMonthlyEstimatedRevenue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountMonthlyEstimatedRevenue);
