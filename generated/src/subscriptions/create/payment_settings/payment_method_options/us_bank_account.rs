// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.us_bank_account` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub mod financial_connections;
#[cfg(feature = "subscriptions")]
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][us_bank_account][financial_connections]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][us_bank_account][financial_connections]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct FinancialConnections;
}

#[cfg(feature = "customers")]
impl FinancialConnections {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `filters`.
    #[inline]
    pub fn filters(self, filters: financial_connections::Filters) -> Self {
        Self(self.0.with("filters", filters))
    }

    /// Sets `permissions`.
    #[inline]
    pub fn permissions(
        self,
        permissions: impl IntoIterator<
            Item = crate::financial_connections_account::Permission,
        >,
    ) -> Self {
        Self(self.0.with("permissions", rt::Value::list(permissions)))
    }

    /// Sets `prefetch`.
    #[inline]
    pub fn prefetch(
        self,
        prefetch: impl IntoIterator<
            Item = crate::financial_connections_session::Prefetch,
        >,
    ) -> Self {
        Self(self.0.with("prefetch", rt::Value::list(prefetch)))
    }
}

#[cfg(feature = "customers")]
impl Default for FinancialConnections {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
