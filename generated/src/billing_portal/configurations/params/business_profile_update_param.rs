// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The business information shown to customers in the portal.
    ///
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/business_profile`.
    pub struct BusinessProfileUpdateParam;
}

impl BusinessProfileUpdateParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `headline`.
    #[inline]
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.0.set("headline", Value::text(headline));
        self
    }

    /// Clears `headline`: unsets what is stored.
    #[inline]
    pub fn clear_headline(mut self) -> Self {
        self.0.clear("headline");
        self
    }

    /// Sets `privacy_policy_url`.
    #[inline]
    pub fn privacy_policy_url(mut self, privacy_policy_url: impl Into<String>) -> Self {
        self.0.set("privacy_policy_url", Value::text(privacy_policy_url));
        self
    }

    /// Clears `privacy_policy_url`: unsets what is stored.
    #[inline]
    pub fn clear_privacy_policy_url(mut self) -> Self {
        self.0.clear("privacy_policy_url");
        self
    }

    /// Sets `terms_of_service_url`.
    #[inline]
    pub fn terms_of_service_url(
        mut self,
        terms_of_service_url: impl Into<String>,
    ) -> Self {
        self.0.set("terms_of_service_url", Value::text(terms_of_service_url));
        self
    }

    /// Clears `terms_of_service_url`: unsets what is stored.
    #[inline]
    pub fn clear_terms_of_service_url(mut self) -> Self {
        self.0.clear("terms_of_service_url");
        self
    }
}

impl Default for BusinessProfileUpdateParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
