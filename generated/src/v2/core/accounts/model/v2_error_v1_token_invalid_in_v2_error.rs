// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};

/// Information about the error that occurred
///
/// The object at `v2.error.v1_token_invalid_in_v2/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorV1TokenInvalidInV2Error {
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl Record for V2ErrorV1TokenInvalidInV2Error {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[("code", Constant::Str("v1_token_invalid_in_v2"))],
            fields: &[Field("message", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { message: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.message
    }
}

impl std::fmt::Debug for V2ErrorV1TokenInvalidInV2Error {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorV1TokenInvalidInV2Error);
