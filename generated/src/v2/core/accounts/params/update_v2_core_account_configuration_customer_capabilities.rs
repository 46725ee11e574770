// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax;

stripe_runtime::params! {
    /// Capabilities that have been requested on the Customer Configuration.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/customer/capabilities`.
    pub struct UpdateV2CoreAccountConfigurationCustomerCapabilities;
}

impl UpdateV2CoreAccountConfigurationCustomerCapabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    #[inline]
    pub fn automatic_indirect_tax(
        self,
        automatic_indirect_tax: UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax,
    ) -> Self {
        Self(self.0.with("automatic_indirect_tax", automatic_indirect_tax))
    }
}

impl Default for UpdateV2CoreAccountConfigurationCustomerCapabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
