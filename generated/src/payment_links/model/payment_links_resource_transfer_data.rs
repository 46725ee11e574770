// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::AccountId;

/// The schema `payment_links_resource_transfer_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceTransferData {
    /// The amount in cents (or local equivalent) that will be transferred to the destination account.
    /// By default, the entire amount is transferred to the destination.
    pub amount: Option<i64>,
    /// The connected account receiving the transfer.
    pub destination: Expandable<AccountId>,
}

impl Record for PaymentLinksResourceTransferData {
    fn blank() -> Self {
        Self {
            amount: blank(),
            destination: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_transfer_data",
            constants: &[],
            fields: &[Field("amount", NULLABLE), Field("destination", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            _ => &self.destination,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.destination,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceTransferData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceTransferData);
