// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
    PaymentIntentParamNetwork, RequestThreeDSecure,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/card`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/card`, `PostSubscriptions/payment_settings/payment_method_options/card` and 1 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `network`.
    #[inline]
    pub fn network(self, network: PaymentIntentParamNetwork) -> Self {
        Self(self.0.with("network", network))
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        self,
        request_three_d_secure: RequestThreeDSecure,
    ) -> Self {
        Self(self.0.with("request_three_d_secure", request_three_d_secure))
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
