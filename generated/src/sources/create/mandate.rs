// Written by `cargo xtask generate`. Do not edit.
//! What `mandate` of [`sources::create`](fn@crate::sources::create) takes.

pub mod acceptance;

rt::params! {
    /// Parameters for `mandate[acceptance]` of [`sources::create`](fn@crate::sources::create) and `mandate[acceptance]` of [`sources::update`](fn@crate::sources::update).
    pub struct Acceptance;
}

impl Acceptance {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(status: acceptance::Status) -> Self {
        Self(rt::Params::new().with("status", status))
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<rt::Timestamp>) -> Self {
        let date: rt::Timestamp = date.into();
        Self(self.0.with("date", date))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// Sets `offline`.
    #[inline]
    pub fn offline(self, offline: acceptance::Offline) -> Self {
        Self(self.0.with("offline", offline))
    }

    /// Sets `online`.
    #[inline]
    pub fn online(self, online: acceptance::Online) -> Self {
        Self(self.0.with("online", online))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: acceptance::Type) -> Self {
        Self(self.0.with("type", type_))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

/// The values of `mandate[interval]` of [`sources::create`](fn@crate::sources::create) and `mandate[interval]` of [`sources::update`](fn@crate::sources::update).
#[non_exhaustive]
pub enum Interval {
    /// `one_time`
    OneTime,
    /// `scheduled`
    Scheduled,
    /// `variable`
    Variable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Interval {
    OneTime = "one_time",
    Scheduled = "scheduled",
    Variable = "variable",
});

/// The values of `mandate[notification_method]` of [`sources::create`](fn@crate::sources::create) and `mandate[notification_method]` of [`sources::update`](fn@crate::sources::update).
#[non_exhaustive]
pub enum NotificationMethod {
    /// `deprecated_none`
    DeprecatedNone,
    /// `email`
    Email,
    /// `manual`
    Manual,
    /// `none`
    None,
    /// `stripe_email`
    StripeEmail,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(NotificationMethod {
    DeprecatedNone = "deprecated_none",
    Email = "email",
    Manual = "manual",
    None = "none",
    StripeEmail = "stripe_email",
});
