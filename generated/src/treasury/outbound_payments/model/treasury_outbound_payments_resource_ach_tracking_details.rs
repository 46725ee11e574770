// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `treasury_outbound_payments_resource_ach_tracking_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentsResourceAchTrackingDetails {
    /// ACH trace ID of the OutboundPayment for payments sent over the `ach` network.
    pub trace_id: String,
}

impl Blank for TreasuryOutboundPaymentsResourceAchTrackingDetails {
    const BLANK: Self = Self { trace_id: Blank::BLANK };
}

impl Record for TreasuryOutboundPaymentsResourceAchTrackingDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_outbound_payments_resource_ach_tracking_details",
            constants: &[],
            fields: &[Field("trace_id", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.trace_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.trace_id
    }
}

impl std::fmt::Debug for TreasuryOutboundPaymentsResourceAchTrackingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundPaymentsResourceAchTrackingDetails);
