// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PaymentMethodConfigResourceDisplayPreference;

/// The schema `payment_method_config_resource_payment_method_properties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigResourcePaymentMethodProperties {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: PaymentMethodConfigResourceDisplayPreference,
}

impl Blank for PaymentMethodConfigResourcePaymentMethodProperties {
    const BLANK: Self = Self {
        available: Blank::BLANK,
        display_preference: Blank::BLANK,
    };
}

impl Record for PaymentMethodConfigResourcePaymentMethodProperties {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                Field("available", REQUIRED),
                Field("display_preference", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

impl std::fmt::Debug for PaymentMethodConfigResourcePaymentMethodProperties {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodConfigResourcePaymentMethodProperties);
