// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorCapabilityNotAvailableForLossCollectorError;

/// A v2 Account cannot have both the specified capability and Stripe-owned loss liability.
///
/// The schema `v2.error.capability_not_available_for_loss_collector`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCapabilityNotAvailableForLossCollector {
    /// Information about the error that occurred
    pub error: V2ErrorCapabilityNotAvailableForLossCollectorError,
}

impl Blank for V2ErrorCapabilityNotAvailableForLossCollector {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorCapabilityNotAvailableForLossCollector {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.capability_not_available_for_loss_collector",
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

impl std::fmt::Debug for V2ErrorCapabilityNotAvailableForLossCollector {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCapabilityNotAvailableForLossCollector);
