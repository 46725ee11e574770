// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `networks`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Networks {
    /// All networks available for selection via
    /// [payment_method_options.card.network](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-network).
    pub available: Vec<String>,
    /// The preferred network for co-branded cards. Can be `cartes_bancaires`, `mastercard`, `visa` or
    /// `invalid_preference` if requested network is not valid for the card.
    pub preferred: Option<String>,
}

impl Blank for Networks {
    const BLANK: Self = Self {
        available: Blank::BLANK,
        preferred: Blank::BLANK,
    };
}

impl Record for Networks {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "networks",
            constants: &[],
            fields: &[Field("available", REQUIRED), Field("preferred", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available,
            _ => &self.preferred,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.preferred,
        }
    }
}

impl std::fmt::Debug for Networks {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Networks);
