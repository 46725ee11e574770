// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part,
    Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BalanceTransaction, FileId, IssuingDisputeEvidence, IssuingDisputeId,
    IssuingDisputeTreasury, IssuingTransactionId,
};

/// As a [card issuer](https://docs.stripe.com/issuing), you can dispute transactions that the
/// cardholder does not recognize, suspects to be fraudulent, or has other issues with.
///
/// Related guide: [Issuing disputes](https://docs.stripe.com/issuing/purchases/disputes)
///
/// The schema `issuing.dispute`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDispute {
    /// Disputed amount in the card's currency and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Usually the amount of
    /// the `transaction`, but can differ (usually because of currency fluctuation).
    pub amount: i64,
    /// List of balance transactions associated with the dispute.
    pub balance_transactions: Option<Vec<BalanceTransaction>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The currency the `transaction` was made in.
    pub currency: Currency,
    pub evidence: Part<IssuingDisputeEvidence>,
    /// Unique identifier for the object.
    pub id: IssuingDisputeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The enum that describes the dispute loss outcome. If the dispute is not lost, this field will be
    /// absent. New enum values may be added in the future, so be sure to handle unknown values.
    pub loss_reason: Option<IssuingDisputeLossReason>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Current status of the dispute.
    pub status: IssuingDisputeStatus,
    /// The transaction being disputed.
    pub transaction: Expandable<IssuingTransactionId>,
    /// [Treasury](https://docs.stripe.com/api/treasury) details related to this dispute if it was
    /// created on a [FinancialAccount](https://docs.stripe.com/api/treasury/financial_accounts)
    pub treasury: Option<Part<IssuingDisputeTreasury>>,
}

