// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `treasury_outbound_payments_resource_outbound_payment_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions {
    /// Timestamp describing when an OutboundPayment changed status to `canceled`.
    pub canceled_at: Option<Timestamp>,
    /// Timestamp describing when an OutboundPayment changed status to `failed`.
    pub failed_at: Option<Timestamp>,
    /// Timestamp describing when an OutboundPayment changed status to `posted`.
    pub posted_at: Option<Timestamp>,
    /// Timestamp describing when an OutboundPayment changed status to `returned`.
    pub returned_at: Option<Timestamp>,
}

impl Blank for TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions {
    const BLANK: Self = Self {
        canceled_at: Blank::BLANK,
        failed_at: Blank::BLANK,
        posted_at: Blank::BLANK,
        returned_at: Blank::BLANK,
    };
}

impl Record
for TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_outbound_payments_resource_outbound_payment_resource_status_transitions",
            constants: &[],
            fields: &[
                Field("canceled_at", NULLABLE),
                Field("failed_at", NULLABLE),
                Field("posted_at", NULLABLE),
                Field("returned_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.canceled_at,
            1 => &self.failed_at,
            2 => &self.posted_at,
            _ => &self.returned_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.canceled_at,
            1 => &mut self.failed_at,
            2 => &mut self.posted_at,
            _ => &mut self.returned_at,
        }
    }
}

impl std::fmt::Debug
for TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions);
