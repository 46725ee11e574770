// Written by `cargo xtask generate`. Do not edit.
//! What `country_options.ca` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub use crate::tax_registration::country_options::ca::Type;

rt::params! {
    /// Parameters for `country_options[ca][province_standard]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct ProvinceStandard;
}

impl ProvinceStandard {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(province: impl Into<String>) -> Self {
        Self(rt::Params::new().with("province", rt::Value::text(province)))
    }
}
