// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).

pub mod features;
pub use crate::billing_portal::configurations::create::LoginPage;

rt::params! {
    /// The business information shown to customers in the portal.
    ///
    /// Parameters for `business_profile` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct BusinessProfile;
}

impl BusinessProfile {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `headline`.
    #[inline]
    pub fn headline(self, headline: impl Into<String>) -> Self {
        Self(self.0.with("headline", rt::Value::text(headline)))
    }

    /// Clears `headline`: unsets what is stored.
    #[inline]
    pub fn clear_headline(self) -> Self {
        Self(self.0.cleared("headline"))
    }

    /// Sets `privacy_policy_url`.
    #[inline]
    pub fn privacy_policy_url(self, privacy_policy_url: impl Into<String>) -> Self {
        Self(self.0.with("privacy_policy_url", rt::Value::text(privacy_policy_url)))
    }

    /// Clears `privacy_policy_url`: unsets what is stored.
    #[inline]
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.cleared("privacy_policy_url"))
    }

    /// Sets `terms_of_service_url`.
    #[inline]
    pub fn terms_of_service_url(self, terms_of_service_url: impl Into<String>) -> Self {
        Self(self.0.with("terms_of_service_url", rt::Value::text(terms_of_service_url)))
    }

    /// Clears `terms_of_service_url`: unsets what is stored.
    #[inline]
    pub fn clear_terms_of_service_url(self) -> Self {
        Self(self.0.cleared("terms_of_service_url"))
    }
}

impl Default for BusinessProfile {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Information about the features available in the portal.
    ///
    /// Parameters for `features` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `customer_update`.
    #[inline]
    pub fn customer_update(self, customer_update: features::CustomerUpdate) -> Self {
        Self(self.0.with("customer_update", customer_update))
    }

    /// Sets `invoice_history`.
    #[inline]
    pub fn invoice_history(
        self,
        invoice_history: crate::billing_portal::configurations::create::features::InvoiceHistory,
    ) -> Self {
        Self(self.0.with("invoice_history", invoice_history))
    }

    /// Sets `payment_method_update`.
    #[inline]
    pub fn payment_method_update(
        self,
        payment_method_update: crate::billing_portal::configurations::create::features::PaymentMethodUpdate,
    ) -> Self {
        Self(self.0.with("payment_method_update", payment_method_update))
    }

    /// Sets `subscription_cancel`.
    #[inline]
    pub fn subscription_cancel(
        self,
        subscription_cancel: features::SubscriptionCancel,
    ) -> Self {
        Self(self.0.with("subscription_cancel", subscription_cancel))
    }

    /// Sets `subscription_update`.
    #[inline]
    pub fn subscription_update(
        self,
        subscription_update: features::SubscriptionUpdate,
    ) -> Self {
        Self(self.0.with("subscription_update", subscription_update))
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
