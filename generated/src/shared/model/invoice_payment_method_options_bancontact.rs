// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::InvoicePaymentMethodOptionsBancontactPreferredLanguage;

/// The schema `invoice_payment_method_options_bancontact`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsBancontact {
    /// Preferred language of the Bancontact authorization page that the customer is redirected to.
    pub preferred_language: InvoicePaymentMethodOptionsBancontactPreferredLanguage,
}

impl Blank for InvoicePaymentMethodOptionsBancontact {
    const BLANK: Self = Self {
        preferred_language: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsBancontact {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_bancontact",
            constants: &[],
            fields: &[Field("preferred_language", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.preferred_language
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.preferred_language
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsBancontact {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsBancontact);
