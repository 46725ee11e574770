// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordLink {
    /// Two-letter ISO code representing the funding source country beneath the Link payment. You could
    /// use this attribute to get a sense of international fees.
    pub country: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordLink {
    const BLANK: Self = Self { country: Blank::BLANK };
}

impl Record for PaymentMethodDetailsPaymentRecordLink {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_link",
            constants: &[],
            fields: &[Field("country", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.country
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.country
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordLink);
