// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    TaxProductResourceTaxSettingsStatusDetailsResourceActive,
    TaxProductResourceTaxSettingsStatusDetailsResourcePending,
};

/// The schema `tax_product_resource_tax_settings_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxSettingsStatusDetails {
    pub active: Option<Part<TaxProductResourceTaxSettingsStatusDetailsResourceActive>>,
    pub pending: Option<Part<TaxProductResourceTaxSettingsStatusDetailsResourcePending>>,
}

impl Blank for TaxProductResourceTaxSettingsStatusDetails {
    const BLANK: Self = Self {
        active: Blank::BLANK,
        pending: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxSettingsStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_settings_status_details",
            constants: &[],
            fields: &[Field("active", OPTIONAL), Field("pending", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.active,
            _ => &self.pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.active,
            _ => &mut self.pending,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceTaxSettingsStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxSettingsStatusDetails);
