// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping.address_validation` of [`IssuingCard`](crate::IssuingCard).

/// The address validation capabilities to use.
#[non_exhaustive]
pub enum Mode {
    /// `disabled`
    Disabled,
    /// `normalization_only`
    NormalizationOnly,
    /// `validation_and_normalization`
    ValidationAndNormalization,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Mode {
    Disabled = "disabled",
    NormalizationOnly = "normalization_only",
    ValidationAndNormalization = "validation_and_normalization",
});

/// An object in `shipping.address_validation.normalized_address` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct NormalizedAddress {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1, such as the street, PO Box, or company name.
    pub line1: Option<String>,
    /// Address line 2, such as the apartment, suite, unit, or building.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: Option<String>,
}

impl rt::Blank for NormalizedAddress {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

impl rt::Record for NormalizedAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("line1", rt::NULLABLE),
                rt::Field("line2", rt::NULLABLE),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            _ => &mut self.state,
        }
    }
}

rt::record_traits!(NormalizedAddress);

/// The validation result for the shipping address.
#[non_exhaustive]
pub enum Result {
    /// `indeterminate`
    Indeterminate,
    /// `likely_deliverable`
    LikelyDeliverable,
    /// `likely_undeliverable`
    LikelyUndeliverable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Result {
    Indeterminate = "indeterminate",
    LikelyDeliverable = "likely_deliverable",
    LikelyUndeliverable = "likely_undeliverable",
});
