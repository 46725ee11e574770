// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::AmountIncludesIof;

/// The schema `invoice_payment_method_options_pix`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPix {
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// The number of seconds (between 10 and 1209600) after which Pix payment will expire. Defaults to
    /// 86400 seconds.
    pub expires_after_seconds: Option<i64>,
}

impl Blank for InvoicePaymentMethodOptionsPix {
    const BLANK: Self = Self {
        amount_includes_iof: Blank::BLANK,
        expires_after_seconds: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsPix {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_pix",
            constants: &[],
            fields: &[
                Field("amount_includes_iof", NULLABLE),
                Field("expires_after_seconds", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_includes_iof,
            _ => &self.expires_after_seconds,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_includes_iof,
            _ => &mut self.expires_after_seconds,
        }
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsPix {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsPix);
