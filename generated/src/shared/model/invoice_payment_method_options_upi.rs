// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::InvoicePaymentMethodOptionsMandateOptionsUpi;

/// The schema `invoice_payment_method_options_upi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUpi {
    pub mandate_options: Option<Part<InvoicePaymentMethodOptionsMandateOptionsUpi>>,
}

impl Blank for InvoicePaymentMethodOptionsUpi {
    const BLANK: Self = Self {
        mandate_options: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsUpi {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_upi",
            constants: &[],
            fields: &[Field("mandate_options", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.mandate_options
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.mandate_options
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsUpi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsUpi);
