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
        mut self,
        bacs_debit_payments: CreateV2CoreAccountConfigurationMerchantBacsDebitPayments,
    ) -> Self {
        self.0.set("bacs_debit_payments", bacs_debit_payments);
        self
    }

    /// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
    /// products.
    #[inline]
    pub fn branding(
        mut self,
        branding: CreateV2CoreAccountConfigurationMerchantBranding,
    ) -> Self {
        self.0.set("branding", branding);
        self
    }

    /// Capabilities to request on the Merchant Configuration.
    #[inline]
    pub fn capabilities(
        mut self,
        capabilities: CreateV2CoreAccountConfigurationMerchantCapabilities,
    ) -> Self {
        self.0.set("capabilities", capabilities);
        self
    }

    /// Card payments settings.
    #[inline]
    pub fn card_payments(
        mut self,
        card_payments: CreateV2CoreAccountConfigurationMerchantCardPayments,
    ) -> Self {
        self.0.set("card_payments", card_payments);
        self
    }

    /// Settings specific to Konbini payments on the account.
    #[inline]
    pub fn konbini_payments(
        mut self,
        konbini_payments: CreateV2CoreAccountConfigurationMerchantKonbiniPayments,
    ) -> Self {
        self.0.set("konbini_payments", konbini_payments);
        self
    }

    /// The Merchant Category Code (MCC) for the Merchant Configuration. MCCs classify businesses based
    /// on the goods or services they provide.
    #[inline]
    pub fn mcc(mut self, mcc: impl Into<String>) -> Self {
        self.0.set("mcc", Value::text(mcc));
        self
    }

    /// Settings for the default text that appears on statements for language variations.
    #[inline]
    pub fn script_statement_descriptor(
        mut self,
        script_statement_descriptor: CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor,
    ) -> Self {
        self.0.set("script_statement_descriptor", script_statement_descriptor);
        self
    }

    /// Statement descriptor.
    #[inline]
    pub fn statement_descriptor(
        mut self,
        statement_descriptor: CreateV2CoreAccountConfigurationMerchantStatementDescriptor,
    ) -> Self {
        self.0.set("statement_descriptor", statement_descriptor);
        self
    }

    /// Publicly available contact information for sending support issues to.
    #[inline]
    pub fn support(
        mut self,
        support: CreateV2CoreAccountConfigurationMerchantSupport,
    ) -> Self {
        self.0.set("support", support);
        self
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
