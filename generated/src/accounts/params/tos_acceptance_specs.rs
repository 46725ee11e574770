// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};

stripe_runtime::params! {
    /// Details on the account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    /// This property can only be updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts. This property defaults to a `full` service
    /// agreement when empty.
    ///
    /// Parameters at `PostAccounts/tos_acceptance`, `PostAccountsAccount/tos_acceptance`.
    pub struct TosAcceptanceSpecs;
}

impl TosAcceptanceSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(mut self, date: impl Into<Timestamp>) -> Self {
        self.0.set("date", Into::<Timestamp>::into(date));
        self
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.0.set("ip", Value::text(ip));
        self
    }

    /// Sets `service_agreement`.
    #[inline]
    pub fn service_agreement(mut self, service_agreement: impl Into<String>) -> Self {
        self.0.set("service_agreement", Value::text(service_agreement));
        self
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.0.set("user_agent", Value::text(user_agent));
        self
    }
}

impl Default for TosAcceptanceSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
