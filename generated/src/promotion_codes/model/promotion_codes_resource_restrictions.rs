// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Map, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PromotionCodeCurrencyOption;

/// The schema `promotion_codes_resource_restrictions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionCodesResourceRestrictions {
    /// Promotion code restrictions defined in each available currency option. Each key must be a
    /// three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency_options: Option<Map<PromotionCodeCurrencyOption>>,
    /// A Boolean indicating if the Promotion Code should only be redeemed for Customers without any
    /// successful payments or invoices
    pub first_time_transaction: bool,
    /// Minimum amount required to redeem this Promotion Code into a Coupon (e.g., a purchase must be
    /// $100 or more to work).
    pub minimum_amount: Option<i64>,
    /// Three-letter [ISO code](https://docs.stripe.com/currencies) for minimum_amount
    pub minimum_amount_currency: Option<String>,
}

impl Blank for PromotionCodesResourceRestrictions {
    const BLANK: Self = Self {
        currency_options: Blank::BLANK,
        first_time_transaction: Blank::BLANK,
        minimum_amount: Blank::BLANK,
        minimum_amount_currency: Blank::BLANK,
    };
}

impl Record for PromotionCodesResourceRestrictions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "promotion_codes_resource_restrictions",
            constants: &[],
            fields: &[
                Field("currency_options", OPTIONAL),
                Field("first_time_transaction", REQUIRED),
                Field("minimum_amount", NULLABLE),
                Field("minimum_amount_currency", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currency_options,
            1 => &self.first_time_transaction,
            2 => &self.minimum_amount,
            _ => &self.minimum_amount_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currency_options,
            1 => &mut self.first_time_transaction,
            2 => &mut self.minimum_amount,
            _ => &mut self.minimum_amount_currency,
        }
    }
}

impl std::fmt::Debug for PromotionCodesResourceRestrictions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PromotionCodesResourceRestrictions);
