// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `checkout_swish_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSwishPaymentMethodOptions {
    /// The order reference that will be displayed to customers in the Swish application. Defaults to
    /// the `id` of the Payment Intent.
    pub reference: Option<String>,
}

impl Blank for CheckoutSwishPaymentMethodOptions {
    const BLANK: Self = Self { reference: Blank::BLANK };
}

impl Record for CheckoutSwishPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_swish_payment_method_options",
            constants: &[],
            fields: &[Field("reference", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reference
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reference
    }
}

impl std::fmt::Debug for CheckoutSwishPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutSwishPaymentMethodOptions);
