// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, Metadata, NULLABLE, Part, Place, REQUIRED, Record, Resource,
    Shape, Timestamp, blank, debug,
};
use crate::{
    CustomerPresence, MandateId, PaymentMethodId, PaymentRecordId,
    PaymentsPrimitivesPaymentRecordsResourceAmount,
    PaymentsPrimitivesPaymentRecordsResourceCustomerDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails,
    PaymentsPrimitivesPaymentRecordsResourceProcessorDetails,
    PaymentsPrimitivesPaymentRecordsResourceShippingDetails, ReportedBy,
};

/// A Payment Record is a resource that allows you to represent payments that occur on- or
/// off-Stripe. For example, you can create a Payment Record to model a payment made on a different
/// payment processor, in order to mark an Invoice as paid and a Subscription as active. Payment
/// Records consist of one or more Payment Attempt Records, which represent individual attempts made
/// on a payment network.
///
/// The schema `payment_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecord {
    pub amount: PaymentsPrimitivesPaymentRecordsResourceAmount,
    pub amount_authorized: PaymentsPrimitivesPaymentRecordsResourceAmount,
    pub amount_canceled: PaymentsPrimitivesPaymentRecordsResourceAmount,
    pub amount_failed: PaymentsPrimitivesPaymentRecordsResourceAmount,
    pub amount_guaranteed: PaymentsPrimitivesPaymentRecordsResourceAmount,
    pub amount_refunded: PaymentsPrimitivesPaymentRecordsResourceAmount,
    pub amount_requested: PaymentsPrimitivesPaymentRecordsResourceAmount,
    /// ID of the Connect application that created the PaymentRecord.
    pub application: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Customer information for this payment.
    pub customer_details: Option<
        Part<PaymentsPrimitivesPaymentRecordsResourceCustomerDetails>,
    >,
    /// Indicates whether the customer was present in your checkout flow during this payment.
    pub customer_presence: Option<CustomerPresence>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Unique identifier for the object.
    pub id: PaymentRecordId,
    /// ID of the latest Payment Attempt Record attached to this Payment Record.
    pub latest_payment_attempt_record: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Information about the Payment Method debited for this payment.
    pub payment_method_details: Option<
        Part<PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails>,
    >,
    pub processor_details: PaymentsPrimitivesPaymentRecordsResourceProcessorDetails,
    /// Indicates who reported the payment.
    pub reported_by: ReportedBy,
    /// Shipping information for this payment.
    pub shipping_details: Option<
        Part<PaymentsPrimitivesPaymentRecordsResourceShippingDetails>,
    >,
}

impl Record for PaymentRecord {
    fn blank() -> Self {
        Self {
            amount: blank(),
            amount_authorized: blank(),
            amount_canceled: blank(),
            amount_failed: blank(),
            amount_guaranteed: blank(),
            amount_refunded: blank(),
            amount_requested: blank(),
            application: blank(),
            created: blank(),
            customer_details: blank(),
            customer_presence: blank(),
            description: blank(),
            id: blank(),
            latest_payment_attempt_record: blank(),
            livemode: blank(),
            metadata: blank(),
            payment_method_details: blank(),
            processor_details: blank(),
            reported_by: blank(),
            shipping_details: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_record",
            constants: &[("object", Constant::Str("payment_record"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_authorized", REQUIRED),
                Field("amount_canceled", REQUIRED),
                Field("amount_failed", REQUIRED),
                Field("amount_guaranteed", REQUIRED),
                Field("amount_refunded", REQUIRED),
                Field("amount_requested", REQUIRED),
                Field("application", NULLABLE),
                Field("created", REQUIRED),
                Field("customer_details", NULLABLE),
                Field("customer_presence", NULLABLE),
                Field("description", NULLABLE),
                Field("id", REQUIRED),
                Field("latest_payment_attempt_record", NULLABLE),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("payment_method_details", NULLABLE),
                Field("processor_details", REQUIRED),
                Field("reported_by", REQUIRED),
                Field("shipping_details", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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
            13 => &self.latest_payment_attempt_record,
            14 => &self.livemode,
            15 => &self.metadata,
            16 => &self.payment_method_details,
            17 => &self.processor_details,
            18 => &self.reported_by,
            _ => &self.shipping_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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
            13 => &mut self.latest_payment_attempt_record,
            14 => &mut self.livemode,
            15 => &mut self.metadata,
            16 => &mut self.payment_method_details,
            17 => &mut self.processor_details,
            18 => &mut self.reported_by,
            _ => &mut self.shipping_details,
        }
    }
}

impl std::fmt::Debug for PaymentRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentRecord);

impl Resource for PaymentRecord {
    type Id = PaymentRecordId;
    const OBJECT: &'static str = "payment_record";
}

impl PaymentRecord {
    /// Expands `payment_method_details.bancontact.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_method_details.bancontact.generated_sepa_debit");
    /// Expands `payment_method_details.bancontact.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("payment_method_details.bancontact.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.ideal.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_method_details.ideal.generated_sepa_debit");
    /// Expands `payment_method_details.ideal.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.sofort.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_method_details.sofort.generated_sepa_debit");
    /// Expands `payment_method_details.sofort.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.us_bank_account.mandate`.
    pub const PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: Expand<Self, MandateId> = Expand::new(
        "payment_method_details.us_bank_account.mandate",
    );
}
