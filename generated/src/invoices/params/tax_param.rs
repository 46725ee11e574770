// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostInvoicesCreatePreview/customer_details/tax`.
    pub struct TaxParam;
}

impl TaxParam {
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
}

impl Default for TaxParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
