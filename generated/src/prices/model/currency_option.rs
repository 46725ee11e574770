// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Decimal, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{CurrencyOptionTaxBehavior, CustomUnitAmount, PriceTier};

/// The schema `currency_option`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyOption {
    /// When set, provides configuration for the amount to be adjusted by the customer during Checkout
    /// Sessions and Payment Links.
    pub custom_unit_amount: Option<Part<CustomUnitAmount>>,
    /// Only required if a
    /// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
    /// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
    /// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
    /// specified as either `inclusive` or `exclusive`, it cannot be changed.
    pub tax_behavior: Option<CurrencyOptionTaxBehavior>,
    /// Each element represents a pricing tier. This parameter requires `billing_scheme` to be set to
    /// `tiered`. See also the documentation for `billing_scheme`.
    pub tiers: Option<Vec<PriceTier>>,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a whole integer if
    /// possible. Only set if `billing_scheme=per_unit`.
    pub unit_amount: Option<i64>,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a decimal string
    /// with at most 12 decimal places. Only set if `billing_scheme=per_unit`.
    pub unit_amount_decimal: Option<Decimal>,
}

impl Blank for CurrencyOption {
    const BLANK: Self = Self {
        custom_unit_amount: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        tiers: Blank::BLANK,
        unit_amount: Blank::BLANK,
        unit_amount_decimal: Blank::BLANK,
    };
}

impl Record for CurrencyOption {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "currency_option",
            constants: &[],
            fields: &[
                Field("custom_unit_amount", NULLABLE),
                Field("tax_behavior", NULLABLE),
                Field("tiers", OPTIONAL),
                Field("unit_amount", NULLABLE),
                Field("unit_amount_decimal", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.custom_unit_amount,
            1 => &self.tax_behavior,
            2 => &self.tiers,
            3 => &self.unit_amount,
            _ => &self.unit_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.custom_unit_amount,
            1 => &mut self.tax_behavior,
            2 => &mut self.tiers,
            3 => &mut self.unit_amount,
            _ => &mut self.unit_amount_decimal,
        }
    }
}

impl std::fmt::Debug for CurrencyOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CurrencyOption);
