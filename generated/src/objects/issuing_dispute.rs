// Written by `cargo xtask generate`. Do not edit.

/// As a [card issuer](https://docs.stripe.com/issuing), you can dispute transactions that the
/// cardholder does not recognize, suspects to be fraudulent, or has other issues with.
///
/// Related guide: [Issuing disputes](https://docs.stripe.com/issuing/purchases/disputes)
///
/// The object `issuing.dispute`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDispute {
    /// Disputed amount in the card's currency and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Usually the amount of
    /// the `transaction`, but can differ (usually because of currency fluctuation).
    pub amount: i64,
    /// List of balance transactions associated with the dispute.
    pub balance_transactions: Option<Vec<crate::BalanceTransaction>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The currency the `transaction` was made in.
    pub currency: rt::Currency,
    pub evidence: rt::Part<crate::issuing_dispute::Evidence>,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingDisputeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The enum that describes the dispute loss outcome. If the dispute is not lost, this field will be
    /// absent. New enum values may be added in the future, so be sure to handle unknown values.
    pub loss_reason: Option<crate::issuing_dispute::LossReason>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Current status of the dispute.
    pub status: crate::issuing_dispute::Status,
    /// The transaction being disputed.
    pub transaction: rt::Expandable<crate::ids::IssuingTransactionId>,
    /// [Treasury](https://docs.stripe.com/api/treasury) details related to this dispute if it was
    /// created on a [FinancialAccount](https://docs.stripe.com/api/treasury/financial_accounts)
    pub treasury: Option<rt::Part<crate::issuing_dispute::Treasury>>,
}

impl rt::Record for IssuingDispute {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            balance_transactions: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            evidence: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            loss_reason: rt::blank(),
            metadata: rt::blank(),
            status: rt::blank(),
            transaction: rt::blank(),
            treasury: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.dispute",
            constants: &[("object", rt::Constant::Str("issuing.dispute"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("balance_transactions", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("evidence", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("loss_reason", rt::OPTIONAL),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("transaction", rt::REQUIRED),
                rt::Field("treasury", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.balance_transactions,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.evidence,
            5 => &self.id,
            6 => &self.livemode,
            7 => &self.loss_reason,
            8 => &self.metadata,
            9 => &self.status,
            10 => &self.transaction,
            _ => &self.treasury,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.balance_transactions,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.evidence,
            5 => &mut self.id,
            6 => &mut self.livemode,
            7 => &mut self.loss_reason,
            8 => &mut self.metadata,
            9 => &mut self.status,
            10 => &mut self.transaction,
            _ => &mut self.treasury,
        }
    }
}

rt::record_traits!(IssuingDispute);

impl rt::Resource for IssuingDispute {
    type Id = crate::ids::IssuingDisputeId;
    const OBJECT: &'static str = "issuing.dispute";
}

impl IssuingDispute {
    /// Expands `evidence.canceled.additional_documentation`.
    pub const EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.canceled.additional_documentation");
    /// Expands `evidence.duplicate.additional_documentation`.
    pub const EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.duplicate.additional_documentation");
    /// Expands `evidence.duplicate.card_statement`.
    pub const EVIDENCE_DUPLICATE_CARD_STATEMENT: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.duplicate.card_statement",
    );
    /// Expands `evidence.duplicate.cash_receipt`.
    pub const EVIDENCE_DUPLICATE_CASH_RECEIPT: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.duplicate.cash_receipt",
    );
    /// Expands `evidence.duplicate.check_image`.
    pub const EVIDENCE_DUPLICATE_CHECK_IMAGE: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.duplicate.check_image",
    );
    /// Expands `evidence.fraudulent.additional_documentation`.
    pub const EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.fraudulent.additional_documentation");
    /// Expands `evidence.merchandise_not_as_described.additional_documentation`.
    pub const EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new(
        "evidence.merchandise_not_as_described.additional_documentation",
    );
    /// Expands `evidence.no_valid_authorization.additional_documentation`.
    pub const EVIDENCE_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.no_valid_authorization.additional_documentation");
    /// Expands `evidence.not_received.additional_documentation`.
    pub const EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.not_received.additional_documentation");
    /// Expands `evidence.other.additional_documentation`.
    pub const EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.other.additional_documentation");
    /// Expands `evidence.service_not_as_described.additional_documentation`.
    pub const EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.service_not_as_described.additional_documentation");
    /// Expands `transaction`.
    pub const TRANSACTION: rt::Expand<Self, crate::ids::IssuingTransactionId> = rt::Expand::new(
        "transaction",
    );
}
