// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Dispute`](crate::Dispute).

pub mod evidence;
pub mod evidence_details;
pub mod payment_method_details;

/// The values of `enhanced_eligibility_types[]` of [`Dispute`](crate::Dispute).
#[non_exhaustive]
pub enum EnhancedEligibilityType {
    /// `visa_compelling_evidence_3`
    VisaCompellingEvidence3,
    /// `visa_compliance`
    VisaCompliance,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(EnhancedEligibilityType {
    VisaCompellingEvidence3 = "visa_compelling_evidence_3",
    VisaCompliance = "visa_compliance",
});

/// An object in `evidence` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Evidence {
    /// Any server or activity logs showing proof that the customer accessed or downloaded the purchased
    /// digital product. This information should include IP addresses, corresponding timestamps, and any
    /// detailed recorded activity.
    pub access_activity_log: Option<String>,
    /// The billing address provided by the customer.
    pub billing_address: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Your subscription
    /// cancellation policy, as shown to the customer.
    pub cancellation_policy: Option<rt::Expandable<crate::ids::FileId>>,
    /// An explanation of how and when the customer was shown your refund policy prior to purchase.
    pub cancellation_policy_disclosure: Option<String>,
    /// A justification for why the customer's subscription was not canceled.
    pub cancellation_rebuttal: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Any communication with the
    /// customer that you feel is relevant to your case. Examples include emails proving that the
    /// customer received the product or service, or demonstrating their use of or satisfaction with the
    /// product or service.
    pub customer_communication: Option<rt::Expandable<crate::ids::FileId>>,
    /// The email address of the customer.
    pub customer_email_address: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The IP address that the customer used when making the purchase.
    pub customer_purchase_ip: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) A relevant document or
    /// contract showing the customer's signature.
    pub customer_signature: Option<rt::Expandable<crate::ids::FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Documentation for the prior
    /// charge that can uniquely identify the charge, such as a receipt, shipping label, work order,
    /// etc. This document should be paired with a similar document from the disputed payment that
    /// proves the two payments are separate.
    pub duplicate_charge_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// An explanation of the difference between the disputed charge versus the prior charge that
    /// appears to be a duplicate.
    pub duplicate_charge_explanation: Option<String>,
    /// The Stripe ID for the prior charge which appears to be a duplicate of the disputed charge.
    pub duplicate_charge_id: Option<String>,
    pub enhanced_evidence: evidence::EnhancedEvidence,
    /// A description of the product or service that was sold.
    pub product_description: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Any receipt or message sent
    /// to the customer notifying them of the charge.
    pub receipt: Option<rt::Expandable<crate::ids::FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Your refund policy, as shown
    /// to the customer.
    pub refund_policy: Option<rt::Expandable<crate::ids::FileId>>,
    /// Documentation demonstrating that the customer was shown your refund policy prior to purchase.
    pub refund_policy_disclosure: Option<String>,
    /// A justification for why the customer is not entitled to a refund.
    pub refund_refusal_explanation: Option<String>,
    /// The date on which the customer received or began receiving the purchased service, in a clear
    /// human-readable format.
    pub service_date: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Documentation showing proof
    /// that a service was provided to the customer. This could include a copy of a signed contract,
    /// work order, or other form of written agreement.
    pub service_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// The address to which a physical product was shipped. You should try to include as complete
    /// address information as possible.
    pub shipping_address: Option<String>,
    /// The delivery service that shipped a physical product, such as Fedex, UPS, USPS, etc. If multiple
    /// carriers were used for this purchase, please separate them with commas.
    pub shipping_carrier: Option<String>,
    /// The date on which a physical product began its route to the shipping address, in a clear
    /// human-readable format.
    pub shipping_date: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Documentation showing proof
    /// that a product was shipped to the customer at the same address the customer provided to you.
    /// This could include a copy of the shipment receipt, shipping label, etc. It should show the
    /// customer's full shipping address, if possible.
    pub shipping_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// The tracking number for a physical product, obtained from the delivery service. If multiple
    /// tracking numbers were generated for this purchase, please separate them with commas.
    pub shipping_tracking_number: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Any additional evidence or
    /// statements.
    pub uncategorized_file: Option<rt::Expandable<crate::ids::FileId>>,
    /// Any additional evidence or statements.
    pub uncategorized_text: Option<String>,
}

