// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `coupon_currency_option`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCurrencyOption {
    /// Amount (in the `currency` specified) that will be taken off the subtotal of any invoices for
    /// this customer.
    pub amount_off: i64,
}

impl Blank for CouponCurrencyOption {
    const BLANK: Self = Self { amount_off: Blank::BLANK };
}

impl Record for CouponCurrencyOption {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "coupon_currency_option",
            constants: &[],
            fields: &[Field("amount_off", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.amount_off
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.amount_off
    }
}

impl std::fmt::Debug for CouponCurrencyOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CouponCurrencyOption);
