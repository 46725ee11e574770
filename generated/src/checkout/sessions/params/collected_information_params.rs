// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ShippingDetailsParams;

stripe_runtime::params! {
    /// Information about the customer collected within the Checkout Session. Can only be set when
    /// updating `embedded` or `custom` sessions.
    ///
    /// Parameters at `PostCheckoutSessionsSession/collected_information`.
    pub struct CollectedInformationParams;
}

impl CollectedInformationParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `shipping_details`.
    #[inline]
    pub fn shipping_details(self, shipping_details: ShippingDetailsParams) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }
}

impl Default for CollectedInformationParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
