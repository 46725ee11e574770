// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Field, Metadata, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::IssuingSettlementId;

/// When a non-stripe BIN is used, any use of an [issued card](https://docs.stripe.com/issuing) must
/// be settled directly with the card network. The net amount owed is represented by an Issuing
/// `Settlement` object.
///
/// The schema `issuing.settlement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingSettlement {
    /// The Bank Identification Number reflecting this settlement record.
    pub bin: String,
    /// The date that the transactions are cleared and posted to user's accounts.
    pub clearing_date: Timestamp,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Unique identifier for the object.
    pub id: IssuingSettlementId,
    /// The total interchange received as reimbursement for the transactions.
    pub interchange_fees_amount: i64,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The total net amount required to settle with the network.
    pub net_total_amount: i64,
    /// The card network for this settlement report. One of \["visa", "maestro", "mastercard"]
    pub network: IssuingSettlementNetwork,
    /// The total amount of fees owed to the network.
    pub network_fees_amount: i64,
    /// The Settlement Identification Number assigned by the network.
    pub network_settlement_identifier: String,
    /// One of `international` or `uk_national_net`.
    pub settlement_service: String,
    /// The current processing status of this settlement.
    pub status: IssuingSettlementStatus,
    /// The total transaction amount reflected in this settlement.
    pub transaction_amount: i64,
    /// The total number of transactions reflected in this settlement.
    pub transaction_count: i64,
}

impl Record for IssuingSettlement {
    fn blank() -> Self {
        Self {
            bin: blank(),
            clearing_date: blank(),
            created: blank(),
            currency: blank(),
            id: blank(),
            interchange_fees_amount: blank(),
            livemode: blank(),
            metadata: blank(),
            net_total_amount: blank(),
            network: blank(),
            network_fees_amount: blank(),
            network_settlement_identifier: blank(),
            settlement_service: blank(),
            status: blank(),
            transaction_amount: blank(),
            transaction_count: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.settlement",
            constants: &[("object", Constant::Str("issuing.settlement"))],
            fields: &[
                Field("bin", REQUIRED),
                Field("clearing_date", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("id", REQUIRED),
                Field("interchange_fees_amount", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("net_total_amount", REQUIRED),
                Field("network", REQUIRED),
                Field("network_fees_amount", REQUIRED),
                Field("network_settlement_identifier", REQUIRED),
                Field("settlement_service", REQUIRED),
                Field("status", REQUIRED),
                Field("transaction_amount", REQUIRED),
                Field("transaction_count", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bin,
            1 => &self.clearing_date,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.id,
            5 => &self.interchange_fees_amount,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.net_total_amount,
            9 => &self.network,
            10 => &self.network_fees_amount,
            11 => &self.network_settlement_identifier,
            12 => &self.settlement_service,
            13 => &self.status,
            14 => &self.transaction_amount,
            _ => &self.transaction_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bin,
            1 => &mut self.clearing_date,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.id,
            5 => &mut self.interchange_fees_amount,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.net_total_amount,
            9 => &mut self.network,
            10 => &mut self.network_fees_amount,
            11 => &mut self.network_settlement_identifier,
            12 => &mut self.settlement_service,
            13 => &mut self.status,
            14 => &mut self.transaction_amount,
            _ => &mut self.transaction_count,
        }
    }
}

impl std::fmt::Debug for IssuingSettlement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingSettlement);

impl Resource for IssuingSettlement {
    type Id = IssuingSettlementId;
    const OBJECT: &'static str = "issuing.settlement";
}

/// The card network for this settlement report. One of \["visa", "maestro", "mastercard"]
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingSettlementNetwork {
    /// `maestro`
    Maestro,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingSettlementNetwork {
    Maestro = "maestro",
    Mastercard = "mastercard",
    Visa = "visa",
});

/// The current processing status of this settlement.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingSettlementStatus {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingSettlementStatus {
    Complete = "complete",
    Pending = "pending",
});