impl Record for IssuingDispute {
    fn blank() -> Self {
        Self {
            amount: blank(),
            balance_transactions: blank(),
            created: blank(),
            currency: blank(),
            evidence: blank(),
            id: blank(),
            livemode: blank(),
            loss_reason: blank(),
            metadata: blank(),
            status: blank(),
            transaction: blank(),
            treasury: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.dispute",
            constants: &[("object", Constant::Str("issuing.dispute"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("balance_transactions", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("evidence", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("loss_reason", OPTIONAL),
                Field("metadata", REQUIRED),
                Field("status", REQUIRED),
                Field("transaction", REQUIRED),
                Field("treasury", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for IssuingDispute {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDispute);

impl Resource for IssuingDispute {
    type Id = IssuingDisputeId;
    const OBJECT: &'static str = "issuing.dispute";
}

impl IssuingDispute {
    /// Expands `evidence.canceled.additional_documentation`.
    pub const EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.canceled.additional_documentation",
    );
    /// Expands `evidence.duplicate.additional_documentation`.
    pub const EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.duplicate.additional_documentation",
    );
    /// Expands `evidence.duplicate.card_statement`.
    pub const EVIDENCE_DUPLICATE_CARD_STATEMENT: Expand<Self, FileId> = Expand::new(
        "evidence.duplicate.card_statement",
    );
    /// Expands `evidence.duplicate.cash_receipt`.
    pub const EVIDENCE_DUPLICATE_CASH_RECEIPT: Expand<Self, FileId> = Expand::new(
        "evidence.duplicate.cash_receipt",
    );
    /// Expands `evidence.duplicate.check_image`.
    pub const EVIDENCE_DUPLICATE_CHECK_IMAGE: Expand<Self, FileId> = Expand::new(
        "evidence.duplicate.check_image",
    );
    /// Expands `evidence.fraudulent.additional_documentation`.
    pub const EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.fraudulent.additional_documentation",
    );
    /// Expands `evidence.merchandise_not_as_described.additional_documentation`.
    pub const EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: Expand<
        Self,
        FileId,
    > = Expand::new("evidence.merchandise_not_as_described.additional_documentation");
    /// Expands `evidence.no_valid_authorization.additional_documentation`.
    pub const EVIDENCE_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION: Expand<
        Self,
        FileId,
    > = Expand::new("evidence.no_valid_authorization.additional_documentation");
    /// Expands `evidence.not_received.additional_documentation`.
    pub const EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.not_received.additional_documentation",
    );
    /// Expands `evidence.other.additional_documentation`.
    pub const EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.other.additional_documentation",
    );
    /// Expands `evidence.service_not_as_described.additional_documentation`.
    pub const EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: Expand<
        Self,
        FileId,
    > = Expand::new("evidence.service_not_as_described.additional_documentation");
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, IssuingTransactionId> = Expand::new(
        "transaction",
    );
}

/// The enum that describes the dispute loss outcome. If the dispute is not lost, this field will be
/// absent. New enum values may be added in the future, so be sure to handle unknown values.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingDisputeLossReason {
    /// `cardholder_authentication_issuer_liability`
    CardholderAuthenticationIssuerLiability,
    /// `eci5_token_transaction_with_tavv`
    Eci5TokenTransactionWithTavv,
    /// `excess_disputes_in_timeframe`
    ExcessDisputesInTimeframe,
    /// `has_not_met_the_minimum_dispute_amount_requirements`
    HasNotMetTheMinimumDisputeAmountRequirements,
    /// `invalid_duplicate_dispute`
    InvalidDuplicateDispute,
    /// `invalid_incorrect_amount_dispute`
    InvalidIncorrectAmountDispute,
    /// `invalid_no_authorization`
    InvalidNoAuthorization,
    /// `invalid_use_of_disputes`
    InvalidUseOfDisputes,
    /// `merchandise_delivered_or_shipped`
    MerchandiseDeliveredOrShipped,
    /// `merchandise_or_service_as_described`
    MerchandiseOrServiceAsDescribed,
    /// `not_cancelled`
    NotCancelled,
    /// `other`
    Other,
    /// `refund_issued`
    RefundIssued,
    /// `submitted_beyond_allowable_time_limit`
    SubmittedBeyondAllowableTimeLimit,
    /// `transaction_3ds_required`
    Transaction3dsRequired,
    /// `transaction_approved_after_prior_fraud_dispute`
    TransactionApprovedAfterPriorFraudDispute,
    /// `transaction_authorized`
    TransactionAuthorized,
    /// `transaction_electronically_read`
    TransactionElectronicallyRead,
    /// `transaction_qualifies_for_visa_easy_payment_service`
    TransactionQualifiesForVisaEasyPaymentService,
    /// `transaction_unattended`
    TransactionUnattended,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingDisputeLossReason {
    CardholderAuthenticationIssuerLiability = "cardholder_authentication_issuer_liability",
    Eci5TokenTransactionWithTavv = "eci5_token_transaction_with_tavv",
    ExcessDisputesInTimeframe = "excess_disputes_in_timeframe",
    HasNotMetTheMinimumDisputeAmountRequirements = "has_not_met_the_minimum_dispute_amount_requirements",
    InvalidDuplicateDispute = "invalid_duplicate_dispute",
    InvalidIncorrectAmountDispute = "invalid_incorrect_amount_dispute",
    InvalidNoAuthorization = "invalid_no_authorization",
    InvalidUseOfDisputes = "invalid_use_of_disputes",
    MerchandiseDeliveredOrShipped = "merchandise_delivered_or_shipped",
    MerchandiseOrServiceAsDescribed = "merchandise_or_service_as_described",
    NotCancelled = "not_cancelled",
    Other = "other",
    RefundIssued = "refund_issued",
    SubmittedBeyondAllowableTimeLimit = "submitted_beyond_allowable_time_limit",
    Transaction3dsRequired = "transaction_3ds_required",
    TransactionApprovedAfterPriorFraudDispute = "transaction_approved_after_prior_fraud_dispute",
    TransactionAuthorized = "transaction_authorized",
    TransactionElectronicallyRead = "transaction_electronically_read",
    TransactionQualifiesForVisaEasyPaymentService = "transaction_qualifies_for_visa_easy_payment_service",
    TransactionUnattended = "transaction_unattended",
});

/// Current status of the dispute.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingDisputeStatus {
    /// `expired`
    Expired,
    /// `lost`
    Lost,
    /// `submitted`
    Submitted,
    /// `unsubmitted`
    Unsubmitted,
    /// `won`
    Won,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingDisputeStatus {
    Expired = "expired",
    Lost = "lost",
    Submitted = "submitted",
    Unsubmitted = "unsubmitted",
    Won = "won",
});
