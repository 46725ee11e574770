// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// A representation of a physical address.
///
/// The schema `payments_primitives_payment_records_resource_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourceAddress {
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

impl Blank for PaymentsPrimitivesPaymentRecordsResourceAddress {
    const BLANK: Self = Self {
        city: Blank::BLANK,
        country: Blank::BLANK,
        line1: Blank::BLANK,
        line2: Blank::BLANK,
        postal_code: Blank::BLANK,
        state: Blank::BLANK,
    };
}

impl Record for PaymentsPrimitivesPaymentRecordsResourceAddress {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_address",
            constants: &[],
            fields: &[
                Field("city", NULLABLE),
                Field("country", NULLABLE),
                Field("line1", NULLABLE),
                Field("line2", NULLABLE),
                Field("postal_code", NULLABLE),
                Field("state", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for PaymentsPrimitivesPaymentRecordsResourceAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourceAddress);
