// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorNoMeterError;

/// A meter must exist to submit events.
///
/// The schema `v2.error.no_meter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorNoMeter {
    /// Information about the error that occurred
    pub error: V2ErrorNoMeterError,
}

impl Blank for V2ErrorNoMeter {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorNoMeter {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.no_meter",
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

impl std::fmt::Debug for V2ErrorNoMeter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorNoMeter);
