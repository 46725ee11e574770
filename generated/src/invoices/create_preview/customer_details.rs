// Written by `cargo xtask generate`. Do not edit.
//! What `customer_details` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod shipping;
pub mod tax_id;
pub use crate::customer::TaxExempt;
pub use crate::customers::create::{Address, Shipping};
pub use crate::tax::calculations::create::customer_details::TaxId;

rt::params! {
    /// Parameters for `customer_details[tax]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct Tax;
}

impl Tax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", rt::Value::text(ip_address)))
    }

    /// Clears `ip_address`: unsets what is stored.
    #[inline]
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.cleared("ip_address"))
    }
}

impl Default for Tax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
