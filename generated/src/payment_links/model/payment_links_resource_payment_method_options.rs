// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentLinksResourceCardPaymentMethodOptions;

/// The schema `payment_links_resource_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourcePaymentMethodOptions {
    /// Configuration for `card` payment methods.
    pub card: Option<Part<PaymentLinksResourceCardPaymentMethodOptions>>,
}

impl Blank for PaymentLinksResourcePaymentMethodOptions {
    const BLANK: Self = Self { card: Blank::BLANK };
}

impl Record for PaymentLinksResourcePaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_payment_method_options",
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

impl std::fmt::Debug for PaymentLinksResourcePaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourcePaymentMethodOptions);
