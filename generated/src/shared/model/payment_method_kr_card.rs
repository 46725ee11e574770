// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};
use crate::PaymentMethodDetailsKrCardBrand;

/// The schema `payment_method_kr_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodKrCard {
    /// The local credit or debit card brand.
    pub brand: Option<PaymentMethodDetailsKrCardBrand>,
    /// The last four digits of the card. This may not be present for American Express cards.
    pub last4: Option<String>,
}

impl Record for PaymentMethodKrCard {
    const SHAPE: &'static Shape = &Shape {
        name: "payment_method_kr_card",
        constants: &[],
        fields: &[Field("brand", NULLABLE), Field("last4", NULLABLE)],
    };
    fn blank() -> Self {
        Self {
            brand: blank(),
            last4: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.brand,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.brand,
            _ => &mut self.last4,
        }
    }
}

impl std::fmt::Debug for PaymentMethodKrCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodKrCard);
