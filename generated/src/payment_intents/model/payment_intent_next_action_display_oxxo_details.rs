// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_intent_next_action_display_oxxo_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayOxxoDetails {
    /// The timestamp after which the OXXO voucher expires.
    pub expires_after: Option<Timestamp>,
    /// The URL for the hosted OXXO voucher page, which allows customers to view and print an OXXO
    /// voucher.
    pub hosted_voucher_url: Option<String>,
    /// OXXO reference number.
    pub number: Option<String>,
}

impl Blank for PaymentIntentNextActionDisplayOxxoDetails {
    const BLANK: Self = Self {
        expires_after: Blank::BLANK,
        hosted_voucher_url: Blank::BLANK,
        number: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionDisplayOxxoDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_display_oxxo_details",
            constants: &[],
            fields: &[
                Field("expires_after", NULLABLE),
                Field("hosted_voucher_url", NULLABLE),
                Field("number", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expires_after,
            1 => &self.hosted_voucher_url,
            _ => &self.number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expires_after,
            1 => &mut self.hosted_voucher_url,
            _ => &mut self.number,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionDisplayOxxoDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionDisplayOxxoDetails);
