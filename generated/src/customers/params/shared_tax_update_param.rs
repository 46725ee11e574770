// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ValidateLocation;

stripe_runtime::params! {
    /// Tax details about the customer.
    ///
    /// Parameters at `PostCustomersCustomer/tax`.
    pub struct SharedTaxUpdateParam;
}

impl SharedTaxUpdateParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.0.set("ip_address", Value::text(ip_address));
        self
    }

    /// Clears `ip_address`: unsets what is stored.
    #[inline]
    pub fn clear_ip_address(mut self) -> Self {
        self.0.clear("ip_address");
        self
    }

    /// Sets `validate_location`.
    #[inline]
    pub fn validate_location(mut self, validate_location: ValidateLocation) -> Self {
        self.0.set("validate_location", validate_location);
        self
    }
}

impl Default for SharedTaxUpdateParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
