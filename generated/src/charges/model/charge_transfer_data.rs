// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::AccountId;

/// The schema `charge_transfer_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeTransferData {
    /// The amount transferred to the destination account, if specified. By default, the entire charge
    /// amount is transferred to the destination account.
    pub amount: Option<i64>,
    /// ID of an existing, connected Stripe account to transfer funds to if `transfer_data` was
    /// specified in the charge request.
    pub destination: Expandable<AccountId>,
}

impl Record for ChargeTransferData {
    fn blank() -> Self {
        Self {
            amount: blank(),
            destination: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "charge_transfer_data",
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

impl std::fmt::Debug for ChargeTransferData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ChargeTransferData);
