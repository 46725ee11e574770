// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_custom_text_position`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCustomTextPosition {
    /// Text can be up to 1200 characters in length.
    pub message: String,
}

impl Blank for PaymentPagesCheckoutSessionCustomTextPosition {
    const BLANK: Self = Self { message: Blank::BLANK };
}

impl Record for PaymentPagesCheckoutSessionCustomTextPosition {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_custom_text_position",
            constants: &[],
            fields: &[Field("message", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.message
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCustomTextPosition {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCustomTextPosition);
