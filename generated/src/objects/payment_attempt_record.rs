// Written by `cargo xtask generate`. Do not edit.

/// A Payment Attempt Record represents an individual attempt at making a payment, on or off Stripe.
/// Each payment attempt tries to collect a fixed amount of money from a fixed customer and payment
/// method. Payment Attempt Records are attached to Payment Records. Only one attempt per Payment
/// Record can have guaranteed funds.
///
/// The object `payment_attempt_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAttemptRecord {
    pub amount: crate::payment_attempt_record::Amount,
    pub amount_authorized: crate::payment_attempt_record::AmountAuthorized,
    pub amount_canceled: crate::payment_attempt_record::AmountCanceled,
    pub amount_failed: crate::payment_attempt_record::AmountFailed,
    pub amount_guaranteed: crate::payment_attempt_record::AmountGuaranteed,
    pub amount_refunded: crate::payment_attempt_record::AmountRefunded,
    pub amount_requested: crate::payment_attempt_record::AmountRequested,
    /// ID of the Connect application that created the PaymentAttemptRecord.
    pub application: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Customer information for this payment.
    pub customer_details: Option<
        rt::Part<crate::payment_attempt_record::CustomerDetails>,
    >,
    /// Indicates whether the customer was present in your checkout flow during this payment.
    pub customer_presence: Option<crate::payment_attempt_record::CustomerPresence>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::PaymentAttemptRecordId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Information about the Payment Method debited for this payment.
    pub payment_method_details: Option<
        rt::Part<crate::payment_attempt_record::PaymentMethodDetails>,
    >,
    /// ID of the Payment Record this Payment Attempt Record belongs to.
    pub payment_record: Option<String>,
    pub processor_details: crate::payment_attempt_record::ProcessorDetails,
    /// Indicates who reported the payment.
    pub reported_by: crate::payment_attempt_record::ReportedBy,
    /// Shipping information for this payment.
    pub shipping_details: Option<
        rt::Part<crate::payment_attempt_record::ShippingDetails>,
    >,
}

impl rt::Record for PaymentAttemptRecord {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_authorized: rt::blank(),
            amount_canceled: rt::blank(),
            amount_failed: rt::blank(),
            amount_guaranteed: rt::blank(),
            amount_refunded: rt::blank(),
            amount_requested: rt::blank(),
            application: rt::blank(),
            created: rt::blank(),
            customer_details: rt::blank(),
            customer_presence: rt::blank(),
            description: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            payment_method_details: rt::blank(),
            payment_record: rt::blank(),
            processor_details: rt::blank(),
            reported_by: rt::blank(),
            shipping_details: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_attempt_record",
            constants: &[("object", rt::Constant::Str("payment_attempt_record"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_authorized", rt::REQUIRED),
                rt::Field("amount_canceled", rt::REQUIRED),
                rt::Field("amount_failed", rt::REQUIRED),
                rt::Field("amount_guaranteed", rt::REQUIRED),
                rt::Field("amount_refunded", rt::REQUIRED),
                rt::Field("amount_requested", rt::REQUIRED),
                rt::Field("application", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer_details", rt::NULLABLE),
                rt::Field("customer_presence", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("payment_method_details", rt::NULLABLE),
                rt::Field("payment_record", rt::NULLABLE),
                rt::Field("processor_details", rt::REQUIRED),
                rt::Field("reported_by", rt::REQUIRED),
                rt::Field("shipping_details", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_authorized,
            2 => &self.amount_canceled,
            3 => &self.amount_failed,
            4 => &self.amount_guaranteed,
            5 => &self.amount_refunded,
            6 => &self.amount_requested,
            7 => &self.application,
            8 => &self.created,
            9 => &self.customer_details,
            10 => &self.customer_presence,
            11 => &self.description,
            12 => &self.id,
            13 => &self.livemode,
            14 => &self.metadata,
            15 => &self.payment_method_details,
            16 => &self.payment_record,
            17 => &self.processor_details,
            18 => &self.reported_by,
            _ => &self.shipping_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_authorized,
            2 => &mut self.amount_canceled,
            3 => &mut self.amount_failed,
            4 => &mut self.amount_guaranteed,
            5 => &mut self.amount_refunded,
            6 => &mut self.amount_requested,
            7 => &mut self.application,
            8 => &mut self.created,
            9 => &mut self.customer_details,
            10 => &mut self.customer_presence,
            11 => &mut self.description,
            12 => &mut self.id,
            13 => &mut self.livemode,
            14 => &mut self.metadata,
            15 => &mut self.payment_method_details,
            16 => &mut self.payment_record,
            17 => &mut self.processor_details,
            18 => &mut self.reported_by,
            _ => &mut self.shipping_details,
        }
    }
}

rt::record_traits!(PaymentAttemptRecord);

impl rt::Resource for PaymentAttemptRecord {
    type Id = crate::ids::PaymentAttemptRecordId;
    const OBJECT: &'static str = "payment_attempt_record";
}

impl PaymentAttemptRecord {
    /// Expands `payment_method_details.bancontact.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.bancontact.generated_sepa_debit");
    /// Expands `payment_method_details.bancontact.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new(
        "payment_method_details.bancontact.generated_sepa_debit_mandate",
    );
    /// Expands `payment_method_details.ideal.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.ideal.generated_sepa_debit");
    /// Expands `payment_method_details.ideal.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.sofort.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.sofort.generated_sepa_debit");
    /// Expands `payment_method_details.sofort.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.us_bank_account.mandate`.
    pub const PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.us_bank_account.mandate");
}
