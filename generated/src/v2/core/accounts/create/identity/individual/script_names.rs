// Written by `cargo xtask generate`. Do not edit.
//! What `identity.individual.script_names` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Persons name in kana script.
    ///
    /// Parameters for `identity[individual][script_names][kana]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][script_names][kana]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct Kana;
}

impl Kana {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The person's first or given name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", rt::Value::text(given_name)))
    }

    /// The person's last or family name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", rt::Value::text(surname)))
    }
}

impl Default for Kana {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Persons name in kanji script.
    ///
    /// Parameters for `identity[individual][script_names][kanji]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][script_names][kanji]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct Kanji;
}

impl Kanji {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The person's first or given name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", rt::Value::text(given_name)))
    }

    /// The person's last or family name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", rt::Value::text(surname)))
    }
}

impl Default for Kanji {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
