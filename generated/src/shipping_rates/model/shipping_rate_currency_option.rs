// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::CurrencyOptionTaxBehavior;

/// The schema `shipping_rate_currency_option`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateCurrencyOption {
    /// A non-negative integer in cents representing how much to charge.
    pub amount: i64,
    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    pub tax_behavior: CurrencyOptionTaxBehavior,
}

impl Blank for ShippingRateCurrencyOption {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        tax_behavior: Blank::BLANK,
    };
}

impl Record for ShippingRateCurrencyOption {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "shipping_rate_currency_option",
            constants: &[],
            fields: &[Field("amount", REQUIRED), Field("tax_behavior", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            _ => &self.tax_behavior,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.tax_behavior,
        }
    }
}

impl std::fmt::Debug for ShippingRateCurrencyOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ShippingRateCurrencyOption);
