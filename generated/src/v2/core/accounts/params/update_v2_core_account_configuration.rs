// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    UpdateV2CoreAccountConfigurationCustomer, UpdateV2CoreAccountConfigurationMerchant,
    UpdateV2CoreAccountConfigurationRecipient,
};

stripe_runtime::params! {
    /// An Account Configuration which allows the Account to take on a key persona across Stripe
    /// products.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration`.
    pub struct UpdateV2CoreAccountConfiguration;
}

impl UpdateV2CoreAccountConfiguration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The Customer Configuration allows the Account to be charged.
    #[inline]
    pub fn customer(self, customer: UpdateV2CoreAccountConfigurationCustomer) -> Self {
        Self(self.0.with("customer", customer))
    }

    /// Enables the Account to act as a connected account and collect payments facilitated by a Connect
    /// platform. You must onboard your platform to Connect before you can add this configuration to
    /// your connected accounts. Utilize this configuration when the Account will be the Merchant of
    /// Record, like with Direct charges or Destination Charges with on_behalf_of set.
    #[inline]
    pub fn merchant(self, merchant: UpdateV2CoreAccountConfigurationMerchant) -> Self {
        Self(self.0.with("merchant", merchant))
    }

    /// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
    /// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
    /// Destination Charges without on_behalf_of set.
    #[inline]
    pub fn recipient(
        self,
        recipient: UpdateV2CoreAccountConfigurationRecipient,
    ) -> Self {
        Self(self.0.with("recipient", recipient))
    }
}

impl Default for UpdateV2CoreAccountConfiguration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
