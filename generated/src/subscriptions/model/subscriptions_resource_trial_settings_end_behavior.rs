// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::MissingPaymentMethod;

/// Defines how a subscription behaves when a trial ends.
///
/// The schema `subscriptions_resource_trial_settings_end_behavior`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceTrialSettingsEndBehavior {
    /// Indicates how the subscription should change when the trial ends if the user did not provide a
    /// payment method.
    pub missing_payment_method: MissingPaymentMethod,
}

impl Blank for SubscriptionsResourceTrialSettingsEndBehavior {
    const BLANK: Self = Self {
        missing_payment_method: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceTrialSettingsEndBehavior {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_trial_settings_end_behavior",
            constants: &[],
            fields: &[Field("missing_payment_method", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.missing_payment_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.missing_payment_method
    }
}

impl std::fmt::Debug for SubscriptionsResourceTrialSettingsEndBehavior {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceTrialSettingsEndBehavior);
