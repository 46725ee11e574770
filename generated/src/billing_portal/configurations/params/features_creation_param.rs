// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CustomerUpdateCreationParam, InvoiceListParam, PaymentMethodUpdateParam,
    SubscriptionCancelCreationParam, SubscriptionUpdateCreationParam,
};

stripe_runtime::params! {
    /// Information about the features available in the portal.
    ///
    /// Parameters at `PostBillingPortalConfigurations/features`.
    pub struct FeaturesCreationParam;
}

impl FeaturesCreationParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `customer_update`.
    #[inline]
    pub fn customer_update(
        mut self,
        customer_update: CustomerUpdateCreationParam,
    ) -> Self {
        self.0.set("customer_update", customer_update);
        self
    }

    /// Sets `invoice_history`.
    #[inline]
    pub fn invoice_history(mut self, invoice_history: InvoiceListParam) -> Self {
        self.0.set("invoice_history", invoice_history);
        self
    }

    /// Sets `payment_method_update`.
    #[inline]
    pub fn payment_method_update(
        mut self,
        payment_method_update: PaymentMethodUpdateParam,
    ) -> Self {
        self.0.set("payment_method_update", payment_method_update);
        self
    }

    /// Sets `subscription_cancel`.
    #[inline]
    pub fn subscription_cancel(
        mut self,
        subscription_cancel: SubscriptionCancelCreationParam,
    ) -> Self {
        self.0.set("subscription_cancel", subscription_cancel);
        self
    }

    /// Sets `subscription_update`.
    #[inline]
    pub fn subscription_update(
        mut self,
        subscription_update: SubscriptionUpdateCreationParam,
    ) -> Self {
        self.0.set("subscription_update", subscription_update);
        self
    }
}

impl Default for FeaturesCreationParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
