// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.script_addresses` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Kana Address.
    ///
    /// Parameters for `identity[business_details][script_addresses][kana]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][script_addresses][kana]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and one more place.
    pub struct Kana;
}

impl Kana {
    /// The parameters that Stripe requires.
    ///
    /// - `country`: Two-letter country code
    ///   ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(rt::Params::new().with("country", rt::Value::text(country)))
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
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

rt::params! {
    /// Kanji Address.
    ///
    /// Parameters for `identity[business_details][script_addresses][kanji]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][script_addresses][kanji]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and one more place.
    pub struct Kanji;
}

impl Kanji {
    /// The parameters that Stripe requires.
    ///
    /// - `country`: Two-letter country code
    ///   ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(rt::Params::new().with("country", rt::Value::text(country)))
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
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
