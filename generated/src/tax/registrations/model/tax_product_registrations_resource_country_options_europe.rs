// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::TaxProductRegistrationsResourceCountryOptionsEuStandard;

/// The schema `tax_product_registrations_resource_country_options_europe`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsEurope {
    pub standard: Option<Part<TaxProductRegistrationsResourceCountryOptionsEuStandard>>,
    /// Type of registration in an EU country.
    pub type_: TaxProductRegistrationsResourceCountryOptionsEuropeType,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsEurope {
    const BLANK: Self = Self {
        standard: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsEurope {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[Field("standard", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TaxProductRegistrationsResourceCountryOptionsEurope {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsEurope);

/// Type of registration in an EU country.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductRegistrationsResourceCountryOptionsEuropeType {
    /// `ioss`
    Ioss,
    /// `oss_non_union`
    OssNonUnion,
    /// `oss_union`
    OssUnion,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductRegistrationsResourceCountryOptionsEuropeType {
    Ioss = "ioss",
    OssNonUnion = "oss_non_union",
    OssUnion = "oss_union",
    Standard = "standard",
});
