// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorAccountNotYetCompatibleWithV2Error;

/// Account is not yet compatible with V2 APIs.
///
/// The schema `v2.error.account_not_yet_compatible_with_v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountNotYetCompatibleWithV2 {
    /// Information about the error that occurred
    pub error: V2ErrorAccountNotYetCompatibleWithV2Error,
}

impl Record for V2ErrorAccountNotYetCompatibleWithV2 {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.account_not_yet_compatible_with_v2",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { error: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorAccountNotYetCompatibleWithV2 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountNotYetCompatibleWithV2);
