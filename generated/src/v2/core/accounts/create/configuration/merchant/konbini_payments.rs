// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant.konbini_payments` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub mod support;

rt::params! {
    /// Support for Konbini payments.
    ///
    /// Parameters for `configuration[merchant][konbini_payments][support]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][konbini_payments][support]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Support;
}

impl Support {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Support email address for Konbini payments.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Support hours for Konbini payments.
    #[inline]
    pub fn hours(self, hours: support::Hours) -> Self {
        Self(self.0.with("hours", hours))
    }

    /// Support phone number for Konbini payments.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }
}

impl Default for Support {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
