// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, Map, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::ShippingRateCurrencyOption;

/// The schema `shipping_rate_fixed_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateFixedAmount {
    /// A non-negative integer in cents representing how much to charge.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Shipping rates defined in each available currency option. Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency_options: Option<Map<ShippingRateCurrencyOption>>,
}

impl Blank for ShippingRateFixedAmount {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        currency_options: Blank::BLANK,
    };
}

impl Record for ShippingRateFixedAmount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "shipping_rate_fixed_amount",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("currency_options", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.currency_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.currency_options,
        }
    }
}

impl std::fmt::Debug for ShippingRateFixedAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ShippingRateFixedAmount);
