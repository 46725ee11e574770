// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::TreasuryInboundTransfersResourceFailureDetailsCode;

/// The schema `treasury_inbound_transfers_resource_failure_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransfersResourceFailureDetails {
    /// Reason for the failure.
    pub code: TreasuryInboundTransfersResourceFailureDetailsCode,
}

impl Blank for TreasuryInboundTransfersResourceFailureDetails {
    const BLANK: Self = Self { code: Blank::BLANK };
}

impl Record for TreasuryInboundTransfersResourceFailureDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_inbound_transfers_resource_failure_details",
            constants: &[],
            fields: &[Field("code", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.code
    }
}

impl std::fmt::Debug for TreasuryInboundTransfersResourceFailureDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryInboundTransfersResourceFailureDetails);
