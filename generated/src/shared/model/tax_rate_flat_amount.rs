// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The amount of the tax rate when the `rate_type` is `flat_amount`. Tax rates with `rate_type`
/// `percentage` can vary based on the transaction, resulting in this field being `null`. This field
/// exposes the amount and currency of the flat tax rate.
///
/// The schema `tax_rate_flat_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRateFlatAmount {
    /// Amount of the tax when the `rate_type` is `flat_amount`. This positive integer represents how
    /// much to charge in the smallest currency unit (e.g., 100 cents to charge $1.00 or 100 to charge
    /// ¥100, a zero-decimal currency). The amount value supports up to eight digits (e.g., a value of
    /// 99999999 for a USD charge of $999,999.99).
    pub amount: i64,
    /// Three-letter ISO currency code, in lowercase.
    pub currency: String,
}

impl Blank for TaxRateFlatAmount {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}

impl Record for TaxRateFlatAmount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_rate_flat_amount",
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

impl std::fmt::Debug for TaxRateFlatAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxRateFlatAmount);
