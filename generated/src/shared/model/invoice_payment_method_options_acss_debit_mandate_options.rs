// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::TransactionType;

/// The schema `invoice_payment_method_options_acss_debit_mandate_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    /// Transaction type of the mandate.
    pub transaction_type: Option<TransactionType>,
}

impl Blank for InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    const BLANK: Self = Self {
        transaction_type: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_acss_debit_mandate_options",
            constants: &[],
            fields: &[Field("transaction_type", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.transaction_type
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.transaction_type
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsAcssDebitMandateOptions);
