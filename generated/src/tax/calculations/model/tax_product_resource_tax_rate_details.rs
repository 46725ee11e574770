// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{RateType, TaxRateFlatAmount, TaxType};

/// The schema `tax_product_resource_tax_rate_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxRateDetails {
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// The amount of the tax rate when the `rate_type` is `flat_amount`. Tax rates with `rate_type`
    /// `percentage` can vary based on the transaction, resulting in this field being `null`. This field
    /// exposes the amount and currency of the flat tax rate.
    pub flat_amount: Option<Part<TaxRateFlatAmount>>,
    /// The tax rate percentage as a string. For example, 8.5% is represented as `"8.5"`.
    pub percentage_decimal: String,
    /// Indicates the type of tax rate applied to the taxable amount. This value can be `null` when no
    /// tax applies to the location. This field is only present for TaxRates created by Stripe Tax.
    pub rate_type: Option<RateType>,
    /// State, county, province, or region ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: Option<String>,
    /// The tax type, such as `vat` or `sales_tax`.
    pub tax_type: Option<TaxType>,
}

impl Blank for TaxProductResourceTaxRateDetails {
    const BLANK: Self = Self {
        country: Blank::BLANK,
        flat_amount: Blank::BLANK,
        percentage_decimal: Blank::BLANK,
        rate_type: Blank::BLANK,
        state: Blank::BLANK,
        tax_type: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxRateDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_rate_details",
            constants: &[],
            fields: &[
                Field("country", NULLABLE),
                Field("flat_amount", NULLABLE),
                Field("percentage_decimal", REQUIRED),
                Field("rate_type", NULLABLE),
                Field("state", NULLABLE),
                Field("tax_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.country,
            1 => &self.flat_amount,
            2 => &self.percentage_decimal,
            3 => &self.rate_type,
            4 => &self.state,
            _ => &self.tax_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.flat_amount,
            2 => &mut self.percentage_decimal,
            3 => &mut self.rate_type,
            4 => &mut self.state,
            _ => &mut self.tax_type,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceTaxRateDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxRateDetails);
