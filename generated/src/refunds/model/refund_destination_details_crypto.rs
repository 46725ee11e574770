// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `refund_destination_details_crypto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCrypto {
    /// The transaction hash of the refund.
    pub reference: Option<String>,
}

impl Blank for RefundDestinationDetailsCrypto {
    const BLANK: Self = Self { reference: Blank::BLANK };
}

impl Record for RefundDestinationDetailsCrypto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "refund_destination_details_crypto",
            constants: &[],
            fields: &[Field("reference", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reference
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reference
    }
}

impl std::fmt::Debug for RefundDestinationDetailsCrypto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RefundDestinationDetailsCrypto);
