// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_transaction_gbp_credit_transfer_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionGbpCreditTransferData {
    /// Bank account fingerprint associated with the Stripe owned bank account receiving the transfer.
    pub fingerprint: Option<String>,
    /// The credit transfer rails the sender used to push this transfer. The possible rails are: Faster
    /// Payments, BACS, CHAPS, and wire transfers. Currently only Faster Payments is supported.
    pub funding_method: Option<String>,
    /// Last 4 digits of sender account number associated with the transfer.
    pub last4: Option<String>,
    /// Sender entered arbitrary information about the transfer.
    pub reference: Option<String>,
    /// Sender account number associated with the transfer.
    pub sender_account_number: Option<String>,
    /// Sender name associated with the transfer.
    pub sender_name: Option<String>,
    /// Sender sort code associated with the transfer.
    pub sender_sort_code: Option<String>,
}

impl Blank for SourceTransactionGbpCreditTransferData {
    const BLANK: Self = Self {
        fingerprint: Blank::BLANK,
        funding_method: Blank::BLANK,
        last4: Blank::BLANK,
        reference: Blank::BLANK,
        sender_account_number: Blank::BLANK,
        sender_name: Blank::BLANK,
        sender_sort_code: Blank::BLANK,
    };
}

impl Record for SourceTransactionGbpCreditTransferData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_transaction_gbp_credit_transfer_data",
            constants: &[],
            fields: &[
                Field("fingerprint", OPTIONAL),
                Field("funding_method", OPTIONAL),
                Field("last4", OPTIONAL),
                Field("reference", OPTIONAL),
                Field("sender_account_number", SECRET),
                Field("sender_name", OPTIONAL),
                Field("sender_sort_code", SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.funding_method,
            2 => &self.last4,
            3 => &self.reference,
            4 => &self.sender_account_number,
            5 => &self.sender_name,
            _ => &self.sender_sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.funding_method,
            2 => &mut self.last4,
            3 => &mut self.reference,
            4 => &mut self.sender_account_number,
            5 => &mut self.sender_name,
            _ => &mut self.sender_sort_code,
        }
    }
}

impl std::fmt::Debug for SourceTransactionGbpCreditTransferData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTransactionGbpCreditTransferData);
