// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`issuing::cards::create`](fn@crate::issuing::cards::create) takes.

#[cfg(feature = "issuing-cards")]
pub mod address_validation;
#[cfg(feature = "issuing-cards")]
pub use crate::issuing_card::shipping::{Service, Type};

#[cfg(feature = "issuing-cardholders")]
rt::params! {
    /// Parameters for `shipping[address]` of [`issuing::cards::create`](fn@crate::issuing::cards::create), `billing[address]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and 2 more places.
    pub struct Address;
}

#[cfg(feature = "issuing-cardholders")]
impl Address {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        line1: impl Into<String>,
        city: impl Into<String>,
        postal_code: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("line1", rt::Value::text(line1))
                .with("city", rt::Value::text(city))
                .with("postal_code", rt::Value::text(postal_code))
                .with("country", rt::Value::text(country)),
        )
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }
}

#[cfg(feature = "issuing-cards")]
rt::params! {
    /// Parameters for `shipping[address_validation]` of [`issuing::cards::create`](fn@crate::issuing::cards::create) and `shipping[address_validation]` of [`issuing::cards::update`](fn@crate::issuing::cards::update).
    pub struct AddressValidation;
}

#[cfg(feature = "issuing-cards")]
impl AddressValidation {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(mode: crate::issuing_card::shipping::address_validation::Mode) -> Self {
        Self(rt::Params::new().with("mode", mode))
    }
}

#[cfg(feature = "issuing-cards")]
rt::params! {
    /// Parameters for `shipping[customs]` of [`issuing::cards::create`](fn@crate::issuing::cards::create) and `shipping[customs]` of [`issuing::cards::update`](fn@crate::issuing::cards::update).
    pub struct Customs;
}

#[cfg(feature = "issuing-cards")]
impl Customs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `eori_number`.
    #[inline]
    pub fn eori_number(self, eori_number: impl Into<String>) -> Self {
        Self(self.0.with("eori_number", rt::Value::text(eori_number)))
    }
}

#[cfg(feature = "issuing-cards")]
impl Default for Customs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
