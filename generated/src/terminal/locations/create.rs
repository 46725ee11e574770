// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::locations::create`](fn@crate::terminal::locations::create).

#[cfg(feature = "terminal-locations")]
rt::params! {
    /// The full address of the location.
    ///
    /// Parameters for `address` of [`terminal::locations::create`](fn@crate::terminal::locations::create).
    pub struct Address;
}

#[cfg(feature = "terminal-locations")]
impl Address {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(rt::Params::new().with("country", rt::Value::text(country)))
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }
}

rt::params! {
    /// The Kana variation of the full address of the location (Japan only).
    ///
    /// Parameters for `address_kana` of [`terminal::locations::create`](fn@crate::terminal::locations::create), `person[address_kana]` of [`tokens::create`](fn@crate::tokens::create) and 11 more places.
    pub struct AddressKana;
}

impl AddressKana {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Sets `town`.
    #[inline]
    pub fn town(self, town: impl Into<String>) -> Self {
        Self(self.0.with("town", rt::Value::text(town)))
    }
}

impl Default for AddressKana {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The Kanji variation of the full address of the location (Japan only).
    ///
    /// Parameters for `address_kanji` of [`terminal::locations::create`](fn@crate::terminal::locations::create), `person[address_kanji]` of [`tokens::create`](fn@crate::tokens::create) and 11 more places.
    pub struct AddressKanji;
}

impl AddressKanji {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Sets `town`.
    #[inline]
    pub fn town(self, town: impl Into<String>) -> Self {
        Self(self.0.with("town", rt::Value::text(town)))
    }
}

impl Default for AddressKanji {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
