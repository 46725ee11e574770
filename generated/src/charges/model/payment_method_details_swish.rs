// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_swish`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSwish {
    /// Uniquely identifies the payer's Swish account. You can use this attribute to check whether two
    /// Swish transactions were paid for by the same payer
    pub fingerprint: Option<String>,
    /// Payer bank reference number for the payment
    pub payment_reference: Option<String>,
    /// The last four digits of the Swish account phone number
    pub verified_phone_last4: Option<String>,
}

impl Blank for PaymentMethodDetailsSwish {
    const BLANK: Self = Self {
        fingerprint: Blank::BLANK,
        payment_reference: Blank::BLANK,
        verified_phone_last4: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsSwish {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_swish",
            constants: &[],
            fields: &[
                Field("fingerprint", NULLABLE),
                Field("payment_reference", NULLABLE),
                Field("verified_phone_last4", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.payment_reference,
            _ => &self.verified_phone_last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.payment_reference,
            _ => &mut self.verified_phone_last4,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsSwish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsSwish);
