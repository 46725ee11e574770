// Written by `cargo xtask generate`. Do not edit.
//! What `country_options.ae` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub use crate::tax_registration::country_options::ae::standard;

rt::params! {
    /// Parameters for `country_options[ae][standard]` of [`tax::registrations::create`](fn@crate::tax::registrations::create), `country_options[al][standard]` of [`tax::registrations::create`](fn@crate::tax::registrations::create) and 28 more places.
    pub struct Standard;
}

impl Standard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `place_of_supply_scheme`.
    #[inline]
    pub fn place_of_supply_scheme(
        self,
        place_of_supply_scheme: crate::tax_registration::country_options::ae::standard::PlaceOfSupplyScheme,
    ) -> Self {
        Self(self.0.with("place_of_supply_scheme", place_of_supply_scheme))
    }
}

impl Default for Standard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
