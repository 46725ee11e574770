// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersTreasuryOutboundPaymentsId/tracking_details/us_domestic_wire`, `PostTestHelpersTreasuryOutboundTransfersOutboundTransfer/tracking_details/us_domestic_wire`.
    pub struct UsDomesticWireTrackingDetailsParams;
}

impl UsDomesticWireTrackingDetailsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `chips`.
    #[inline]
    pub fn chips(self, chips: impl Into<String>) -> Self {
        Self(self.0.with("chips", Value::text(chips)))
    }

    /// Sets `imad`.
    #[inline]
    pub fn imad(self, imad: impl Into<String>) -> Self {
        Self(self.0.with("imad", Value::text(imad)))
    }

    /// Sets `omad`.
    #[inline]
    pub fn omad(self, omad: impl Into<String>) -> Self {
        Self(self.0.with("omad", Value::text(omad)))
    }
}

impl Default for UsDomesticWireTrackingDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
