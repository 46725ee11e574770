// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::Address;

/// The schema `tax_product_resource_tax_settings_head_office`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxSettingsHeadOffice {
    pub address: Part<Address>,
}

impl Record for TaxProductResourceTaxSettingsHeadOffice {
    fn blank() -> Self {
        Self { address: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_settings_head_office",
            constants: &[],
            fields: &[Field("address", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.address
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
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
