// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{IssuingCardSpendingLimitCategory, IssuingCardSpendingLimitInterval};

/// The schema `issuing_card_spending_limit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardSpendingLimit {
    /// Maximum amount allowed to spend per interval. This amount is in the card's currency and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Array of strings containing
    /// [categories](https://docs.stripe.com/api#issuing_authorization_object-merchant_data-category)
    /// this limit applies to. Omitting this field will apply the limit to all categories.
    pub categories: Option<Vec<IssuingCardSpendingLimitCategory>>,
    /// Interval (or event) to which the amount applies.
    pub interval: IssuingCardSpendingLimitInterval,
}

impl Blank for IssuingCardSpendingLimit {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        categories: Blank::BLANK,
        interval: Blank::BLANK,
    };
}

impl Record for IssuingCardSpendingLimit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_spending_limit",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("categories", NULLABLE),
                Field("interval", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.categories,
            _ => &self.interval,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.categories,
            _ => &mut self.interval,
        }
    }
}

impl std::fmt::Debug for IssuingCardSpendingLimit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardSpendingLimit);
