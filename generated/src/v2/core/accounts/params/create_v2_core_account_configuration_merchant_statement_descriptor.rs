// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Statement descriptor.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/statement_descriptor`, `PostV2CoreAccountsId/configuration/merchant/statement_descriptor`.
    pub struct CreateV2CoreAccountConfigurationMerchantStatementDescriptor;
}

impl CreateV2CoreAccountConfigurationMerchantStatementDescriptor {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The default text that appears on statements for non-card charges outside of Japan. For card
    /// charges, if you don’t set a statement_descriptor_prefix, this text is also used as the statement
    /// descriptor prefix. In that case, if concatenating the statement descriptor suffix causes the
    /// combined statement descriptor to exceed 22 characters, we truncate the statement_descriptor text
    /// to limit the full descriptor to 22 characters. For more information about statement descriptors
    /// and their requirements, see the Merchant Configuration settings documentation.
    #[inline]
    pub fn descriptor(self, descriptor: impl Into<String>) -> Self {
        Self(self.0.with("descriptor", Value::text(descriptor)))
    }

    /// Default text that appears on statements for card charges outside of Japan, prefixing any dynamic
    /// statement_descriptor_suffix specified on the charge. To maximize space for the dynamic part of
    /// the descriptor, keep this text short. If you don’t specify this value, statement_descriptor is
    /// used as the prefix. For more information about statement descriptors and their requirements, see
    /// the Merchant Configuration settings documentation.
    #[inline]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        Self(self.0.with("prefix", Value::text(prefix)))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantStatementDescriptor {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
