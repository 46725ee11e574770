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
    pub fn date(self, date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("date", Into::<Timestamp>::into(date)))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", Value::text(ip)))
    }

    /// Sets `service_agreement`.
    #[inline]
    pub fn service_agreement(self, service_agreement: impl Into<String>) -> Self {
        Self(self.0.with("service_agreement", Value::text(service_agreement)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }
}

impl Default for TosAcceptanceSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
