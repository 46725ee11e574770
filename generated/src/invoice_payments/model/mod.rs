// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod invoice_payment;
pub use self::invoice_payment::InvoicePayment;
mod invoices_payments_invoice_payment_associated_payment;

pub use self::invoices_payments_invoice_payment_associated_payment::{
    InvoicesPaymentsInvoicePaymentAssociatedPayment,
    InvoicesPaymentsInvoicePaymentAssociatedPaymentType,
};

mod invoices_payments_invoice_payment_status_transitions;
pub use self::invoices_payments_invoice_payment_status_transitions::InvoicesPaymentsInvoicePaymentStatusTransitions;
