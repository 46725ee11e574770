// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `refund_destination_details_paypal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsPaypal {
    /// For refunds declined by the network, a decline code provided by the network which indicates the
    /// reason the refund failed.
    pub network_decline_code: Option<String>,
}

impl Blank for RefundDestinationDetailsPaypal {
    const BLANK: Self = Self {
        network_decline_code: Blank::BLANK,
    };
}

impl Record for RefundDestinationDetailsPaypal {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "refund_destination_details_paypal",
            constants: &[],
            fields: &[Field("network_decline_code", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.network_decline_code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.network_decline_code
    }
}

impl std::fmt::Debug for RefundDestinationDetailsPaypal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RefundDestinationDetailsPaypal);
