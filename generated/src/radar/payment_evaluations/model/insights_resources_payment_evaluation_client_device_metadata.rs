// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Client device metadata attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_client_device_metadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationClientDeviceMetadata {
    /// ID for the Radar Session associated with the payment evaluation. A
    /// [Radar Session](https://docs.stripe.com/radar/radar-session) is a snapshot of the browser
    /// metadata and device details that help Radar make more accurate predictions on your payments.
    pub radar_session: String,
}

impl Blank for InsightsResourcesPaymentEvaluationClientDeviceMetadata {
    const BLANK: Self = Self {
        radar_session: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationClientDeviceMetadata {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_client_device_metadata",
            constants: &[],
            fields: &[Field("radar_session", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.radar_session
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.radar_session
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationClientDeviceMetadata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationClientDeviceMetadata);
