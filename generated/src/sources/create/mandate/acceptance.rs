// Written by `cargo xtask generate`. Do not edit.
//! What `mandate.acceptance` of [`sources::create`](fn@crate::sources::create) takes.

rt::params! {
    /// Parameters for `mandate[acceptance][offline]` of [`sources::create`](fn@crate::sources::create) and `mandate[acceptance][offline]` of [`sources::update`](fn@crate::sources::update).
    pub struct Offline;
}

impl Offline {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(contact_email: impl Into<String>) -> Self {
        Self(rt::Params::new().with("contact_email", rt::Value::text(contact_email)))
    }
}

rt::params! {
    /// Parameters for `mandate[acceptance][online]` of [`sources::create`](fn@crate::sources::create) and `mandate[acceptance][online]` of [`sources::update`](fn@crate::sources::update).
    pub struct Online;
}

impl Online {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

impl Default for Online {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `mandate[acceptance][status]` of [`sources::create`](fn@crate::sources::create) and `mandate[acceptance][status]` of [`sources::update`](fn@crate::sources::update).
#[non_exhaustive]
pub enum Status {
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

rt::open_enum!(Status {
    Accepted = "accepted",
    Pending = "pending",
    Refused = "refused",
    Revoked = "revoked",
});

/// The values of `mandate[acceptance][type]` of [`sources::create`](fn@crate::sources::create) and `mandate[acceptance][type]` of [`sources::update`](fn@crate::sources::update).
#[non_exhaustive]
pub enum Type {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Offline = "offline",
    Online = "online",
});
