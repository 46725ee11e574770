// Written by `cargo xtask generate`. Do not edit.
//! What `defaults` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub mod responsibilities;
pub use crate::v2_core_account::defaults::Locale;

rt::params! {
    /// Account profile information.
    ///
    /// Parameters for `defaults[profile]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `defaults[profile]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Profile;
}

impl Profile {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The business's publicly-available website.
    #[inline]
    pub fn business_url(self, business_url: impl Into<String>) -> Self {
        Self(self.0.with("business_url", rt::Value::text(business_url)))
    }

    /// The name which is used by the business.
    #[inline]
    pub fn doing_business_as(self, doing_business_as: impl Into<String>) -> Self {
        Self(self.0.with("doing_business_as", rt::Value::text(doing_business_as)))
    }

    /// Internal-only description of the product sold or service provided by the business. It's used by
    /// Stripe for risk and underwriting purposes.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }
}

impl Default for Profile {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Default responsibilities held by either Stripe or the platform.
    ///
    /// Parameters for `defaults[responsibilities]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `defaults[responsibilities]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Responsibilities;
}

impl Responsibilities {
    /// The parameters that Stripe requires.
    ///
    /// - `fees_collector`: A value indicating the party responsible for collecting fees from this account.
    /// - `losses_collector`: A value indicating who is responsible for losses when this Account can’t pay back negative
    ///   balances from payments.
    #[inline]
    pub fn new(
        fees_collector: crate::v2_core_account::defaults::responsibilities::FeesCollector,
        losses_collector: crate::v2_core_account::defaults::responsibilities::LossesCollector,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("fees_collector", fees_collector)
                .with("losses_collector", losses_collector),
        )
    }
}
