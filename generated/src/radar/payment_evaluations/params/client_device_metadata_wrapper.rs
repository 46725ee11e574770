// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Details about the Client Device Metadata to associate with the payment evaluation.
    ///
    /// Parameters at `PostRadarPaymentEvaluations/client_device_metadata_details`.
    pub struct ClientDeviceMetadataWrapper;
}

impl ClientDeviceMetadataWrapper {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(radar_session: impl Into<String>) -> Self {
        Self(Params::new().with("radar_session", Value::text(radar_session)))
    }
}
