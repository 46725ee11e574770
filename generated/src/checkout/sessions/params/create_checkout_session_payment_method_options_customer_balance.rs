// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer, FundingType,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/customer_balance`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsCustomerBalance;
}

impl CreateCheckoutSessionPaymentMethodOptionsCustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank_transfer`.
    #[inline]
    pub fn bank_transfer(
        mut self,
        bank_transfer: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        self.0.set("bank_transfer", bank_transfer);
        self
    }

    /// Sets `funding_type`.
    #[inline]
    pub fn funding_type(mut self, funding_type: FundingType) -> Self {
        self.0.set("funding_type", funding_type);
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsCustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
