// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.script_addresses` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

rt::params! {
    /// Kana Address.
    ///
    /// Parameters for `identity[business_details][script_addresses][kana]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `identity[individual][script_addresses][kana]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct Kana;
}

impl Kana {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Address line 1 (e.g., street, PO Box, or company name).
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Address line 2 (e.g., apartment, suite, unit, or building).
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// State, county, province, or region.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Town or district.
    #[inline]
    pub fn town(self, town: impl Into<String>) -> Self {
        Self(self.0.with("town", rt::Value::text(town)))
    }
}

impl Default for Kana {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Kanji Address.
    ///
    /// Parameters for `identity[business_details][script_addresses][kanji]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `identity[individual][script_addresses][kanji]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct Kanji;
}

impl Kanji {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Address line 1 (e.g., street, PO Box, or company name).
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Address line 2 (e.g., apartment, suite, unit, or building).
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// State, county, province, or region.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Town or district.
    #[inline]
    pub fn town(self, town: impl Into<String>) -> Self {
        Self(self.0.with("town", rt::Value::text(town)))
    }
}

impl Default for Kanji {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
