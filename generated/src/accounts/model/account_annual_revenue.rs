// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};

/// The schema `account_annual_revenue`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountAnnualRevenue {
    /// A non-negative integer representing the amount in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: Option<i64>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<Currency>,
    /// The close-out date of the preceding fiscal year in ISO 8601 format. E.g. 2023-12-31 for the 31st
    /// of December, 2023.
    pub fiscal_year_end: Option<String>,
}

impl Blank for AccountAnnualRevenue {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        fiscal_year_end: Blank::BLANK,
    };
}

impl Record for AccountAnnualRevenue {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_annual_revenue",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("currency", NULLABLE),
                Field("fiscal_year_end", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.fiscal_year_end,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.fiscal_year_end,
        }
    }
}

impl std::fmt::Debug for AccountAnnualRevenue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountAnnualRevenue);
