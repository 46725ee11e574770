// Written by `cargo xtask generate`. Do not edit.
//! What `features.subscription_cancel` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update) takes.

pub use crate::billing_portal_configuration::features::subscription_cancel::cancellation_reason;
pub use crate::billing_portal_configuration::features::subscription_cancel::Mode;
pub use crate::subscription_schedule::phase::ProrationBehavior;

rt::params! {
    /// Parameters for `features[subscription_cancel][cancellation_reason]` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct CancellationReason;
}

impl CancellationReason {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `options`.
    #[inline]
    pub fn options(
        self,
        options: impl IntoIterator<
            Item = crate::billing_portal_configuration::features::subscription_cancel::cancellation_reason::Option,
        >,
    ) -> Self {
        Self(self.0.with("options", rt::Value::list(options)))
    }

    /// Clears `options`: unsets what is stored.
    #[inline]
    pub fn clear_options(self) -> Self {
        Self(self.0.cleared("options"))
    }
}
