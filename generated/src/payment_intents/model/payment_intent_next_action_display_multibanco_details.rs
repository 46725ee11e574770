// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_intent_next_action_display_multibanco_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayMultibancoDetails {
    /// Entity number associated with this Multibanco payment.
    pub entity: Option<String>,
    /// The timestamp at which the Multibanco voucher expires.
    pub expires_at: Option<Timestamp>,
    /// The URL for the hosted Multibanco voucher page, which allows customers to view a Multibanco
    /// voucher.
    pub hosted_voucher_url: Option<String>,
    /// Reference number associated with this Multibanco payment.
    pub reference: Option<String>,
}

impl Blank for PaymentIntentNextActionDisplayMultibancoDetails {
    const BLANK: Self = Self {
        entity: Blank::BLANK,
        expires_at: Blank::BLANK,
        hosted_voucher_url: Blank::BLANK,
        reference: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionDisplayMultibancoDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_display_multibanco_details",
            constants: &[],
            fields: &[
                Field("entity", NULLABLE),
                Field("expires_at", NULLABLE),
                Field("hosted_voucher_url", NULLABLE),
                Field("reference", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.entity,
            1 => &self.expires_at,
            2 => &self.hosted_voucher_url,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.entity,
            1 => &mut self.expires_at,
            2 => &mut self.hosted_voucher_url,
            _ => &mut self.reference,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionDisplayMultibancoDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionDisplayMultibancoDetails);
