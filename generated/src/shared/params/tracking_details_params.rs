// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AchTrackingDetailsParams,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType,
    UsDomesticWireTrackingDetailsParams,
};

stripe_runtime::params! {
    /// Details about network-specific tracking information.
    ///
    /// Parameters at `PostTestHelpersTreasuryOutboundPaymentsId/tracking_details`, `PostTestHelpersTreasuryOutboundTransfersOutboundTransfer/tracking_details`.
    pub struct TrackingDetailsParams;
}

impl TrackingDetailsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType,
    ) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(mut self, ach: AchTrackingDetailsParams) -> Self {
        self.0.set("ach", ach);
        self
    }

    /// Sets `us_domestic_wire`.
    #[inline]
    pub fn us_domestic_wire(
        mut self,
        us_domestic_wire: UsDomesticWireTrackingDetailsParams,
    ) -> Self {
        self.0.set("us_domestic_wire", us_domestic_wire);
        self
    }
}
