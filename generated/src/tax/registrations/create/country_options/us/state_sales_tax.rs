// Written by `cargo xtask generate`. Do not edit.
//! What `country_options.us.state_sales_tax` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub use crate::tax_registration::country_options::us::state_sales_tax::election;

rt::params! {
    /// Parameters for `country_options[us][state_sales_tax][elections][]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Election;
}

impl Election {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::tax_registration::country_options::us::state_sales_tax::election::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `jurisdiction`.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", rt::Value::text(jurisdiction)))
    }
}
