// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::UpdateV2CoreAccountConfigurationRecipientCapabilities;

stripe_runtime::params! {
    /// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
    /// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
    /// Destination Charges without on_behalf_of set.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/recipient`.
    pub struct UpdateV2CoreAccountConfigurationRecipient;
}

impl UpdateV2CoreAccountConfigurationRecipient {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Represents the state of the configuration, and can be updated to deactivate or re-apply a
    /// configuration.
    #[inline]
    pub fn applied(self, applied: bool) -> Self {
        Self(self.0.with("applied", applied))
    }

    /// Capabilities to request on the Recipient Configuration.
    #[inline]
    pub fn capabilities(
        self,
        capabilities: UpdateV2CoreAccountConfigurationRecipientCapabilities,
    ) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }
}

impl Default for UpdateV2CoreAccountConfigurationRecipient {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
