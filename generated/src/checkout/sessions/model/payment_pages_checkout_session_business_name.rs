// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_business_name`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionBusinessName {
    /// Indicates whether business name collection is enabled for the session
    pub enabled: bool,
    /// Whether the customer is required to complete the field before completing the Checkout Session.
    /// Defaults to `false`.
    pub optional: bool,
}

impl Blank for PaymentPagesCheckoutSessionBusinessName {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        optional: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionBusinessName {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_business_name",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("optional", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.optional,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.optional,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionBusinessName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionBusinessName);
