// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::TaxProductRegistrationsResourceCountryOptionsDefaultStandard;

/// The schema `tax_product_registrations_resource_country_options_default_inbound_goods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsDefaultInboundGoods {
    pub standard: Option<
        Part<TaxProductRegistrationsResourceCountryOptionsDefaultStandard>,
    >,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsDefaultInboundGoods {
    const BLANK: Self = Self { standard: Blank::BLANK };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsDefaultInboundGoods {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", Constant::Str("standard"))],
            fields: &[Field("standard", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.standard
    }
}

impl std::fmt::Debug
for TaxProductRegistrationsResourceCountryOptionsDefaultInboundGoods {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsDefaultInboundGoods);
