// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};
use crate::{
    TaxProductResourceTaxSettingsStatusDetailsResourceActive,
    TaxProductResourceTaxSettingsStatusDetailsResourcePending,
};

/// The schema `tax_product_resource_tax_settings_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxSettingsStatusDetails {
    pub active: Option<Box<TaxProductResourceTaxSettingsStatusDetailsResourceActive>>,
    pub pending: Option<Box<TaxProductResourceTaxSettingsStatusDetailsResourcePending>>,
}

impl Record for TaxProductResourceTaxSettingsStatusDetails {
    const SHAPE: &'static Shape = &Shape {
        name: "tax_product_resource_tax_settings_status_details",
        constants: &[],
        fields: &[Field("active", OPTIONAL), Field("pending", OPTIONAL)],
    };
    fn blank() -> Self {
        Self {
            active: blank(),
            pending: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.active,
            _ => &self.pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
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
