// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_breakdown` of [`TaxCalculation`](crate::TaxCalculation).

pub mod tax_rate_details;
pub use crate::item::tax::TaxabilityReason;

/// An object in `tax_breakdown[].tax_rate_details` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRateDetails {
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// The amount of the tax rate when the `rate_type` is `flat_amount`. Tax rates with `rate_type`
    /// `percentage` can vary based on the transaction, resulting in this field being `null`. This field
    /// exposes the amount and currency of the flat tax rate.
    pub flat_amount: Option<rt::Part<crate::tax_rate::FlatAmount>>,
    /// The tax rate percentage as a string. For example, 8.5% is represented as `"8.5"`.
    pub percentage_decimal: String,
    /// Indicates the type of tax rate applied to the taxable amount. This value can be `null` when no
    /// tax applies to the location. This field is only present for TaxRates created by Stripe Tax.
    pub rate_type: Option<tax_rate_details::RateType>,
    /// State, county, province, or region ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: Option<String>,
    /// The tax type, such as `vat` or `sales_tax`.
    pub tax_type: Option<crate::tax_rate::TaxType>,
}

impl rt::Blank for TaxRateDetails {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        flat_amount: rt::Blank::BLANK,
        percentage_decimal: rt::Blank::BLANK,
        rate_type: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
        tax_type: rt::Blank::BLANK,
    };
}

impl rt::Record for TaxRateDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_rate_details",
            constants: &[],
            fields: &[
                rt::Field("country", rt::NULLABLE),
                rt::Field("flat_amount", rt::NULLABLE),
                rt::Field("percentage_decimal", rt::REQUIRED),
                rt::Field("rate_type", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
                rt::Field("tax_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.flat_amount,
            2 => &self.percentage_decimal,
            3 => &self.rate_type,
            4 => &self.state,
            _ => &self.tax_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TaxRateDetails);
