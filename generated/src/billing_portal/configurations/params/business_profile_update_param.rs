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
    pub fn headline(self, headline: impl Into<String>) -> Self {
        Self(self.0.with("headline", Value::text(headline)))
    }

    /// Clears `headline`: unsets what is stored.
    #[inline]
    pub fn clear_headline(self) -> Self {
        Self(self.0.cleared("headline"))
    }

    /// Sets `privacy_policy_url`.
    #[inline]
    pub fn privacy_policy_url(self, privacy_policy_url: impl Into<String>) -> Self {
        Self(self.0.with("privacy_policy_url", Value::text(privacy_policy_url)))
    }

    /// Clears `privacy_policy_url`: unsets what is stored.
    #[inline]
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.cleared("privacy_policy_url"))
    }

    /// Sets `terms_of_service_url`.
    #[inline]
    pub fn terms_of_service_url(self, terms_of_service_url: impl Into<String>) -> Self {
        Self(self.0.with("terms_of_service_url", Value::text(terms_of_service_url)))
    }

    /// Clears `terms_of_service_url`: unsets what is stored.
    #[inline]
    pub fn clear_terms_of_service_url(self) -> Self {
        Self(self.0.cleared("terms_of_service_url"))
    }
}

impl Default for BusinessProfileUpdateParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
