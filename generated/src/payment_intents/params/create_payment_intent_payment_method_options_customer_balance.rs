// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer, FundingType,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/customer_balance`, `PostPaymentIntentsIntent/payment_method_options/customer_balance`, `PostPaymentIntentsIntentConfirm/payment_method_options/customer_balance`.
    pub struct CreatePaymentIntentPaymentMethodOptionsCustomerBalance;
}

impl CreatePaymentIntentPaymentMethodOptionsCustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank_transfer`.
    #[inline]
    pub fn bank_transfer(
        self,
        bank_transfer: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        Self(self.0.with("bank_transfer", bank_transfer))
    }

    /// Sets `funding_type`.
    #[inline]
    pub fn funding_type(self, funding_type: FundingType) -> Self {
        Self(self.0.with("funding_type", funding_type))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsCustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
