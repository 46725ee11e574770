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
        mut self,
        mandate_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
        self
    }

    /// Sets `network`.
    #[inline]
    pub fn network(mut self, network: PaymentIntentParamNetwork) -> Self {
        self.0.set("network", network);
        self
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        mut self,
        request_three_d_secure: RequestThreeDSecure,
    ) -> Self {
        self.0.set("request_three_d_secure", request_three_d_secure);
        self
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
