// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod financial_connections;
pub mod mandate_options;
pub mod networks;

pub use crate::checkout_session::payment_method_options::acss_debit::{
    SetupFutureUsage, VerificationMethod,
};

pub use crate::payment_intent::payment_method_options::us_bank_account::TransactionPurpose;

rt::params! {
    /// Parameters for `payment_method_options[us_bank_account][financial_connections]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[us_bank_account][financial_connections]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct FinancialConnections;
}

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

    /// Sets `return_url`.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }
}

impl Default for FinancialConnections {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[us_bank_account][mandate_options]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[us_bank_account][mandate_options]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct MandateOptions;
}

impl MandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::payment_intent::payment_method_options::us_bank_account::mandate_options::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Clears `collection_method`: unsets what is stored.
    #[inline]
    pub fn clear_collection_method(self) -> Self {
        Self(self.0.cleared("collection_method"))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[us_bank_account][networks]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[us_bank_account][networks]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Networks;
}

impl Networks {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(
        self,
        requested: impl IntoIterator<Item = networks::Requested>,
    ) -> Self {
        Self(self.0.with("requested", rt::Value::list(requested)))
    }
}

impl Default for Networks {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
