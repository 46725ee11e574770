// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account.financial_connections` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

pub use crate::setup_intent::payment_method_options::us_bank_account::financial_connections::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;

rt::params! {
    /// Parameters for `payment_method_options[us_bank_account][financial_connections][filters]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[us_bank_account][financial_connections][filters]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
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
            Item = crate::setup_intent::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory,
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
