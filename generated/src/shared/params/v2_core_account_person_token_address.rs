// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The person's residential address.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/address`, `PostV2CoreAccountsAccountIdPersonsId/address`, `PostV2CoreAccountTokens/identity/business_details/address` and 4 more places.
    pub struct V2CoreAccountPersonTokenAddress;
}

impl V2CoreAccountPersonTokenAddress {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.set("city", Value::text(city));
        self
    }

    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.set("country", Value::text(country));
        self
    }

    /// Address line 1 (e.g., street, PO Box, or company name).
    #[inline]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.0.set("line1", Value::text(line1));
        self
    }

    /// Address line 2 (e.g., apartment, suite, unit, or building).
    #[inline]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.0.set("line2", Value::text(line2));
        self
    }

    /// ZIP or postal code.
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.set("postal_code", Value::text(postal_code));
        self
    }

    /// State, county, province, or region.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.set("state", Value::text(state));
        self
    }

    /// Town or district.
    #[inline]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.0.set("town", Value::text(town));
        self
    }
}

impl Default for V2CoreAccountPersonTokenAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
