// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountConfigurationRecipientCapabilities;

stripe_runtime::params! {
    /// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
    /// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
    /// Destination Charges without on_behalf_of set.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/recipient`.
    pub struct CreateV2CoreAccountConfigurationRecipient;
}

impl CreateV2CoreAccountConfigurationRecipient {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Capabilities to be requested on the Recipient Configuration.
    #[inline]
    pub fn capabilities(
        self,
        capabilities: CreateV2CoreAccountConfigurationRecipientCapabilities,
    ) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }
}

impl Default for CreateV2CoreAccountConfigurationRecipient {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
