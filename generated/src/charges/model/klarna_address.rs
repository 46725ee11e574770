// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `klarna_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaAddress {
    /// The payer address country
    pub country: Option<String>,
}

impl Blank for KlarnaAddress {
    const BLANK: Self = Self { country: Blank::BLANK };
}

impl Record for KlarnaAddress {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "klarna_address",
            constants: &[],
            fields: &[Field("country", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.country
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.country
    }
}

impl std::fmt::Debug for KlarnaAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(KlarnaAddress);
