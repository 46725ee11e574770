// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InstallmentPlan;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card/installments`, `PostPaymentIntentsIntent/payment_method_options/card/installments`, `PostPaymentIntentsIntentConfirm/payment_method_options/card/installments` and 2 more places.
    pub struct PaymentIntentParamInstallments;
}

impl PaymentIntentParamInstallments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.set("enabled", enabled);
        self
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(mut self, plan: InstallmentPlan) -> Self {
        self.0.set("plan", plan);
        self
    }

    /// Clears `plan`: unsets what is stored.
    #[inline]
    pub fn clear_plan(mut self) -> Self {
        self.0.clear("plan");
        self
    }
}

impl Default for PaymentIntentParamInstallments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
