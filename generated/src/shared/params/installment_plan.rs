// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    PaymentMethodDetailsCardInstallmentsPlanInterval,
    PaymentMethodDetailsCardInstallmentsPlanType,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card/installments/plan`, `PostPaymentIntentsIntent/payment_method_options/card/installments/plan`, `PostPaymentIntentsIntentConfirm/payment_method_options/card/installments/plan` and 3 more places.
    pub struct InstallmentPlan;
}

impl InstallmentPlan {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: PaymentMethodDetailsCardInstallmentsPlanType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `count`.
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.0.set("count", count);
        self
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(
        mut self,
        interval: PaymentMethodDetailsCardInstallmentsPlanInterval,
    ) -> Self {
        self.0.set("interval", interval);
        self
    }
}
