// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CustomerUpdateUpdatingParam, InvoiceListParam, PaymentMethodUpdateParam,
    SubscriptionCancelUpdatingParam, SubscriptionUpdateUpdatingParam,
};

stripe_runtime::params! {
    /// Information about the features available in the portal.
    ///
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/features`.
    pub struct FeaturesUpdatingParam;
}

impl FeaturesUpdatingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `customer_update`.
    #[inline]
    pub fn customer_update(self, customer_update: CustomerUpdateUpdatingParam) -> Self {
        Self(self.0.with("customer_update", customer_update))
    }

    /// Sets `invoice_history`.
    #[inline]
    pub fn invoice_history(self, invoice_history: InvoiceListParam) -> Self {
        Self(self.0.with("invoice_history", invoice_history))
    }

    /// Sets `payment_method_update`.
    #[inline]
    pub fn payment_method_update(
        self,
        payment_method_update: PaymentMethodUpdateParam,
    ) -> Self {
        Self(self.0.with("payment_method_update", payment_method_update))
    }

    /// Sets `subscription_cancel`.
    #[inline]
    pub fn subscription_cancel(
        self,
        subscription_cancel: SubscriptionCancelUpdatingParam,
    ) -> Self {
        Self(self.0.with("subscription_cancel", subscription_cancel))
    }

    /// Sets `subscription_update`.
    #[inline]
    pub fn subscription_update(
        self,
        subscription_update: SubscriptionUpdateUpdatingParam,
    ) -> Self {
        Self(self.0.with("subscription_update", subscription_update))
    }
}

impl Default for FeaturesUpdatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
