// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentPagesCheckoutSessionAfterExpirationRecovery;

/// The schema `payment_pages_checkout_session_after_expiration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionAfterExpiration {
    /// When set, configuration used to recover the Checkout Session on expiry.
    pub recovery: Option<Part<PaymentPagesCheckoutSessionAfterExpirationRecovery>>,
}

impl Blank for PaymentPagesCheckoutSessionAfterExpiration {
    const BLANK: Self = Self { recovery: Blank::BLANK };
}

impl Record for PaymentPagesCheckoutSessionAfterExpiration {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_after_expiration",
            constants: &[],
            fields: &[Field("recovery", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.recovery
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.recovery
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionAfterExpiration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionAfterExpiration);
