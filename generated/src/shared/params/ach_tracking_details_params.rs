// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersTreasuryOutboundPaymentsId/tracking_details/ach`, `PostTestHelpersTreasuryOutboundTransfersOutboundTransfer/tracking_details/ach`.
    pub struct AchTrackingDetailsParams;
}

impl AchTrackingDetailsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(trace_id: impl Into<String>) -> Self {
        Self(Params::new().with("trace_id", Value::text(trace_id)))
    }
}
