// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodMobilepayDetailsResourceCard;

/// The schema `payment_method_details_payment_record_mobilepay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMobilepay {
    /// Internal card details
    pub card: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodMobilepayDetailsResourceCard,
        >,
    >,
}

impl Blank for PaymentMethodDetailsPaymentRecordMobilepay {
    const BLANK: Self = Self { card: Blank::BLANK };
}

impl Record for PaymentMethodDetailsPaymentRecordMobilepay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_mobilepay",
            constants: &[],
            fields: &[Field("card", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.card
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordMobilepay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordMobilepay);
