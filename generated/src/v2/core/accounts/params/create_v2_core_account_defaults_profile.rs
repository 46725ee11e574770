// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Account profile information.
    ///
    /// Parameters at `PostV2CoreAccounts/defaults/profile`, `PostV2CoreAccountsId/defaults/profile`.
    pub struct CreateV2CoreAccountDefaultsProfile;
}

impl CreateV2CoreAccountDefaultsProfile {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The business's publicly-available website.
    #[inline]
    pub fn business_url(self, business_url: impl Into<String>) -> Self {
        Self(self.0.with("business_url", Value::text(business_url)))
    }

    /// The name which is used by the business.
    #[inline]
    pub fn doing_business_as(self, doing_business_as: impl Into<String>) -> Self {
        Self(self.0.with("doing_business_as", Value::text(doing_business_as)))
    }

    /// Internal-only description of the product sold or service provided by the business. It's used by
    /// Stripe for risk and underwriting purposes.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", Value::text(product_description)))
    }
}

impl Default for CreateV2CoreAccountDefaultsProfile {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
