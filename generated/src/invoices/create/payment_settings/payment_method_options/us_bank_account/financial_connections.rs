// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.us_bank_account.financial_connections` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::invoice::payment_settings::payment_method_options::us_bank_account::financial_connections::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;

rt::params! {
    /// Parameters for `payment_settings[payment_method_options][us_bank_account][financial_connections][filters]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][us_bank_account][financial_connections][filters]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Filters;
}

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
            Item = crate::invoice::payment_settings::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory,
        >,
    ) -> Self {
        Self(
            self.0.with("account_subcategories", rt::Value::list(account_subcategories)),
        )
    }
}

impl Default for Filters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
