// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `treasury_inbound_transfers_resource_inbound_transfer_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions {
    /// Timestamp describing when an InboundTransfer changed status to `canceled`.
    pub canceled_at: Option<Timestamp>,
    /// Timestamp describing when an InboundTransfer changed status to `failed`.
    pub failed_at: Option<Timestamp>,
    /// Timestamp describing when an InboundTransfer changed status to `succeeded`.
    pub succeeded_at: Option<Timestamp>,
}

impl Blank for TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions {
    const BLANK: Self = Self {
        canceled_at: Blank::BLANK,
        failed_at: Blank::BLANK,
        succeeded_at: Blank::BLANK,
    };
}

impl Record
for TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_inbound_transfers_resource_inbound_transfer_resource_status_transitions",
            constants: &[],
            fields: &[
                Field("canceled_at", NULLABLE),
                Field("failed_at", NULLABLE),
                Field("succeeded_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.canceled_at,
            1 => &self.failed_at,
            _ => &self.succeeded_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.canceled_at,
            1 => &mut self.failed_at,
            _ => &mut self.succeeded_at,
        }
    }
}

impl std::fmt::Debug
for TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions);
