// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `refund_destination_details_us_bank_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsUsBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl Blank for RefundDestinationDetailsUsBankTransfer {
    const BLANK: Self = Self {
        reference: Blank::BLANK,
        reference_status: Blank::BLANK,
    };
}

impl Record for RefundDestinationDetailsUsBankTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "refund_destination_details_us_bank_transfer",
            constants: &[],
            fields: &[Field("reference", NULLABLE), Field("reference_status", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

impl std::fmt::Debug for RefundDestinationDetailsUsBankTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RefundDestinationDetailsUsBankTransfer);
