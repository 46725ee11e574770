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
    pub fn address(self, address: V2CoreAccountPersonTokenAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// A publicly available email address for sending support issues to.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// A publicly available phone number to call with support issues.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// A publicly available website for handling support issues.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", Value::text(url)))
    }
}

impl Default for UpdateV2CoreAccountConfigurationMerchantSupport {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
