// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_transaction_network_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionNetworkData {
    /// A code created by Stripe which is shared with the merchant to validate the authorization. This
    /// field will be populated if the authorization message was approved. The code typically starts
    /// with the letter "S", followed by a six-digit number. For example, "S498162". Please note that
    /// the code is not guaranteed to be unique across authorizations.
    pub authorization_code: Option<String>,
    /// The date the transaction was processed by the card network. This can be different from the date
    /// the seller recorded the transaction depending on when the acquirer submits the transaction to
    /// the network.
    pub processing_date: Option<String>,
    /// Unique identifier for the authorization assigned by the card network used to match subsequent
    /// messages, disputes, and transactions.
    pub transaction_id: Option<String>,
}

impl Blank for IssuingTransactionNetworkData {
    const BLANK: Self = Self {
        authorization_code: Blank::BLANK,
        processing_date: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for IssuingTransactionNetworkData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_network_data",
            constants: &[],
            fields: &[
                Field("authorization_code", NULLABLE),
                Field("processing_date", NULLABLE),
                Field("transaction_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.authorization_code,
            1 => &self.processing_date,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authorization_code,
            1 => &mut self.processing_date,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionNetworkData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionNetworkData);
