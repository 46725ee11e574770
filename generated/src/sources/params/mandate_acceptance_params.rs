// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::{
    MandateOfflineAcceptanceParams, MandateOnlineAcceptanceParams,
    SecretKeyParamCustomerAcceptanceType,
};

stripe_runtime::params! {
    /// Parameters at `PostSources/mandate/acceptance`, `PostSourcesSource/mandate/acceptance`.
    pub struct MandateAcceptanceParams;
}

impl MandateAcceptanceParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(status: MandateAcceptanceParamsStatus) -> Self {
        Self(Params::new().with("status", status))
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

    /// Sets `offline`.
    #[inline]
    pub fn offline(self, offline: MandateOfflineAcceptanceParams) -> Self {
        Self(self.0.with("offline", offline))
    }

    /// Sets `online`.
    #[inline]
    pub fn online(self, online: MandateOnlineAcceptanceParams) -> Self {
        Self(self.0.with("online", online))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: SecretKeyParamCustomerAcceptanceType) -> Self {
        Self(self.0.with("type", type_))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }
}

/// The values of `PostSources/mandate/acceptance/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateAcceptanceParamsStatus {
    /// `accepted`
    Accepted,
    /// `pending`
    Pending,
    /// `refused`
    Refused,
    /// `revoked`
    Revoked,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateAcceptanceParamsStatus {
    Accepted = "accepted",
    Pending = "pending",
    Refused = "refused",
    Revoked = "revoked",
});
