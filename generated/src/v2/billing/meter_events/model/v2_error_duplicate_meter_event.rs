// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorDuplicateMeterEventError;

/// A meter event with a duplicate identifier has already been submitted.
///
/// The schema `v2.error.duplicate_meter_event`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDuplicateMeterEvent {
    /// Information about the error that occurred
    pub error: V2ErrorDuplicateMeterEventError,
}

impl Blank for V2ErrorDuplicateMeterEvent {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorDuplicateMeterEvent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.duplicate_meter_event",
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

impl std::fmt::Debug for V2ErrorDuplicateMeterEvent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDuplicateMeterEvent);
