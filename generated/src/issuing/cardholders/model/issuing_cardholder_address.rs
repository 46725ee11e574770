// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::Address;

/// The schema `issuing_cardholder_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderAddress {
    pub address: Part<Address>,
}

impl Record for IssuingCardholderAddress {
    fn blank() -> Self {
        Self { address: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_address",
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

impl std::fmt::Debug for IssuingCardholderAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderAddress);
