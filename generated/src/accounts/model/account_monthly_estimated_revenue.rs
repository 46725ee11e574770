// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Field, Place, REQUIRED, Record, Shape, blank, debug};

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

impl Record for AccountMonthlyEstimatedRevenue {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_monthly_estimated_revenue",
            constants: &[],
            fields: &[Field("amount", REQUIRED), Field("currency", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self {
            amount: blank(),
            currency: blank(),
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
