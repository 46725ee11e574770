// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `legal_entity_japan_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityJapanAddress {
    /// City/Ward.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Block/Building number.
    pub line1: Option<String>,
    /// Building details.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// Prefecture.
    pub state: Option<String>,
    /// Town/cho-me.
    pub town: Option<String>,
}

impl Blank for LegalEntityJapanAddress {
    const BLANK: Self = Self {
        city: Blank::BLANK,
        country: Blank::BLANK,
        line1: Blank::BLANK,
        line2: Blank::BLANK,
        postal_code: Blank::BLANK,
        state: Blank::BLANK,
        town: Blank::BLANK,
    };
}

impl Record for LegalEntityJapanAddress {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "legal_entity_japan_address",
            constants: &[],
            fields: &[
                Field("city", NULLABLE),
                Field("country", NULLABLE),
                Field("line1", NULLABLE),
                Field("line2", NULLABLE),
                Field("postal_code", NULLABLE),
                Field("state", NULLABLE),
                Field("town", NULLABLE),
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
            5 => &self.state,
            _ => &self.town,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            5 => &mut self.state,
            _ => &mut self.town,
        }
    }
}

impl std::fmt::Debug for LegalEntityJapanAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LegalEntityJapanAddress);
