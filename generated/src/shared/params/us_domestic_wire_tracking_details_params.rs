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
    pub fn chips(mut self, chips: impl Into<String>) -> Self {
        self.0.set("chips", Value::text(chips));
        self
    }

    /// Sets `imad`.
    #[inline]
    pub fn imad(mut self, imad: impl Into<String>) -> Self {
        self.0.set("imad", Value::text(imad));
        self
    }

    /// Sets `omad`.
    #[inline]
    pub fn omad(mut self, omad: impl Into<String>) -> Self {
        self.0.set("omad", Value::text(omad));
        self
    }
}

impl Default for UsDomesticWireTrackingDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
