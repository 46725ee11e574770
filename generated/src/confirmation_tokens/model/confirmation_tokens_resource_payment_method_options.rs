// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};
use crate::ConfirmationTokensResourcePaymentMethodOptionsResourceCard;

/// Payment-method-specific configuration
///
/// The schema `confirmation_tokens_resource_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourcePaymentMethodOptions {
    /// This hash contains the card payment method options.
    pub card: Option<Box<ConfirmationTokensResourcePaymentMethodOptionsResourceCard>>,
}

impl Record for ConfirmationTokensResourcePaymentMethodOptions {
    const SHAPE: &'static Shape = &Shape {
        name: "confirmation_tokens_resource_payment_method_options",
        constants: &[],
        fields: &[Field("card", NULLABLE)],
    };
    fn blank() -> Self {
        Self { card: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.card
    }
}

impl std::fmt::Debug for ConfirmationTokensResourcePaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationTokensResourcePaymentMethodOptions);
