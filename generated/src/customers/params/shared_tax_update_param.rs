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
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", Value::text(ip_address)))
    }

    /// Clears `ip_address`: unsets what is stored.
    #[inline]
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.cleared("ip_address"))
    }

    /// Sets `validate_location`.
    #[inline]
    pub fn validate_location(self, validate_location: ValidateLocation) -> Self {
        Self(self.0.with("validate_location", validate_location))
    }
}

impl Default for SharedTaxUpdateParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
