// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    NetworksOptionsParam,
};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/us_bank_account`, `PostSetupIntentsIntent/payment_method_options/us_bank_account`, `PostSetupIntentsIntentConfirm/payment_method_options/us_bank_account`.
    pub struct CreateSetupIntentPaymentMethodOptionsUsBankAccount;
}

impl CreateSetupIntentPaymentMethodOptionsUsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `financial_connections`.
    #[inline]
    pub fn financial_connections(
        mut self,
        financial_connections: CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    ) -> Self {
        self.0.set("financial_connections", financial_connections);
        self
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
        self
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(mut self, networks: NetworksOptionsParam) -> Self {
        self.0.set("networks", networks);
        self
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        mut self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        self.0.set("verification_method", verification_method);
        self
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
