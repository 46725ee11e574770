// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant.konbini_payments.support` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Support hours for Konbini payments.
    ///
    /// Parameters for `configuration[merchant][konbini_payments][support][hours]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][konbini_payments][support][hours]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Hours;
}

impl Hours {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Support hours end time (JST time of day) for in `HH:MM` format.
    #[inline]
    pub fn end_time(self, end_time: impl Into<String>) -> Self {
        Self(self.0.with("end_time", rt::Value::text(end_time)))
    }

    /// Support hours start time (JST time of day) for in `HH:MM` format.
    #[inline]
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self(self.0.with("start_time", rt::Value::text(start_time)))
    }
}

impl Default for Hours {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
