// Written by `cargo xtask generate`. Do not edit.

/// When a non-stripe BIN is used, any use of an [issued card](https://docs.stripe.com/issuing) must
/// be settled directly with the card network. The net amount owed is represented by an Issuing
/// `Settlement` object.
///
/// The object `issuing.settlement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingSettlement {
    /// The Bank Identification Number reflecting this settlement record.
    pub bin: String,
    /// The date that the transactions are cleared and posted to user's accounts.
    pub clearing_date: rt::Timestamp,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingSettlementId,
    /// The total interchange received as reimbursement for the transactions.
    pub interchange_fees_amount: i64,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The total net amount required to settle with the network.
    pub net_total_amount: i64,
    /// The card network for this settlement report. One of \["visa", "maestro", "mastercard"]
    pub network: crate::issuing_settlement::Network,
    /// The total amount of fees owed to the network.
    pub network_fees_amount: i64,
    /// The Settlement Identification Number assigned by the network.
    pub network_settlement_identifier: String,
    /// One of `international` or `uk_national_net`.
    pub settlement_service: String,
    /// The current processing status of this settlement.
    pub status: crate::issuing_settlement::Status,
    /// The total transaction amount reflected in this settlement.
    pub transaction_amount: i64,
    /// The total number of transactions reflected in this settlement.
    pub transaction_count: i64,
}

impl rt::Record for IssuingSettlement {
    fn blank() -> Self {
        Self {
            bin: rt::blank(),
            clearing_date: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            id: rt::blank(),
            interchange_fees_amount: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            net_total_amount: rt::blank(),
            network: rt::blank(),
            network_fees_amount: rt::blank(),
            network_settlement_identifier: rt::blank(),
            settlement_service: rt::blank(),
            status: rt::blank(),
            transaction_amount: rt::blank(),
            transaction_count: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.settlement",
            constants: &[("object", rt::Constant::Str("issuing.settlement"))],
            fields: &[
                rt::Field("bin", rt::REQUIRED),
                rt::Field("clearing_date", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("interchange_fees_amount", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("net_total_amount", rt::REQUIRED),
                rt::Field("network", rt::REQUIRED),
                rt::Field("network_fees_amount", rt::REQUIRED),
                rt::Field("network_settlement_identifier", rt::REQUIRED),
                rt::Field("settlement_service", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("transaction_amount", rt::REQUIRED),
                rt::Field("transaction_count", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(IssuingSettlement);

impl rt::Resource for IssuingSettlement {
    type Id = crate::ids::IssuingSettlementId;
    const OBJECT: &'static str = "issuing.settlement";
}
