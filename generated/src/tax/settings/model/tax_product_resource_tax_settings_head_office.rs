// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};
use crate::Address;

/// The schema `tax_product_resource_tax_settings_head_office`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxSettingsHeadOffice {
    pub address: Box<Address>,
}

impl Record for TaxProductResourceTaxSettingsHeadOffice {
    const SHAPE: &'static Shape = &Shape {
        name: "tax_product_resource_tax_settings_head_office",
        constants: &[],
        fields: &[Field("address", REQUIRED)],
    };
    fn blank() -> Self {
        Self { address: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.address
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.address
    }
}

impl std::fmt::Debug for TaxProductResourceTaxSettingsHeadOffice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxSettingsHeadOffice);
