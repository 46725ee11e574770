// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `treasury_inbound_transfers_resource_inbound_transfer_resource_linked_flows`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows {
    /// If funds for this flow were returned after the flow went to the `succeeded` state, this field
    /// contains a reference to the ReceivedDebit return.
    pub received_debit: Option<String>,
}

impl Blank for TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows {
    const BLANK: Self = Self {
        received_debit: Blank::BLANK,
    };
}

impl Record for TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_inbound_transfers_resource_inbound_transfer_resource_linked_flows",
            constants: &[],
            fields: &[Field("received_debit", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.received_debit
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.received_debit
    }
}

impl std::fmt::Debug
for TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows);
