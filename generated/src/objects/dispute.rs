// Written by `cargo xtask generate`. Do not edit.

/// A dispute occurs when a customer questions your charge with their card issuer. When this
/// happens, you have the opportunity to respond to the dispute with evidence that shows that the
/// charge is legitimate.
///
/// Related guide: [Disputes and fraud](https://docs.stripe.com/disputes)
///
/// The object `dispute`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dispute {
    /// Disputed amount. Usually the amount of the charge, but it can differ (usually because of
    /// currency fluctuation or because only part of the order is disputed).
    pub amount: i64,
    /// List of zero, one, or two balance transactions that show funds withdrawn and reinstated to your
    /// Stripe account as a result of this dispute.
    pub balance_transactions: Vec<crate::BalanceTransaction>,
    /// ID of the charge that's disputed.
    pub charge: rt::Expandable<crate::ids::ChargeId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// List of eligibility types that are included in `enhanced_evidence`.
    pub enhanced_eligibility_types: Vec<crate::dispute::EnhancedEligibilityType>,
    pub evidence: rt::Part<crate::dispute::Evidence>,
    pub evidence_details: crate::dispute::EvidenceDetails,
    /// Unique identifier for the object.
    pub id: crate::ids::DisputeId,
    /// If true, it's still possible to refund the disputed payment. After the payment has been fully
    /// refunded, no further funds are withdrawn from your Stripe account as a result of this dispute.
    pub is_charge_refundable: bool,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// ID of the PaymentIntent that's disputed.
    pub payment_intent: Option<rt::Expandable<crate::ids::PaymentIntentId>>,
    pub payment_method_details: Option<rt::Part<crate::dispute::PaymentMethodDetails>>,
    /// Reason given by cardholder for dispute. Possible values are `bank_cannot_process`,
    /// `check_returned`, `credit_not_processed`, `customer_initiated`, `debit_not_authorized`,
    /// `duplicate`, `fraudulent`, `general`, `incorrect_account_details`, `insufficient_funds`,
    /// `noncompliant`, `product_not_received`, `product_unacceptable`, `subscription_canceled`, or
    /// `unrecognized`. Learn more about [dispute reasons](https://docs.stripe.com/disputes/categories).
    pub reason: String,
    /// The current status of a dispute. Possible values include:`warning_needs_response`,
    /// `warning_under_review`, `warning_closed`, `needs_response`, `under_review`, `won`, `lost`, or
    /// `prevented`.
    pub status: crate::dispute::Status,
}

impl rt::Record for Dispute {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            balance_transactions: rt::blank(),
            charge: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            enhanced_eligibility_types: rt::blank(),
            evidence: rt::blank(),
            evidence_details: rt::blank(),
            id: rt::blank(),
            is_charge_refundable: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            payment_intent: rt::blank(),
            payment_method_details: rt::blank(),
            reason: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute",
            constants: &[("object", rt::Constant::Str("dispute"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("balance_transactions", rt::REQUIRED),
                rt::Field("charge", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("enhanced_eligibility_types", rt::REQUIRED),
                rt::Field("evidence", rt::REQUIRED),
                rt::Field("evidence_details", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("is_charge_refundable", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("payment_intent", rt::NULLABLE),
                rt::Field("payment_method_details", rt::OPTIONAL),
                rt::Field("reason", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Dispute);

impl rt::Resource for Dispute {
    type Id = crate::ids::DisputeId;
    const OBJECT: &'static str = "dispute";
}

impl Dispute {
    /// Expands `charge`.
    pub const CHARGE: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new("charge");
    /// Expands `evidence.cancellation_policy`.
    pub const EVIDENCE_CANCELLATION_POLICY: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.cancellation_policy",
    );
    /// Expands `evidence.customer_communication`.
    pub const EVIDENCE_CUSTOMER_COMMUNICATION: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.customer_communication",
    );
    /// Expands `evidence.customer_signature`.
    pub const EVIDENCE_CUSTOMER_SIGNATURE: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.customer_signature",
    );
    /// Expands `evidence.duplicate_charge_documentation`.
    pub const EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("evidence.duplicate_charge_documentation");
    /// Expands `evidence.receipt`.
    pub const EVIDENCE_RECEIPT: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.receipt",
    );
    /// Expands `evidence.refund_policy`.
    pub const EVIDENCE_REFUND_POLICY: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.refund_policy",
    );
    /// Expands `evidence.service_documentation`.
    pub const EVIDENCE_SERVICE_DOCUMENTATION: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.service_documentation",
    );
    /// Expands `evidence.shipping_documentation`.
    pub const EVIDENCE_SHIPPING_DOCUMENTATION: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.shipping_documentation",
    );
    /// Expands `evidence.uncategorized_file`.
    pub const EVIDENCE_UNCATEGORIZED_FILE: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "evidence.uncategorized_file",
    );
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: rt::Expand<Self, crate::ids::PaymentIntentId> = rt::Expand::new(
        "payment_intent",
    );
}
