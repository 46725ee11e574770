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
    pub fn maximum(mut self, maximum: DeliveryEstimateBound) -> Self {
        self.0.set("maximum", maximum);
        self
    }

    /// Sets `minimum`.
    #[inline]
    pub fn minimum(mut self, minimum: DeliveryEstimateBound) -> Self {
        self.0.set("minimum", minimum);
        self
    }
}

impl Default for DeliveryEstimate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
