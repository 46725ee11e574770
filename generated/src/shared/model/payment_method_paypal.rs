// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_paypal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodPaypal {
    /// Two-letter ISO code representing the buyer's country. Values are provided by PayPal directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub country: Option<String>,
    /// Owner's email. Values are provided by PayPal directly (if supported) at the time of
    /// authorization or settlement. They cannot be set or mutated.
    pub payer_email: Option<String>,
    /// PayPal account PayerID. This identifier uniquely identifies the PayPal customer.
    pub payer_id: Option<String>,
}

impl Blank for PaymentMethodPaypal {
    const BLANK: Self = Self {
        country: Blank::BLANK,
        payer_email: Blank::BLANK,
        payer_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodPaypal {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_paypal",
            constants: &[],
            fields: &[
                Field("country", NULLABLE),
                Field("payer_email", NULLABLE),
                Field("payer_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.country,
            1 => &self.payer_email,
            _ => &self.payer_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.payer_email,
            _ => &mut self.payer_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodPaypal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodPaypal);
