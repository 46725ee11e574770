// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard;

/// The schema `tax_product_registrations_resource_country_options_canada`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsCanada {
    pub province_standard: Option<
        Part<TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard>,
    >,
    /// Type of registration in Canada.
    pub type_: TaxProductRegistrationsResourceCountryOptionsCanadaType,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsCanada {
    const BLANK: Self = Self {
        province_standard: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsCanada {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_canada",
            constants: &[],
            fields: &[Field("province_standard", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.province_standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.province_standard,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TaxProductRegistrationsResourceCountryOptionsCanada {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsCanada);

/// Type of registration in Canada.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductRegistrationsResourceCountryOptionsCanadaType {
    /// `province_standard`
    ProvinceStandard,
    /// `simplified`
    Simplified,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductRegistrationsResourceCountryOptionsCanadaType {
    ProvinceStandard = "province_standard",
    Simplified = "simplified",
    Standard = "standard",
});