impl rt::Blank for Evidence {
    const BLANK: Self = Self {
        access_activity_log: rt::Blank::BLANK,
        billing_address: rt::Blank::BLANK,
        cancellation_policy: rt::Blank::BLANK,
        cancellation_policy_disclosure: rt::Blank::BLANK,
        cancellation_rebuttal: rt::Blank::BLANK,
        customer_communication: rt::Blank::BLANK,
        customer_email_address: rt::Blank::BLANK,
        customer_name: rt::Blank::BLANK,
        customer_purchase_ip: rt::Blank::BLANK,
        customer_signature: rt::Blank::BLANK,
        duplicate_charge_documentation: rt::Blank::BLANK,
        duplicate_charge_explanation: rt::Blank::BLANK,
        duplicate_charge_id: rt::Blank::BLANK,
        enhanced_evidence: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        receipt: rt::Blank::BLANK,
        refund_policy: rt::Blank::BLANK,
        refund_policy_disclosure: rt::Blank::BLANK,
        refund_refusal_explanation: rt::Blank::BLANK,
        service_date: rt::Blank::BLANK,
        service_documentation: rt::Blank::BLANK,
        shipping_address: rt::Blank::BLANK,
        shipping_carrier: rt::Blank::BLANK,
        shipping_date: rt::Blank::BLANK,
        shipping_documentation: rt::Blank::BLANK,
        shipping_tracking_number: rt::Blank::BLANK,
        uncategorized_file: rt::Blank::BLANK,
        uncategorized_text: rt::Blank::BLANK,
    };
}

impl rt::Record for Evidence {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_evidence",
            constants: &[],
            fields: &[
                rt::Field("access_activity_log", rt::NULLABLE),
                rt::Field("billing_address", rt::NULLABLE),
                rt::Field("cancellation_policy", rt::NULLABLE),
                rt::Field("cancellation_policy_disclosure", rt::NULLABLE),
                rt::Field("cancellation_rebuttal", rt::NULLABLE),
                rt::Field("customer_communication", rt::NULLABLE),
                rt::Field("customer_email_address", rt::NULLABLE),
                rt::Field("customer_name", rt::NULLABLE),
                rt::Field("customer_purchase_ip", rt::NULLABLE),
                rt::Field("customer_signature", rt::NULLABLE),
                rt::Field("duplicate_charge_documentation", rt::NULLABLE),
                rt::Field("duplicate_charge_explanation", rt::NULLABLE),
                rt::Field("duplicate_charge_id", rt::NULLABLE),
                rt::Field("enhanced_evidence", rt::REQUIRED),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("receipt", rt::NULLABLE),
                rt::Field("refund_policy", rt::NULLABLE),
                rt::Field("refund_policy_disclosure", rt::NULLABLE),
                rt::Field("refund_refusal_explanation", rt::NULLABLE),
                rt::Field("service_date", rt::NULLABLE),
                rt::Field("service_documentation", rt::NULLABLE),
                rt::Field("shipping_address", rt::NULLABLE),
                rt::Field("shipping_carrier", rt::NULLABLE),
                rt::Field("shipping_date", rt::NULLABLE),
                rt::Field("shipping_documentation", rt::NULLABLE),
                rt::Field("shipping_tracking_number", rt::NULLABLE),
                rt::Field("uncategorized_file", rt::NULLABLE),
                rt::Field("uncategorized_text", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.access_activity_log,
            1 => &self.billing_address,
            2 => &self.cancellation_policy,
            3 => &self.cancellation_policy_disclosure,
            4 => &self.cancellation_rebuttal,
            5 => &self.customer_communication,
            6 => &self.customer_email_address,
            7 => &self.customer_name,
            8 => &self.customer_purchase_ip,
            9 => &self.customer_signature,
            10 => &self.duplicate_charge_documentation,
            11 => &self.duplicate_charge_explanation,
            12 => &self.duplicate_charge_id,
            13 => &self.enhanced_evidence,
            14 => &self.product_description,
            15 => &self.receipt,
            16 => &self.refund_policy,
            17 => &self.refund_policy_disclosure,
            18 => &self.refund_refusal_explanation,
            19 => &self.service_date,
            20 => &self.service_documentation,
            21 => &self.shipping_address,
            22 => &self.shipping_carrier,
            23 => &self.shipping_date,
            24 => &self.shipping_documentation,
            25 => &self.shipping_tracking_number,
            26 => &self.uncategorized_file,
            _ => &self.uncategorized_text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.access_activity_log,
            1 => &mut self.billing_address,
            2 => &mut self.cancellation_policy,
            3 => &mut self.cancellation_policy_disclosure,
            4 => &mut self.cancellation_rebuttal,
            5 => &mut self.customer_communication,
            6 => &mut self.customer_email_address,
            7 => &mut self.customer_name,
            8 => &mut self.customer_purchase_ip,
            9 => &mut self.customer_signature,
            10 => &mut self.duplicate_charge_documentation,
            11 => &mut self.duplicate_charge_explanation,
            12 => &mut self.duplicate_charge_id,
            13 => &mut self.enhanced_evidence,
            14 => &mut self.product_description,
            15 => &mut self.receipt,
            16 => &mut self.refund_policy,
            17 => &mut self.refund_policy_disclosure,
            18 => &mut self.refund_refusal_explanation,
            19 => &mut self.service_date,
            20 => &mut self.service_documentation,
            21 => &mut self.shipping_address,
            22 => &mut self.shipping_carrier,
            23 => &mut self.shipping_date,
            24 => &mut self.shipping_documentation,
            25 => &mut self.shipping_tracking_number,
            26 => &mut self.uncategorized_file,
            _ => &mut self.uncategorized_text,
        }
    }
}

