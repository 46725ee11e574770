// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_breakdown` of [`TaxCalculationLineItem`](crate::TaxCalculationLineItem).

pub mod jurisdiction;
pub mod tax_rate_details;
pub use crate::item::tax::TaxabilityReason;

/// An object in `tax_breakdown[].jurisdiction` of [`TaxCalculationLineItem`](crate::TaxCalculationLineItem) and `shipping_cost.tax_breakdown[].jurisdiction` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Jurisdiction {
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    /// A human-readable name for the jurisdiction imposing the tax.
    pub display_name: String,
    /// Indicates the level of the jurisdiction imposing the tax.
    pub level: jurisdiction::Level,
    /// [ISO 3166-2 subdivision code](https://en.wikipedia.org/wiki/ISO_3166-2), without country prefix.
    /// For example, "NY" for New York, United States.
    pub state: Option<String>,
}

impl rt::Blank for Jurisdiction {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        display_name: rt::Blank::BLANK,
        level: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

impl rt::Record for Jurisdiction {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_jurisdiction",
            constants: &[],
            fields: &[
                rt::Field("country", rt::REQUIRED),
                rt::Field("display_name", rt::REQUIRED),
                rt::Field("level", rt::REQUIRED),
                rt::Field("state", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.display_name,
            2 => &self.level,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.display_name,
            2 => &mut self.level,
            _ => &mut self.state,
        }
    }
}

rt::record_traits!(Jurisdiction);

/// Indicates whether the jurisdiction was determined by the origin (merchant's address) or
/// destination (customer's address).
#[non_exhaustive]
pub enum Sourcing {
    /// `destination`
    Destination,
    /// `origin`
    Origin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Sourcing {
    Destination = "destination",
    Origin = "origin",
});

/// An object in `tax_breakdown[].tax_rate_details` of [`TaxCalculationLineItem`](crate::TaxCalculationLineItem) and `shipping_cost.tax_breakdown[].tax_rate_details` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRateDetails {
    /// A localized display name for tax type, intended to be human-readable. For example, "Local Sales
    /// and Use Tax", "Value-added tax (VAT)", or "Umsatzsteuer (USt.)".
    pub display_name: String,
    /// The tax rate percentage as a string. For example, 8.5% is represented as "8.5".
    pub percentage_decimal: String,
    /// The tax type, such as `vat` or `sales_tax`.
    pub tax_type: crate::tax_rate::TaxType,
}

impl rt::Blank for TaxRateDetails {
    const BLANK: Self = Self {
        display_name: rt::Blank::BLANK,
        percentage_decimal: rt::Blank::BLANK,
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
            name: "tax_product_resource_line_item_tax_rate_details",
            constants: &[],
            fields: &[
                rt::Field("display_name", rt::REQUIRED),
                rt::Field("percentage_decimal", rt::REQUIRED),
                rt::Field("tax_type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_name,
            1 => &self.percentage_decimal,
            _ => &self.tax_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_name,
            1 => &mut self.percentage_decimal,
            _ => &mut self.tax_type,
        }
    }
}

rt::record_traits!(TaxRateDetails);
