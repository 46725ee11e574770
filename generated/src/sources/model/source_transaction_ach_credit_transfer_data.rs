// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_transaction_ach_credit_transfer_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionAchCreditTransferData {
    /// Customer data associated with the transfer.
    pub customer_data: Option<String>,
    /// Bank account fingerprint associated with the transfer.
    pub fingerprint: Option<String>,
    /// Last 4 digits of the account number associated with the transfer.
    pub last4: Option<String>,
    /// Routing number associated with the transfer.
    pub routing_number: Option<String>,
}

impl Blank for SourceTransactionAchCreditTransferData {
    const BLANK: Self = Self {
        customer_data: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for SourceTransactionAchCreditTransferData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_transaction_ach_credit_transfer_data",
            constants: &[],
            fields: &[
                Field("customer_data", OPTIONAL),
                Field("fingerprint", OPTIONAL),
                Field("last4", OPTIONAL),
                Field("routing_number", SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer_data,
            1 => &self.fingerprint,
            2 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer_data,
            1 => &mut self.fingerprint,
            2 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for SourceTransactionAchCreditTransferData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTransactionAchCreditTransferData);
