// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.us_bank_account.financial_connections` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "subscriptions")]
pub use crate::subscription::payment_settings::payment_method_options::us_bank_account::financial_connections::filters;
#[cfg(feature = "subscriptions")]
pub use crate::financial_connections_account::Permission;
#[cfg(feature = "subscriptions")]
pub use crate::financial_connections_session::Prefetch;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][us_bank_account][financial_connections][filters]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][us_bank_account][financial_connections][filters]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct Filters;
}

#[cfg(feature = "customers")]
impl Filters {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_subcategories`.
    #[inline]
    pub fn account_subcategories(
        self,
        account_subcategories: impl IntoIterator<
            Item = crate::subscription::payment_settings::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory,
        >,
    ) -> Self {
        Self(
            self.0.with("account_subcategories", rt::Value::list(account_subcategories)),
        )
    }
}

#[cfg(feature = "customers")]
impl Default for Filters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
