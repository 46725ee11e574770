// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{ChargeId, PaymentIntentId, PaymentRecordId};

/// The schema `invoices_payments_invoice_payment_associated_payment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesPaymentsInvoicePaymentAssociatedPayment {
    /// ID of the successful charge for this payment when `type` is `charge`.Note: charge is only
    /// surfaced if the charge object is not associated with a payment intent. If the charge object does
    /// have a payment intent, the Invoice Payment surfaces the payment intent instead.
    pub charge: Option<Expandable<ChargeId>>,
    /// ID of the PaymentIntent associated with this payment when `type` is `payment_intent`. Note: This
    /// property is only populated for invoices finalized on or after March 15th, 2019.
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// ID of the PaymentRecord associated with this payment when `type` is `payment_record`.
    pub payment_record: Option<Expandable<PaymentRecordId>>,
    /// Type of payment object associated with this invoice payment.
    pub type_: InvoicesPaymentsInvoicePaymentAssociatedPaymentType,
}

impl Blank for InvoicesPaymentsInvoicePaymentAssociatedPayment {
    const BLANK: Self = Self {
        charge: Blank::BLANK,
        payment_intent: Blank::BLANK,
        payment_record: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for InvoicesPaymentsInvoicePaymentAssociatedPayment {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoices_payments_invoice_payment_associated_payment",
            constants: &[],
            fields: &[
                Field("charge", OPTIONAL),
                Field("payment_intent", OPTIONAL),
                Field("payment_record", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.charge,
            1 => &self.payment_intent,
            2 => &self.payment_record,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.charge,
            1 => &mut self.payment_intent,
            2 => &mut self.payment_record,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for InvoicesPaymentsInvoicePaymentAssociatedPayment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicesPaymentsInvoicePaymentAssociatedPayment);

/// Type of payment object associated with this invoice payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicesPaymentsInvoicePaymentAssociatedPaymentType {
    /// `charge`
    Charge,
    /// `payment_intent`
    PaymentIntent,
    /// `payment_record`
    PaymentRecord,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicesPaymentsInvoicePaymentAssociatedPaymentType {
    Charge = "charge",
    PaymentIntent = "payment_intent",
    PaymentRecord = "payment_record",
});
