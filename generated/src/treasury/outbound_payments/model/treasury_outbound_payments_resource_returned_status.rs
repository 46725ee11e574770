// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::{TreasuryOutboundPaymentsResourceReturnedStatusCode, TreasuryTransactionId};

/// The schema `treasury_outbound_payments_resource_returned_status`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentsResourceReturnedStatus {
    /// Reason for the return.
    pub code: TreasuryOutboundPaymentsResourceReturnedStatusCode,
    /// The Transaction associated with this object.
    pub transaction: Expandable<TreasuryTransactionId>,
}

impl Record for TreasuryOutboundPaymentsResourceReturnedStatus {
    fn blank() -> Self {
        Self {
            code: blank(),
            transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_outbound_payments_resource_returned_status",
            constants: &[],
            fields: &[Field("code", REQUIRED), Field("transaction", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryOutboundPaymentsResourceReturnedStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundPaymentsResourceReturnedStatus);
