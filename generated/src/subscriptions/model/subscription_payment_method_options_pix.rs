// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::SubscriptionPaymentMethodOptionsMandateOptionsPix;

/// The schema `subscription_payment_method_options_pix`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsPix {
    /// The number of seconds (between 10 and 1209600) after which Pix payment will expire. Defaults to
    /// 86400 seconds.
    pub expires_after_seconds: Option<i64>,
    pub mandate_options: Option<Part<SubscriptionPaymentMethodOptionsMandateOptionsPix>>,
}

impl Blank for SubscriptionPaymentMethodOptionsPix {
    const BLANK: Self = Self {
        expires_after_seconds: Blank::BLANK,
        mandate_options: Blank::BLANK,
    };
}

impl Record for SubscriptionPaymentMethodOptionsPix {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_payment_method_options_pix",
            constants: &[],
            fields: &[
                Field("expires_after_seconds", OPTIONAL),
                Field("mandate_options", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expires_after_seconds,
            _ => &self.mandate_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expires_after_seconds,
            _ => &mut self.mandate_options,
        }
    }
}

impl std::fmt::Debug for SubscriptionPaymentMethodOptionsPix {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionPaymentMethodOptionsPix);
