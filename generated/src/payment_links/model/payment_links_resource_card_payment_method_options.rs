// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentLinksResourceCardRestrictions;

/// The schema `payment_links_resource_card_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCardPaymentMethodOptions {
    /// Restrictions to apply to the card payment method. For example, you can block specific card
    /// brands.
    pub restrictions: Option<Part<PaymentLinksResourceCardRestrictions>>,
}

impl Blank for PaymentLinksResourceCardPaymentMethodOptions {
    const BLANK: Self = Self { restrictions: Blank::BLANK };
}

impl Record for PaymentLinksResourceCardPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_card_payment_method_options",
            constants: &[],
            fields: &[Field("restrictions", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.restrictions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.restrictions
    }
}

impl std::fmt::Debug for PaymentLinksResourceCardPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCardPaymentMethodOptions);