rt::record_traits!(Evidence);

/// An object in `evidence_details` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct EvidenceDetails {
    /// Date by which evidence must be submitted in order to successfully challenge dispute. Will be 0
    /// if the customer's bank or credit card company doesn't allow a response for this particular
    /// dispute.
    pub due_by: Option<rt::Timestamp>,
    pub enhanced_eligibility: evidence_details::EnhancedEligibility,
    /// Whether evidence has been staged for this dispute.
    pub has_evidence: bool,
    /// Whether the last evidence submission was submitted past the due date. Defaults to `false` if no
    /// evidence submissions have occurred. If `true`, then delivery of the latest evidence is *not*
    /// guaranteed.
    pub past_due: bool,
    /// The number of times evidence has been submitted. Typically, you may only submit evidence once.
    pub submission_count: i64,
}

impl rt::Blank for EvidenceDetails {
    const BLANK: Self = Self {
        due_by: rt::Blank::BLANK,
        enhanced_eligibility: rt::Blank::BLANK,
        has_evidence: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        submission_count: rt::Blank::BLANK,
    };
}

impl rt::Record for EvidenceDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_evidence_details",
            constants: &[],
            fields: &[
                rt::Field("due_by", rt::NULLABLE),
                rt::Field("enhanced_eligibility", rt::REQUIRED),
                rt::Field("has_evidence", rt::REQUIRED),
                rt::Field("past_due", rt::REQUIRED),
                rt::Field("submission_count", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.due_by,
            1 => &self.enhanced_eligibility,
            2 => &self.has_evidence,
            3 => &self.past_due,
            _ => &self.submission_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.due_by,
            1 => &mut self.enhanced_eligibility,
            2 => &mut self.has_evidence,
            3 => &mut self.past_due,
            _ => &mut self.submission_count,
        }
    }
}

rt::record_traits!(EvidenceDetails);

/// An object in `payment_method_details` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    pub amazon_pay: Option<rt::Part<payment_method_details::AmazonPay>>,
    pub card: Option<rt::Part<payment_method_details::Card>>,
    pub klarna: Option<rt::Part<payment_method_details::Klarna>>,
    pub paypal: Option<rt::Part<payment_method_details::Paypal>>,
    /// Payment method type.
    pub type_: payment_method_details::Type,
}

impl rt::Blank for PaymentMethodDetails {
    const BLANK: Self = Self {
        amazon_pay: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentMethodDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amazon_pay,
            1 => &self.card,
            2 => &self.klarna,
            3 => &self.paypal,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amazon_pay,
            1 => &mut self.card,
            2 => &mut self.klarna,
            3 => &mut self.paypal,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(PaymentMethodDetails);

/// The current status of a dispute. Possible values include:`warning_needs_response`,
/// `warning_under_review`, `warning_closed`, `needs_response`, `under_review`, `won`, `lost`, or
/// `prevented`.
#[non_exhaustive]
pub enum Status {
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

rt::open_enum!(Status {
    Lost = "lost",
    NeedsResponse = "needs_response",
    Prevented = "prevented",
    UnderReview = "under_review",
    WarningClosed = "warning_closed",
    WarningNeedsResponse = "warning_needs_response",
    WarningUnderReview = "warning_under_review",
    Won = "won",
});
