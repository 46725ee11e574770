// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`InvoicePayment`](crate::InvoicePayment).

pub mod payment;

/// An object in `payment` of [`InvoicePayment`](crate::InvoicePayment).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payment {
    /// ID of the successful charge for this payment when `type` is `charge`.Note: charge is only
    /// surfaced if the charge object is not associated with a payment intent. If the charge object does
    /// have a payment intent, the Invoice Payment surfaces the payment intent instead.
    pub charge: Option<rt::Expandable<crate::ids::ChargeId>>,
    /// ID of the PaymentIntent associated with this payment when `type` is `payment_intent`. Note: This
    /// property is only populated for invoices finalized on or after March 15th, 2019.
    pub payment_intent: Option<rt::Expandable<crate::ids::PaymentIntentId>>,
    /// ID of the PaymentRecord associated with this payment when `type` is `payment_record`.
    pub payment_record: Option<rt::Expandable<crate::ids::PaymentRecordId>>,
    /// Type of payment object associated with this invoice payment.
    pub type_: payment::Type,
}

impl rt::Blank for Payment {
    const BLANK: Self = Self {
        charge: rt::Blank::BLANK,
        payment_intent: rt::Blank::BLANK,
        payment_record: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Payment {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_payments_invoice_payment_associated_payment",
            constants: &[],
            fields: &[
                rt::Field("charge", rt::OPTIONAL),
                rt::Field("payment_intent", rt::OPTIONAL),
                rt::Field("payment_record", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.charge,
            1 => &self.payment_intent,
            2 => &self.payment_record,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.charge,
            1 => &mut self.payment_intent,
            2 => &mut self.payment_record,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Payment);

/// An object in `status_transitions` of [`InvoicePayment`](crate::InvoicePayment).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// The time that the payment was canceled.
    pub canceled_at: Option<rt::Timestamp>,
    /// The time that the payment succeeded.
    pub paid_at: Option<rt::Timestamp>,
}

impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        canceled_at: rt::Blank::BLANK,
        paid_at: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusTransitions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_payments_invoice_payment_status_transitions",
            constants: &[],
            fields: &[
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("paid_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.canceled_at,
            _ => &self.paid_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.canceled_at,
            _ => &mut self.paid_at,
        }
    }
}

rt::record_traits!(StatusTransitions);
