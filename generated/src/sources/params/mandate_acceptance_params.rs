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

    /// Sets `offline`.
    #[inline]
    pub fn offline(mut self, offline: MandateOfflineAcceptanceParams) -> Self {
        self.0.set("offline", offline);
        self
    }

    /// Sets `online`.
    #[inline]
    pub fn online(mut self, online: MandateOnlineAcceptanceParams) -> Self {
        self.0.set("online", online);
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: SecretKeyParamCustomerAcceptanceType) -> Self {
        self.0.set("type", type_);
        self
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.0.set("user_agent", Value::text(user_agent));
        self
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
