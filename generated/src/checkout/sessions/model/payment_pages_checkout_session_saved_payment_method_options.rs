// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{AllowRedisplayFilter, PaymentMethodRemove, PaymentMethodSave};

/// The schema `payment_pages_checkout_session_saved_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionSavedPaymentMethodOptions {
    /// Uses the `allow_redisplay` value of each saved payment method to filter the set presented to a
    /// returning customer. By default, only saved payment methods with ’allow_redisplay: ‘always’ are
    /// shown in Checkout.
    pub allow_redisplay_filters: Option<Vec<AllowRedisplayFilter>>,
    /// Enable customers to choose if they wish to remove their saved payment methods. Disabled by
    /// default.
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// Enable customers to choose if they wish to save their payment method for future use. Disabled by
    /// default.
    pub payment_method_save: Option<PaymentMethodSave>,
}

impl Blank for PaymentPagesCheckoutSessionSavedPaymentMethodOptions {
    const BLANK: Self = Self {
        allow_redisplay_filters: Blank::BLANK,
        payment_method_remove: Blank::BLANK,
        payment_method_save: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionSavedPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_saved_payment_method_options",
            constants: &[],
            fields: &[
                Field("allow_redisplay_filters", NULLABLE),
                Field("payment_method_remove", NULLABLE),
                Field("payment_method_save", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allow_redisplay_filters,
            1 => &self.payment_method_remove,
            _ => &self.payment_method_save,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allow_redisplay_filters,
            1 => &mut self.payment_method_remove,
            _ => &mut self.payment_method_save,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionSavedPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionSavedPaymentMethodOptions);
