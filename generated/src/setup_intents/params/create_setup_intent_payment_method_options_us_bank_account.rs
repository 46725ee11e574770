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
        self,
        financial_connections: CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    ) -> Self {
        Self(self.0.with("financial_connections", financial_connections))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: NetworksOptionsParam) -> Self {
        Self(self.0.with("networks", networks))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
