// Written by `cargo xtask generate`. Do not edit.
//! What `country_options.us` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub mod state_sales_tax;
pub use crate::tax_registration::country_options::us::Type;

rt::params! {
    /// Parameters for `country_options[us][local_amusement_tax]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct LocalAmusementTax;
}

impl LocalAmusementTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        Self(rt::Params::new().with("jurisdiction", rt::Value::text(jurisdiction)))
    }
}

rt::params! {
    /// Parameters for `country_options[us][local_lease_tax]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct LocalLeaseTax;
}

impl LocalLeaseTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        Self(rt::Params::new().with("jurisdiction", rt::Value::text(jurisdiction)))
    }
}

rt::params! {
    /// Parameters for `country_options[us][state_sales_tax]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct StateSalesTax;
}

impl StateSalesTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(elections: impl IntoIterator<Item = state_sales_tax::Election>) -> Self {
        Self(rt::Params::new().with("elections", rt::Value::list(elections)))
    }
}
