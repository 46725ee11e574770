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
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(self, plan: InstallmentPlan) -> Self {
        Self(self.0.with("plan", plan))
    }

    /// Clears `plan`: unsets what is stored.
    #[inline]
    pub fn clear_plan(self) -> Self {
        Self(self.0.cleared("plan"))
    }
}

impl Default for PaymentIntentParamInstallments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
