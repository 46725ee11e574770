// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part,
    Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BalanceTransaction, ChargeId, DisputeEvidence, DisputeEvidenceDetails, DisputeId,
    DisputePaymentMethodDetails, FileId, PaymentIntentId,
};

/// A dispute occurs when a customer questions your charge with their card issuer. When this
/// happens, you have the opportunity to respond to the dispute with evidence that shows that the
/// charge is legitimate.
///
/// Related guide: [Disputes and fraud](https://docs.stripe.com/disputes)
///
/// The schema `dispute`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dispute {
    /// Disputed amount. Usually the amount of the charge, but it can differ (usually because of
    /// currency fluctuation or because only part of the order is disputed).
    pub amount: i64,
    /// List of zero, one, or two balance transactions that show funds withdrawn and reinstated to your
    /// Stripe account as a result of this dispute.
    pub balance_transactions: Vec<BalanceTransaction>,
    /// ID of the charge that's disputed.
    pub charge: Expandable<ChargeId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// List of eligibility types that are included in `enhanced_evidence`.
    pub enhanced_eligibility_types: Vec<DisputeEnhancedEligibilityType>,
    pub evidence: Part<DisputeEvidence>,
    pub evidence_details: DisputeEvidenceDetails,
    /// Unique identifier for the object.
    pub id: DisputeId,
    /// If true, it's still possible to refund the disputed payment. After the payment has been fully
    /// refunded, no further funds are withdrawn from your Stripe account as a result of this dispute.
    pub is_charge_refundable: bool,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// ID of the PaymentIntent that's disputed.
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub payment_method_details: Option<Part<DisputePaymentMethodDetails>>,
    /// Reason given by cardholder for dispute. Possible values are `bank_cannot_process`,
    /// `check_returned`, `credit_not_processed`, `customer_initiated`, `debit_not_authorized`,
    /// `duplicate`, `fraudulent`, `general`, `incorrect_account_details`, `insufficient_funds`,
    /// `noncompliant`, `product_not_received`, `product_unacceptable`, `subscription_canceled`, or
    /// `unrecognized`. Learn more about [dispute reasons](https://docs.stripe.com/disputes/categories).
    pub reason: String,
    /// The current status of a dispute. Possible values include:`warning_needs_response`,
    /// `warning_under_review`, `warning_closed`, `needs_response`, `under_review`, `won`, `lost`, or
    /// `prevented`.
    pub status: DisputeStatus,
}

impl Record for Dispute {
    fn blank() -> Self {
        Self {
            amount: blank(),
            balance_transactions: blank(),
            charge: blank(),
            created: blank(),
            currency: blank(),
            enhanced_eligibility_types: blank(),
            evidence: blank(),
            evidence_details: blank(),
            id: blank(),
            is_charge_refundable: blank(),
            livemode: blank(),
            metadata: blank(),
            payment_intent: blank(),
            payment_method_details: blank(),
            reason: blank(),
            status: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute",
            constants: &[("object", Constant::Str("dispute"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("balance_transactions", REQUIRED),
                Field("charge", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("enhanced_eligibility_types", REQUIRED),
                Field("evidence", REQUIRED),
                Field("evidence_details", REQUIRED),
                Field("id", REQUIRED),
                Field("is_charge_refundable", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("payment_intent", NULLABLE),
                Field("payment_method_details", OPTIONAL),
                Field("reason", REQUIRED),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.balance_transactions,
            2 => &self.charge,
            3 => &self.created,
            4 => &self.currency,
            5 => &self.enhanced_eligibility_types,
            6 => &self.evidence,
            7 => &self.evidence_details,
            8 => &self.id,
            9 => &self.is_charge_refundable,
            10 => &self.livemode,
            11 => &self.metadata,
            12 => &self.payment_intent,
            13 => &self.payment_method_details,
            14 => &self.reason,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.balance_transactions,
            2 => &mut self.charge,
            3 => &mut self.created,
            4 => &mut self.currency,
            5 => &mut self.enhanced_eligibility_types,
            6 => &mut self.evidence,
            7 => &mut self.evidence_details,
            8 => &mut self.id,
            9 => &mut self.is_charge_refundable,
            10 => &mut self.livemode,
            11 => &mut self.metadata,
            12 => &mut self.payment_intent,
            13 => &mut self.payment_method_details,
            14 => &mut self.reason,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for Dispute {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Dispute);

impl Resource for Dispute {
    type Id = DisputeId;
    const OBJECT: &'static str = "dispute";
}

impl Dispute {
    /// Expands `charge`.
    pub const CHARGE: Expand<Self, ChargeId> = Expand::new("charge");
    /// Expands `evidence.cancellation_policy`.
    pub const EVIDENCE_CANCELLATION_POLICY: Expand<Self, FileId> = Expand::new(
        "evidence.cancellation_policy",
    );
    /// Expands `evidence.customer_communication`.
    pub const EVIDENCE_CUSTOMER_COMMUNICATION: Expand<Self, FileId> = Expand::new(
        "evidence.customer_communication",
    );
    /// Expands `evidence.customer_signature`.
    pub const EVIDENCE_CUSTOMER_SIGNATURE: Expand<Self, FileId> = Expand::new(
        "evidence.customer_signature",
    );
    /// Expands `evidence.duplicate_charge_documentation`.
    pub const EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.duplicate_charge_documentation",
    );
    /// Expands `evidence.receipt`.
    pub const EVIDENCE_RECEIPT: Expand<Self, FileId> = Expand::new("evidence.receipt");
    /// Expands `evidence.refund_policy`.
    pub const EVIDENCE_REFUND_POLICY: Expand<Self, FileId> = Expand::new(
        "evidence.refund_policy",
    );
    /// Expands `evidence.service_documentation`.
    pub const EVIDENCE_SERVICE_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.service_documentation",
    );
    /// Expands `evidence.shipping_documentation`.
    pub const EVIDENCE_SHIPPING_DOCUMENTATION: Expand<Self, FileId> = Expand::new(
        "evidence.shipping_documentation",
    );
    /// Expands `evidence.uncategorized_file`.
    pub const EVIDENCE_UNCATEGORIZED_FILE: Expand<Self, FileId> = Expand::new(
        "evidence.uncategorized_file",
    );
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: Expand<Self, PaymentIntentId> = Expand::new(
        "payment_intent",
    );
}

/// The values of `dispute/enhanced_eligibility_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityType {
    /// `visa_compelling_evidence_3`
    VisaCompellingEvidence3,
    /// `visa_compliance`
    VisaCompliance,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisputeEnhancedEligibilityType {
    VisaCompellingEvidence3 = "visa_compelling_evidence_3",
    VisaCompliance = "visa_compliance",
});

/// The current status of a dispute. Possible values include:`warning_needs_response`,
/// `warning_under_review`, `warning_closed`, `needs_response`, `under_review`, `won`, `lost`, or
/// `prevented`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `lost`
    Lost,
    /// `needs_response`
    NeedsResponse,
    /// `prevented`
    Prevented,
    /// `under_review`
    UnderReview,
    /// `warning_closed`
    WarningClosed,
    /// `warning_needs_response`
    WarningNeedsResponse,
    /// `warning_under_review`
    WarningUnderReview,
    /// `won`
    Won,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisputeStatus {
    Lost = "lost",
    NeedsResponse = "needs_response",
    Prevented = "prevented",
    UnderReview = "under_review",
    WarningClosed = "warning_closed",
    WarningNeedsResponse = "warning_needs_response",
    WarningUnderReview = "warning_under_review",
    Won = "won",
});
