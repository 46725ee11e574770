// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Kana Address.
///
/// The object at `v2.core.account_person/script_addresses/kana`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonScriptAddressesKana {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1 (e.g., street, PO Box, or company name).
    pub line1: Option<String>,
    /// Address line 2 (e.g., apartment, suite, unit, or building).
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region.
    pub state: Option<String>,
    /// Town or district.
    pub town: Option<String>,
}

impl Blank for V2CoreAccountPersonScriptAddressesKana {
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

impl Record for V2CoreAccountPersonScriptAddressesKana {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("city", OPTIONAL),
                Field("country", OPTIONAL),
                Field("line1", OPTIONAL),
                Field("line2", OPTIONAL),
                Field("postal_code", OPTIONAL),
                Field("state", OPTIONAL),
                Field("town", OPTIONAL),
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

impl std::fmt::Debug for V2CoreAccountPersonScriptAddressesKana {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonScriptAddressesKana);
