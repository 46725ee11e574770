// Written by `cargo xtask generate`. Do not edit.
//! What is in `owner` of [`Source`](crate::Source).

pub use crate::customer::Address;

/// An object in `owner.verified_address` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifiedAddress {
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

impl rt::Blank for VerifiedAddress {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifiedAddress {
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

rt::record_traits!(VerifiedAddress);
