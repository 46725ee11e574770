// Written by `cargo xtask generate`. Do not edit.
//! What is in `trial_settings` of [`Subscription`](crate::Subscription).

#[cfg(feature = "customers")]
pub mod end_behavior;

#[cfg(feature = "subscriptions")]
/// Defines how a subscription behaves when a trial ends.
///
/// An object in `trial_settings.end_behavior` of [`Subscription`](crate::Subscription) and `subscription_data.trial_settings.end_behavior` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct EndBehavior {
    /// Indicates how the subscription should change when the trial ends if the user did not provide a
    /// payment method.
    pub missing_payment_method: end_behavior::MissingPaymentMethod,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for EndBehavior {
    const BLANK: Self = Self {
        missing_payment_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for EndBehavior {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_trial_settings_end_behavior | subscriptions_trials_resource_end_behavior",
            constants: &[],
            fields: &[rt::Field("missing_payment_method", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.missing_payment_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.missing_payment_method
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(EndBehavior);
