// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAccountCapabilityNotSupportedError;

/// Requested capability is not available.
///
/// The schema `v2.error.account_capability_not_supported`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountCapabilityNotSupported {
    /// Information about the error that occurred
    pub error: V2ErrorAccountCapabilityNotSupportedError,
}

impl Blank for V2ErrorAccountCapabilityNotSupported {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAccountCapabilityNotSupported {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.account_capability_not_supported",
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

impl std::fmt::Debug for V2ErrorAccountCapabilityNotSupported {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountCapabilityNotSupported);
