// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme;

/// The schema `tax_product_registrations_resource_country_options_default_standard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsDefaultStandard {
    /// Place of supply scheme used in an Default standard registration.
    pub place_of_supply_scheme: TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsDefaultStandard {
    const BLANK: Self = Self {
        place_of_supply_scheme: Blank::BLANK,
    };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsDefaultStandard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_default_standard",
            constants: &[],
            fields: &[Field("place_of_supply_scheme", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.place_of_supply_scheme
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.place_of_supply_scheme
    }
}

impl std::fmt::Debug for TaxProductRegistrationsResourceCountryOptionsDefaultStandard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsDefaultStandard);
