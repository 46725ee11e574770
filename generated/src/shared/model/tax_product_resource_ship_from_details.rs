// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::TaxProductResourcePostalAddress;

/// The schema `tax_product_resource_ship_from_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceShipFromDetails {
    pub address: Part<TaxProductResourcePostalAddress>,
}

impl Record for TaxProductResourceShipFromDetails {
    fn blank() -> Self {
        Self { address: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_ship_from_details",
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

impl std::fmt::Debug for TaxProductResourceShipFromDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceShipFromDetails);
