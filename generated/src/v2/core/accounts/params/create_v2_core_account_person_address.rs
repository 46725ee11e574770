// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The person's residential address.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/address`, `PostV2CoreAccounts/identity/business_details/address`, `PostV2CoreAccounts/identity/individual/address` and 1 more places.
    pub struct CreateV2CoreAccountPersonAddress;
}

impl CreateV2CoreAccountPersonAddress {
    /// The parameters that Stripe requires.
    ///
    /// - `country`: Two-letter country code
    ///   ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Params::new().with("country", Value::text(country)))
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", Value::text(city)))
    }

    /// Address line 1 (e.g., street, PO Box, or company name).
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", Value::text(line1)))
    }

    /// Address line 2 (e.g., apartment, suite, unit, or building).
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", Value::text(line2)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", Value::text(postal_code)))
    }

    /// State, county, province, or region.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", Value::text(state)))
    }

    /// Town or district.
    #[inline]
    pub fn town(self, town: impl Into<String>) -> Self {
        Self(self.0.with("town", Value::text(town)))
    }
}
