// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection;

/// The schema `tax_product_registrations_resource_country_options_us_state_sales_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax {
    /// Elections for the state sales tax registration.
    pub elections: Option<
        Vec<TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection>,
    >,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax {
    const BLANK: Self = Self { elections: Blank::BLANK };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_us_state_sales_tax",
            constants: &[],
            fields: &[Field("elections", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.elections
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.elections
    }
}

impl std::fmt::Debug for TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax);
