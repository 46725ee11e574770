// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::CheckoutAffirmPaymentMethodOptionsCaptureMethod;

/// The schema `checkout_satispay_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSatispayPaymentMethodOptions {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<CheckoutAffirmPaymentMethodOptionsCaptureMethod>,
}

impl Blank for CheckoutSatispayPaymentMethodOptions {
    const BLANK: Self = Self {
        capture_method: Blank::BLANK,
    };
}

impl Record for CheckoutSatispayPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_satispay_payment_method_options",
            constants: &[],
            fields: &[Field("capture_method", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.capture_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.capture_method
    }
}

impl std::fmt::Debug for CheckoutSatispayPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutSatispayPaymentMethodOptions);
