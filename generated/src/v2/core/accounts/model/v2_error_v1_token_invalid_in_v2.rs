// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorV1TokenInvalidInV2Error;

/// A v1 token ID is passed in v2 APIs.
///
/// The schema `v2.error.v1_token_invalid_in_v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorV1TokenInvalidInV2 {
    /// Information about the error that occurred
    pub error: V2ErrorV1TokenInvalidInV2Error,
}

impl Blank for V2ErrorV1TokenInvalidInV2 {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorV1TokenInvalidInV2 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.v1_token_invalid_in_v2",
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

impl std::fmt::Debug for V2ErrorV1TokenInvalidInV2 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorV1TokenInvalidInV2);
