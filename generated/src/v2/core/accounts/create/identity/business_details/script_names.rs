// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.script_names` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Kana name.
    ///
    /// Parameters for `identity[business_details][script_names][kana]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][script_names][kana]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct Kana;
}

impl Kana {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Registered name of the business.
    #[inline]
    pub fn registered_name(self, registered_name: impl Into<String>) -> Self {
        Self(self.0.with("registered_name", rt::Value::text(registered_name)))
    }
}

impl Default for Kana {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Kanji name.
    ///
    /// Parameters for `identity[business_details][script_names][kanji]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][script_names][kanji]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct Kanji;
}

impl Kanji {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Registered name of the business.
    #[inline]
    pub fn registered_name(self, registered_name: impl Into<String>) -> Self {
        Self(self.0.with("registered_name", rt::Value::text(registered_name)))
    }
}

impl Default for Kanji {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
