// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod financial_connections;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::checkout_session::payment_method_options::us_bank_account::VerificationMethod;

rt::params! {
    /// Parameters for `payment_method_options[us_bank_account][financial_connections]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct FinancialConnections;
}

impl FinancialConnections {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

impl Default for FinancialConnections {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
