// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `tax_product_registrations_resource_country_options_ca_province_standard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard {
    /// Two-letter CA province code ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub province: String,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard {
    const BLANK: Self = Self { province: Blank::BLANK };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_ca_province_standard",
            constants: &[],
            fields: &[Field("province", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.province
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.province
    }
}

impl std::fmt::Debug
for TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard);
