// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::KlarnaAddress;

/// The schema `klarna_payer_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaPayerDetails {
    /// The payer's address
    pub address: Option<Part<KlarnaAddress>>,
}

impl Blank for KlarnaPayerDetails {
    const BLANK: Self = Self { address: Blank::BLANK };
}

impl Record for KlarnaPayerDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "klarna_payer_details",
            constants: &[],
            fields: &[Field("address", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.address
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.address
    }
}

impl std::fmt::Debug for KlarnaPayerDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(KlarnaPayerDetails);
