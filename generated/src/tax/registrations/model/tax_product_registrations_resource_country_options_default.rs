// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Place, Record, Shape, boxed, debug, no_field, no_field_mut,
};

/// The schema `tax_product_registrations_resource_country_options_default`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsDefault {}

impl Blank for TaxProductRegistrationsResourceCountryOptionsDefault {
    const BLANK: Self = Self {};
}

impl Record for TaxProductRegistrationsResourceCountryOptionsDefault {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", Constant::Str("standard"))],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        no_field_mut(index)
    }
}

impl std::fmt::Debug for TaxProductRegistrationsResourceCountryOptionsDefault {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsDefault);
