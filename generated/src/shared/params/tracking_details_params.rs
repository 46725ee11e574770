// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{AchTrackingDetailsParams, UsDomesticWireTrackingDetailsParams};

stripe_runtime::params! {
    /// Details about network-specific tracking information.
    ///
    /// Parameters at `PostTestHelpersTreasuryOutboundPaymentsId/tracking_details`, `PostTestHelpersTreasuryOutboundTransfersOutboundTransfer/tracking_details`.
    pub struct TrackingDetailsParams;
}

impl TrackingDetailsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: TrackingDetailsParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(self, ach: AchTrackingDetailsParams) -> Self {
        Self(self.0.with("ach", ach))
    }

    /// Sets `us_domestic_wire`.
    #[inline]
    pub fn us_domestic_wire(
        self,
        us_domestic_wire: UsDomesticWireTrackingDetailsParams,
    ) -> Self {
        Self(self.0.with("us_domestic_wire", us_domestic_wire))
    }
}

/// The values of `PostTestHelpersTreasuryOutboundPaymentsId/tracking_details/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrackingDetailsParamsType {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TrackingDetailsParamsType {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
