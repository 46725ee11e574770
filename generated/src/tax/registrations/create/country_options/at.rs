// Written by `cargo xtask generate`. Do not edit.
//! What `country_options.at` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub use crate::tax_registration::country_options::at::standard;
pub use crate::tax_registration::country_options::at::Type;

rt::params! {
    /// Parameters for `country_options[at][standard]` of [`tax::registrations::create`](fn@crate::tax::registrations::create), `country_options[be][standard]` of [`tax::registrations::create`](fn@crate::tax::registrations::create) and 25 more places.
    pub struct Standard;
}

impl Standard {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        place_of_supply_scheme: crate::tax_registration::country_options::at::standard::PlaceOfSupplyScheme,
    ) -> Self {
        Self(rt::Params::new().with("place_of_supply_scheme", place_of_supply_scheme))
    }
}
