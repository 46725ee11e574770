// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_multibanco`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMultibanco {
    /// Entity number associated with this Multibanco payment.
    pub entity: Option<String>,
    /// Reference number associated with this Multibanco payment.
    pub reference: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordMultibanco {
    const BLANK: Self = Self {
        entity: Blank::BLANK,
        reference: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordMultibanco {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_multibanco",
            constants: &[],
            fields: &[Field("entity", NULLABLE), Field("reference", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.entity,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.entity,
            _ => &mut self.reference,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordMultibanco {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordMultibanco);
