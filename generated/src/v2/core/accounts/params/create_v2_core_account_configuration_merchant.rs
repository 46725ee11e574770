// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountConfigurationMerchantBacsDebitPayments,
    CreateV2CoreAccountConfigurationMerchantBranding,
    CreateV2CoreAccountConfigurationMerchantCapabilities,
    CreateV2CoreAccountConfigurationMerchantCardPayments,
    CreateV2CoreAccountConfigurationMerchantKonbiniPayments,
    CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor,
    CreateV2CoreAccountConfigurationMerchantStatementDescriptor,
    CreateV2CoreAccountConfigurationMerchantSupport,
};

stripe_runtime::params! {
    /// Enables the Account to act as a connected account and collect payments facilitated by a Connect
    /// platform. You must onboard your platform to Connect before you can add this configuration to
    /// your connected accounts. Utilize this configuration when the Account will be the Merchant of
    /// Record, like with Direct charges or Destination Charges with on_behalf_of set.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant`.
    pub struct CreateV2CoreAccountConfigurationMerchant;
}

impl CreateV2CoreAccountConfigurationMerchant {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Settings used for Bacs debit payments.
    #[inline]
    pub fn bacs_debit_payments(
        self,
        bacs_debit_payments: CreateV2CoreAccountConfigurationMerchantBacsDebitPayments,
    ) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
    /// products.
    #[inline]
    pub fn branding(
        self,
        branding: CreateV2CoreAccountConfigurationMerchantBranding,
    ) -> Self {
        Self(self.0.with("branding", branding))
    }

    /// Capabilities to request on the Merchant Configuration.
    #[inline]
    pub fn capabilities(
        self,
        capabilities: CreateV2CoreAccountConfigurationMerchantCapabilities,
    ) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }

    /// Card payments settings.
    #[inline]
    pub fn card_payments(
        self,
        card_payments: CreateV2CoreAccountConfigurationMerchantCardPayments,
    ) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Settings specific to Konbini payments on the account.
    #[inline]
    pub fn konbini_payments(
        self,
        konbini_payments: CreateV2CoreAccountConfigurationMerchantKonbiniPayments,
    ) -> Self {
        Self(self.0.with("konbini_payments", konbini_payments))
    }

    /// The Merchant Category Code (MCC) for the Merchant Configuration. MCCs classify businesses based
    /// on the goods or services they provide.
    #[inline]
    pub fn mcc(self, mcc: impl Into<String>) -> Self {
        Self(self.0.with("mcc", Value::text(mcc)))
    }

    /// Settings for the default text that appears on statements for language variations.
    #[inline]
    pub fn script_statement_descriptor(
        self,
        script_statement_descriptor: CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor,
    ) -> Self {
        Self(self.0.with("script_statement_descriptor", script_statement_descriptor))
    }

    /// Statement descriptor.
    #[inline]
    pub fn statement_descriptor(
        self,
        statement_descriptor: CreateV2CoreAccountConfigurationMerchantStatementDescriptor,
    ) -> Self {
        Self(self.0.with("statement_descriptor", statement_descriptor))
    }

    /// Publicly available contact information for sending support issues to.
    #[inline]
    pub fn support(
        self,
        support: CreateV2CoreAccountConfigurationMerchantSupport,
    ) -> Self {
        Self(self.0.with("support", support))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
