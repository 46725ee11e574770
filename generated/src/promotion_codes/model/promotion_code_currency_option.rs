// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `promotion_code_currency_option`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionCodeCurrencyOption {
    /// Minimum amount required to redeem this Promotion Code into a Coupon (e.g., a purchase must be
    /// $100 or more to work).
    pub minimum_amount: i64,
}

impl Blank for PromotionCodeCurrencyOption {
    const BLANK: Self = Self {
        minimum_amount: Blank::BLANK,
    };
}

impl Record for PromotionCodeCurrencyOption {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "promotion_code_currency_option",
            constants: &[],
            fields: &[Field("minimum_amount", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.minimum_amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.minimum_amount
    }
}

impl std::fmt::Debug for PromotionCodeCurrencyOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PromotionCodeCurrencyOption);
