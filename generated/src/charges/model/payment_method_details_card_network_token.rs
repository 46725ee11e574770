// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_method_details_card_network_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardNetworkToken {
    /// Indicates if Stripe used a network token, either user provided or Stripe managed when processing
    /// the transaction.
    pub used: bool,
}

impl Blank for PaymentMethodDetailsCardNetworkToken {
    const BLANK: Self = Self { used: Blank::BLANK };
}

impl Record for PaymentMethodDetailsCardNetworkToken {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_card_network_token",
            constants: &[],
            fields: &[Field("used", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.used
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.used
    }
}

impl std::fmt::Debug for PaymentMethodDetailsCardNetworkToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsCardNetworkToken);
