// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::treasury::outbound_payments::update`](fn@crate::test_helpers::treasury::outbound_payments::update).

pub mod tracking_details;

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
rt::params! {
    /// Details about network-specific tracking information.
    ///
    /// Parameters for `tracking_details` of [`test_helpers::treasury::outbound_payments::update`](fn@crate::test_helpers::treasury::outbound_payments::update).
    pub struct TrackingDetails;
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
impl TrackingDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::treasury_outbound_payment::tracking_details::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(self, ach: tracking_details::Ach) -> Self {
        Self(self.0.with("ach", ach))
    }

    /// Sets `us_domestic_wire`.
    #[inline]
    pub fn us_domestic_wire(
        self,
        us_domestic_wire: tracking_details::UsDomesticWire,
    ) -> Self {
        Self(self.0.with("us_domestic_wire", us_domestic_wire))
    }
}
