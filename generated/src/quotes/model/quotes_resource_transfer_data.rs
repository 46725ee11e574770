// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::AccountId;

/// The schema `quotes_resource_transfer_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceTransferData {
    /// The amount in cents (or local equivalent) that will be transferred to the destination account
    /// when the invoice is paid. By default, the entire amount is transferred to the destination.
    pub amount: Option<i64>,
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the destination
    /// account. By default, the entire amount will be transferred to the destination.
    pub amount_percent: Option<f64>,
    /// The account where funds from the payment will be transferred to upon payment success.
    pub destination: Expandable<AccountId>,
}

impl Record for QuotesResourceTransferData {
    fn blank() -> Self {
        Self {
            amount: blank(),
            amount_percent: blank(),
            destination: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_transfer_data",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("amount_percent", NULLABLE),
                Field("destination", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_percent,
            _ => &self.destination,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_percent,
            _ => &mut self.destination,
        }
    }
}

impl std::fmt::Debug for QuotesResourceTransferData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceTransferData);
