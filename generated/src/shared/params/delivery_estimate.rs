// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::DeliveryEstimateBound;

stripe_runtime::params! {
    /// The estimated range for how long shipping will take, meant to be displayable to the customer.
    /// This will appear on CheckoutSessions.
    ///
    /// Parameters at `PostShippingRates/delivery_estimate`, `PostCheckoutSessions/shipping_options[]/shipping_rate_data/delivery_estimate`, `PostCheckoutSessionsSession/shipping_options[]/shipping_rate_data/delivery_estimate` and 2 more places.
    pub struct DeliveryEstimate;
}

impl DeliveryEstimate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `maximum`.
    #[inline]
    pub fn maximum(self, maximum: DeliveryEstimateBound) -> Self {
        Self(self.0.with("maximum", maximum))
    }

    /// Sets `minimum`.
    #[inline]
    pub fn minimum(self, minimum: DeliveryEstimateBound) -> Self {
        Self(self.0.with("minimum", minimum))
    }
}

impl Default for DeliveryEstimate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
