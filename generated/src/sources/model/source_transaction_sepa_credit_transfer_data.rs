// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_transaction_sepa_credit_transfer_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionSepaCreditTransferData {
    /// Reference associated with the transfer.
    pub reference: Option<String>,
    /// Sender's bank account IBAN.
    pub sender_iban: Option<String>,
    /// Sender's name.
    pub sender_name: Option<String>,
}

impl Blank for SourceTransactionSepaCreditTransferData {
    const BLANK: Self = Self {
        reference: Blank::BLANK,
        sender_iban: Blank::BLANK,
        sender_name: Blank::BLANK,
    };
}

impl Record for SourceTransactionSepaCreditTransferData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_transaction_sepa_credit_transfer_data",
            constants: &[],
            fields: &[
                Field("reference", OPTIONAL),
                Field("sender_iban", SECRET),
                Field("sender_name", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.reference,
            1 => &self.sender_iban,
            _ => &self.sender_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.reference,
            1 => &mut self.sender_iban,
            _ => &mut self.sender_name,
        }
    }
}

impl std::fmt::Debug for SourceTransactionSepaCreditTransferData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTransactionSepaCreditTransferData);
