// Written by `cargo xtask generate`. Do not edit.

/// Invoice Payments represent payments made against invoices. Invoice Payments can be accessed in
/// two ways:
///
/// 1. By expanding the `payments` field on the [Invoice](https://docs.stripe.com/api#invoice)
///    resource.
/// 2. By using the Invoice Payment retrieve and list endpoints.
///
/// Invoice Payments include the mapping between payment objects, such as Payment Intent, and
/// Invoices. This resource and its endpoints allows you to easily track if a payment is associated
/// with a specific invoice and monitor the allocation details of the payments.
///
/// The object `invoice_payment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePayment {
    /// Amount that was actually paid for this invoice, in cents (or local equivalent). This field is
    /// null until the payment is `paid`. This amount can be less than the `amount_requested` if the
    /// PaymentIntent’s `amount_received` is not sufficient to pay all of the invoices that it is
    /// attached to.
    pub amount_paid: Option<i64>,
    /// Amount intended to be paid toward this invoice, in cents (or local equivalent)
    pub amount_requested: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// Unique identifier for the object.
    pub id: crate::ids::InvoicePaymentId,
    /// The invoice that was paid.
    pub invoice: rt::Expandable<crate::ids::InvoiceId>,
    /// Stripe automatically creates a default InvoicePayment when the invoice is finalized, and keeps
    /// it synchronized with the invoice’s `amount_remaining`. The PaymentIntent associated with the
    /// default payment can’t be edited or canceled directly.
    pub is_default: bool,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub payment: rt::Part<crate::invoice_payment::Payment>,
    /// The status of the payment, one of `open`, `paid`, or `canceled`.
    pub status: String,
    pub status_transitions: crate::invoice_payment::StatusTransitions,
}

impl rt::Record for InvoicePayment {
    fn blank() -> Self {
        Self {
            amount_paid: rt::blank(),
            amount_requested: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            id: rt::blank(),
            invoice: rt::blank(),
            is_default: rt::blank(),
            livemode: rt::blank(),
            payment: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment",
            constants: &[("object", rt::Constant::Str("invoice_payment"))],
            fields: &[
                rt::Field("amount_paid", rt::NULLABLE),
                rt::Field("amount_requested", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice", rt::REQUIRED),
                rt::Field("is_default", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("payment", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_paid,
            1 => &self.amount_requested,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.id,
            5 => &self.invoice,
            6 => &self.is_default,
            7 => &self.livemode,
            8 => &self.payment,
            9 => &self.status,
            _ => &self.status_transitions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_paid,
            1 => &mut self.amount_requested,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.id,
            5 => &mut self.invoice,
            6 => &mut self.is_default,
            7 => &mut self.livemode,
            8 => &mut self.payment,
            9 => &mut self.status,
            _ => &mut self.status_transitions,
        }
    }
}

rt::record_traits!(InvoicePayment);

impl rt::Resource for InvoicePayment {
    type Id = crate::ids::InvoicePaymentId;
    const OBJECT: &'static str = "invoice_payment";
}

impl InvoicePayment {
    /// Expands `invoice`.
    pub const INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "invoice",
    );
    /// Expands `payment.charge`.
    pub const PAYMENT_CHARGE: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new(
        "payment.charge",
    );
    /// Expands `payment.payment_intent`.
    pub const PAYMENT_PAYMENT_INTENT: rt::Expand<Self, crate::ids::PaymentIntentId> = rt::Expand::new(
        "payment.payment_intent",
    );
    /// Expands `payment.payment_record`.
    pub const PAYMENT_PAYMENT_RECORD: rt::Expand<Self, crate::ids::PaymentRecordId> = rt::Expand::new(
        "payment.payment_record",
    );
}
