// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::setup_intents::create::payment_method_options::klarna::on_demand;
pub mod subscription;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::payment_intents::create::payment_method_options::affirm::CaptureMethod;

pub use crate::setup_intents::create::payment_method_options::klarna::{
    OnDemand, PreferredLocale,
};

rt::params! {
    /// Parameters for `payment_method_options[klarna][subscriptions][]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[klarna][subscriptions][]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Subscription;
}

impl Subscription {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: crate::plan::Interval, reference: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("interval", interval)
                .with("reference", rt::Value::text(reference)),
        )
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `next_billing`.
    #[inline]
    pub fn next_billing(
        self,
        next_billing: crate::setup_intents::create::payment_method_options::klarna::subscription::NextBilling,
    ) -> Self {
        Self(self.0.with("next_billing", next_billing))
    }
}
