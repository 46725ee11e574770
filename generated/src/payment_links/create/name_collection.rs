// Written by `cargo xtask generate`. Do not edit.
//! What `name_collection` of [`payment_links::create`](fn@crate::payment_links::create) takes.

rt::params! {
    /// Parameters for `name_collection[business]` of [`payment_links::create`](fn@crate::payment_links::create), `name_collection[business]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Business;
}

impl Business {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `optional`.
    #[inline]
    pub fn optional(self, optional: bool) -> Self {
        Self(self.0.with("optional", optional))
    }
}

rt::params! {
    /// Parameters for `name_collection[individual]` of [`payment_links::create`](fn@crate::payment_links::create), `name_collection[individual]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Individual;
}

impl Individual {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `optional`.
    #[inline]
    pub fn optional(self, optional: bool) -> Self {
        Self(self.0.with("optional", optional))
    }
}
