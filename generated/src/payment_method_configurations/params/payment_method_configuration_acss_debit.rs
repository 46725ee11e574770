// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::DisplayPreferenceParam;

stripe_runtime::params! {
    /// Canadian pre-authorized debit payments, check this
    /// [page](https://docs.stripe.com/payments/acss-debit) for more details like country availability.
    ///
    /// Parameters at `PostPaymentMethodConfigurations/acss_debit`, `PostPaymentMethodConfigurations/affirm`, `PostPaymentMethodConfigurations/afterpay_clearpay` and 117 more places.
    pub struct PaymentMethodConfigurationAcssDebit;
}

impl PaymentMethodConfigurationAcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(self, display_preference: DisplayPreferenceParam) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for PaymentMethodConfigurationAcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
