// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentMethodConfigResourceDisplayPreferencePreference;

stripe_runtime::params! {
    /// Parameters at `PostPaymentMethodConfigurations/acss_debit/display_preference`, `PostPaymentMethodConfigurations/affirm/display_preference`, `PostPaymentMethodConfigurations/afterpay_clearpay/display_preference` and 117 more places.
    pub struct DisplayPreferenceParam;
}

impl DisplayPreferenceParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preference`.
    #[inline]
    pub fn preference(
        mut self,
        preference: PaymentMethodConfigResourceDisplayPreferencePreference,
    ) -> Self {
        self.0.set("preference", preference);
        self
    }
}

impl Default for DisplayPreferenceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
