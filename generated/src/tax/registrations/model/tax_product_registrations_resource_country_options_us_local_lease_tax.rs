// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `tax_product_registrations_resource_country_options_us_local_lease_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax {
    /// A [FIPS code](https://www.census.gov/library/reference/code-lists/ansi.html) representing the
    /// local jurisdiction.
    pub jurisdiction: String,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax {
    const BLANK: Self = Self { jurisdiction: Blank::BLANK };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_us_local_lease_tax",
            constants: &[],
            fields: &[Field("jurisdiction", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.jurisdiction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.jurisdiction
    }
}

impl std::fmt::Debug for TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax);
