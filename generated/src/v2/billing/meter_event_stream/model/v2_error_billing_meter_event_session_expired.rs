// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorBillingMeterEventSessionExpiredError;

/// The temporary session token has expired.
///
/// The schema `v2.error.billing_meter_event_session_expired`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorBillingMeterEventSessionExpired {
    /// Information about the error that occurred
    pub error: V2ErrorBillingMeterEventSessionExpiredError,
}

impl Blank for V2ErrorBillingMeterEventSessionExpired {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorBillingMeterEventSessionExpired {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.billing_meter_event_session_expired",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorBillingMeterEventSessionExpired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorBillingMeterEventSessionExpired);
