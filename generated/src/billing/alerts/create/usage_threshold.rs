// Written by `cargo xtask generate`. Do not edit.
//! What `usage_threshold` of [`billing::alerts::create`](fn@crate::billing::alerts::create) takes.

rt::params! {
    /// Parameters for `usage_threshold[filters][]` of [`billing::alerts::create`](fn@crate::billing::alerts::create).
    pub struct Filter;
}

impl Filter {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "customer"))
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }
}

impl Default for Filter {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
