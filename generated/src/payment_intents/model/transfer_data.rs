// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, Metadata, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank,
    debug,
};
use crate::{AccountId, PaymentData};

/// The schema `transfer_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferData {
    /// The amount transferred to the destination account. This transfer will occur automatically after
    /// the payment succeeds. If no amount is specified, by default the entire payment amount is
    /// transferred to the destination account. The amount must be less than or equal to the
    /// [amount](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount), and
    /// must be a positive integer representing how much to transfer in the smallest currency unit
    /// (e.g., 100 cents to charge $1.00).
    pub amount: Option<i64>,
    /// An arbitrary string attached to the transfer. Often useful for displaying to users.
    pub description: Option<String>,
    /// The account (if any) that the payment is attributed to for tax reporting, and where funds from
    /// the payment are transferred to after payment success.
    pub destination: Expandable<AccountId>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    pub payment_data: Option<Part<PaymentData>>,
}

impl Record for TransferData {
    fn blank() -> Self {
        Self {
            amount: blank(),
            description: blank(),
            destination: blank(),
            metadata: blank(),
            payment_data: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "transfer_data",
            constants: &[],
            fields: &[
                Field("amount", OPTIONAL),
                Field("description", OPTIONAL),
                Field("destination", REQUIRED),
                Field("metadata", OPTIONAL),
                Field("payment_data", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.description,
            2 => &self.destination,
            3 => &self.metadata,
            _ => &self.payment_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.description,
            2 => &mut self.destination,
            3 => &mut self.metadata,
            _ => &mut self.payment_data,
        }
    }
}

impl std::fmt::Debug for TransferData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TransferData);
