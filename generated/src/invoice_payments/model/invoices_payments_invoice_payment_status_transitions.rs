// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `invoices_payments_invoice_payment_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesPaymentsInvoicePaymentStatusTransitions {
    /// The time that the payment was canceled.
    pub canceled_at: Option<Timestamp>,
    /// The time that the payment succeeded.
    pub paid_at: Option<Timestamp>,
}

impl Blank for InvoicesPaymentsInvoicePaymentStatusTransitions {
    const BLANK: Self = Self {
        canceled_at: Blank::BLANK,
        paid_at: Blank::BLANK,
    };
}

impl Record for InvoicesPaymentsInvoicePaymentStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoices_payments_invoice_payment_status_transitions",
            constants: &[],
            fields: &[Field("canceled_at", NULLABLE), Field("paid_at", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.canceled_at,
            _ => &self.paid_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.canceled_at,
            _ => &mut self.paid_at,
        }
    }
}

impl std::fmt::Debug for InvoicesPaymentsInvoicePaymentStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicesPaymentsInvoicePaymentStatusTransitions);
