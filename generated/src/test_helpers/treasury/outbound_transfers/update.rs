// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::treasury::outbound_transfers::update`](fn@crate::test_helpers::treasury::outbound_transfers::update).

pub mod tracking_details;

rt::params! {
    /// Details about network-specific tracking information.
    ///
    /// Parameters for `tracking_details` of [`test_helpers::treasury::outbound_transfers::update`](fn@crate::test_helpers::treasury::outbound_transfers::update).
    pub struct TrackingDetails;
}

impl TrackingDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::treasury_outbound_transfer::tracking_details::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(
        self,
        ach: crate::test_helpers::treasury::outbound_payments::update::tracking_details::Ach,
    ) -> Self {
        Self(self.0.with("ach", ach))
    }

    /// Sets `us_domestic_wire`.
    #[inline]
    pub fn us_domestic_wire(
        self,
        us_domestic_wire: crate::test_helpers::treasury::outbound_payments::update::tracking_details::UsDomesticWire,
    ) -> Self {
        Self(self.0.with("us_domestic_wire", us_domestic_wire))
    }
}
