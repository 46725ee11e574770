// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The Kana variation of the person's address (Japan only).
    ///
    /// Parameters at `PostAccountsAccountPeople/address_kana`, `PostAccountsAccountPeoplePerson/address_kana`, `PostAccountsAccountPersons/address_kana` and 10 more places.
    pub struct JapanAddressKanaSpecs;
}

impl JapanAddressKanaSpecs {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.set("city", Value::text(city));
        self
    }

    /// Sets `country`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.set("country", Value::text(country));
        self
    }

    /// Sets `line1`.
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.0.set("line1", Value::text(line1));
        self
    }

    /// Sets `line2`.
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.0.set("line2", Value::text(line2));
        self
    }

    /// Sets `postal_code`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.set("postal_code", Value::text(postal_code));
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.set("state", Value::text(state));
        self
    }

    /// Sets `town`.
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.0.set("town", Value::text(town));
        self
    }
}

impl Default for JapanAddressKanaSpecs {
    fn default() -> Self {
        Self::new()
    }
}
