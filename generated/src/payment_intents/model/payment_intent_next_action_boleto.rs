// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_intent_next_action_boleto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionBoleto {
    /// The timestamp after which the boleto expires.
    pub expires_at: Option<Timestamp>,
    /// The URL to the hosted boleto voucher page, which allows customers to view the boleto voucher.
    pub hosted_voucher_url: Option<String>,
    /// The boleto number.
    pub number: Option<String>,
    /// The URL to the downloadable boleto voucher PDF.
    pub pdf: Option<String>,
}

impl Blank for PaymentIntentNextActionBoleto {
    const BLANK: Self = Self {
        expires_at: Blank::BLANK,
        hosted_voucher_url: Blank::BLANK,
        number: Blank::BLANK,
        pdf: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionBoleto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_boleto",
            constants: &[],
            fields: &[
                Field("expires_at", NULLABLE),
                Field("hosted_voucher_url", NULLABLE),
                Field("number", NULLABLE),
                Field("pdf", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expires_at,
            1 => &self.hosted_voucher_url,
            2 => &self.number,
            _ => &self.pdf,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expires_at,
            1 => &mut self.hosted_voucher_url,
            2 => &mut self.number,
            _ => &mut self.pdf,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionBoleto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionBoleto);
