// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::V2CoreAccountPersonTokenAddress;

stripe_runtime::params! {
    /// Publicly available contact information for sending support issues to.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/merchant/support`.
    pub struct UpdateV2CoreAccountConfigurationMerchantSupport;
}

impl UpdateV2CoreAccountConfigurationMerchantSupport {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// A publicly available mailing address for sending support issues to.
    #[inline]
    pub fn address(mut self, address: V2CoreAccountPersonTokenAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// A publicly available email address for sending support issues to.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.set("email", Value::text(email));
        self
    }

    /// A publicly available phone number to call with support issues.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// A publicly available website for handling support issues.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.set("url", Value::text(url));
        self
    }
}

impl Default for UpdateV2CoreAccountConfigurationMerchantSupport {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
