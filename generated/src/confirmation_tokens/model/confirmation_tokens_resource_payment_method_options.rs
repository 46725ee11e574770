// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::ConfirmationTokensResourcePaymentMethodOptionsResourceCard;

/// Payment-method-specific configuration
///
/// The schema `confirmation_tokens_resource_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourcePaymentMethodOptions {
    /// This hash contains the card payment method options.
    pub card: Option<Part<ConfirmationTokensResourcePaymentMethodOptionsResourceCard>>,
}

impl Blank for ConfirmationTokensResourcePaymentMethodOptions {
    const BLANK: Self = Self { card: Blank::BLANK };
}

impl Record for ConfirmationTokensResourcePaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_tokens_resource_payment_method_options",
            constants: &[],
            fields: &[Field("card", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
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
