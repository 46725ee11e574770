// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorPhoneInvalidError;

/// Phone number is invalid.
///
/// The schema `v2.error.phone_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorPhoneInvalid {
    /// Information about the error that occurred
    pub error: V2ErrorPhoneInvalidError,
}

impl Blank for V2ErrorPhoneInvalid {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorPhoneInvalid {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.phone_invalid",
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

impl std::fmt::Debug for V2ErrorPhoneInvalid {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorPhoneInvalid);
