// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `tax_product_resource_jurisdiction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceJurisdiction {
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    /// A human-readable name for the jurisdiction imposing the tax.
    pub display_name: String,
    /// Indicates the level of the jurisdiction imposing the tax.
    pub level: TaxProductResourceJurisdictionLevel,
    /// [ISO 3166-2 subdivision code](https://en.wikipedia.org/wiki/ISO_3166-2), without country prefix.
    /// For example, "NY" for New York, United States.
    pub state: Option<String>,
}

impl Blank for TaxProductResourceJurisdiction {
    const BLANK: Self = Self {
        country: Blank::BLANK,
        display_name: Blank::BLANK,
        level: Blank::BLANK,
        state: Blank::BLANK,
    };
}

impl Record for TaxProductResourceJurisdiction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_jurisdiction",
            constants: &[],
            fields: &[
                Field("country", REQUIRED),
                Field("display_name", REQUIRED),
                Field("level", REQUIRED),
                Field("state", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.country,
            1 => &self.display_name,
            2 => &self.level,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.display_name,
            2 => &mut self.level,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceJurisdiction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceJurisdiction);

/// Indicates the level of the jurisdiction imposing the tax.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductResourceJurisdictionLevel {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`
    District,
    /// `state`
    State,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductResourceJurisdictionLevel {
    City = "city",
    Country = "country",
    County = "county",
    District = "district",
    State = "state",
});
