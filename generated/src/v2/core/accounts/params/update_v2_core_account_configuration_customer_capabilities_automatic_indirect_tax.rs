// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/customer/capabilities/automatic_indirect_tax`.
    pub struct UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax;
}

impl UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// To request a new Capability for an account, pass true. There can be a delay before the requested
    /// Capability becomes active.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default
for UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
