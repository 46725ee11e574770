// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKana,
    CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji,
};

stripe_runtime::params! {
    /// Settings for the default text that appears on statements for language variations.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/script_statement_descriptor`, `PostV2CoreAccountsId/configuration/merchant/script_statement_descriptor`.
    pub struct CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor;
}

impl CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The Kana variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    #[inline]
    pub fn kana(
        self,
        kana: CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKana,
    ) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// The Kanji variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    #[inline]
    pub fn kanji(
        self,
        kanji: CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji,
    ) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
