// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    V2CoreAccountConfigurationMerchantBacsDebitPayments,
    V2CoreAccountConfigurationMerchantBranding,
    V2CoreAccountConfigurationMerchantCapabilities,
    V2CoreAccountConfigurationMerchantCardPayments,
    V2CoreAccountConfigurationMerchantKonbiniPayments,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptor,
    V2CoreAccountConfigurationMerchantSepaDebitPayments,
    V2CoreAccountConfigurationMerchantStatementDescriptor,
    V2CoreAccountConfigurationMerchantSupport,
};

/// Enables the Account to act as a connected account and collect payments facilitated by a Connect
/// platform. You must onboard your platform to Connect before you can add this configuration to
/// your connected accounts. Utilize this configuration when the Account will be the Merchant of
/// Record, like with Direct charges or Destination Charges with on_behalf_of set.
///
/// The object at `v2.core.account/configuration/merchant`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchant {
    /// Indicates whether the merchant configuration is active. You can deactivate or reactivate the
    /// merchant configuration by updating this property. Deactivating the configuration by setting this
    /// value to false doesn't delete the configuration's properties.
    pub applied: bool,
    /// Settings for Bacs Direct Debit payments.
    pub bacs_debit_payments: Option<
        Part<V2CoreAccountConfigurationMerchantBacsDebitPayments>,
    >,
    /// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
    /// products.
    pub branding: Option<Part<V2CoreAccountConfigurationMerchantBranding>>,
    /// Capabilities that have been requested on the Merchant Configuration.
    pub capabilities: Option<Part<V2CoreAccountConfigurationMerchantCapabilities>>,
    /// Card payments settings.
    pub card_payments: Option<Part<V2CoreAccountConfigurationMerchantCardPayments>>,
    /// Settings specific to Konbini payments on the account.
    pub konbini_payments: Option<
        Part<V2CoreAccountConfigurationMerchantKonbiniPayments>,
    >,
    /// The Merchant Category Code (MCC) for the merchant. MCCs classify businesses based on the goods
    /// or services they provide.
    pub mcc: Option<String>,
    /// Settings for the default text that appears on statements for language variations.
    pub script_statement_descriptor: Option<
        Part<V2CoreAccountConfigurationMerchantScriptStatementDescriptor>,
    >,
    /// Settings for SEPA Direct Debit payments.
    pub sepa_debit_payments: Option<
        Part<V2CoreAccountConfigurationMerchantSepaDebitPayments>,
    >,
    /// Statement descriptor.
    pub statement_descriptor: Option<
        Part<V2CoreAccountConfigurationMerchantStatementDescriptor>,
    >,
    /// Publicly available contact information for sending support issues to.
    pub support: Option<Part<V2CoreAccountConfigurationMerchantSupport>>,
}

impl Blank for V2CoreAccountConfigurationMerchant {
    const BLANK: Self = Self {
        applied: Blank::BLANK,
        bacs_debit_payments: Blank::BLANK,
        branding: Blank::BLANK,
        capabilities: Blank::BLANK,
        card_payments: Blank::BLANK,
        konbini_payments: Blank::BLANK,
        mcc: Blank::BLANK,
        script_statement_descriptor: Blank::BLANK,
        sepa_debit_payments: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
        support: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchant {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("applied", REQUIRED),
                Field("bacs_debit_payments", OPTIONAL),
                Field("branding", OPTIONAL),
                Field("capabilities", OPTIONAL),
                Field("card_payments", OPTIONAL),
                Field("konbini_payments", OPTIONAL),
                Field("mcc", OPTIONAL),
                Field("script_statement_descriptor", OPTIONAL),
                Field("sepa_debit_payments", OPTIONAL),
                Field("statement_descriptor", OPTIONAL),
                Field("support", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.applied,
            1 => &self.bacs_debit_payments,
            2 => &self.branding,
            3 => &self.capabilities,
            4 => &self.card_payments,
            5 => &self.konbini_payments,
            6 => &self.mcc,
            7 => &self.script_statement_descriptor,
            8 => &self.sepa_debit_payments,
            9 => &self.statement_descriptor,
            _ => &self.support,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.applied,
            1 => &mut self.bacs_debit_payments,
            2 => &mut self.branding,
            3 => &mut self.capabilities,
            4 => &mut self.card_payments,
            5 => &mut self.konbini_payments,
            6 => &mut self.mcc,
            7 => &mut self.script_statement_descriptor,
            8 => &mut self.sepa_debit_payments,
            9 => &mut self.statement_descriptor,
            _ => &mut self.support,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchant);
