// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorCrossBorderConnectedAccountCreationNotAllowedError;

/// Cross-border connected account creation is not allowed for this platform/account country
/// combination.
///
/// The schema `v2.error.cross_border_connected_account_creation_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCrossBorderConnectedAccountCreationNotAllowed {
    /// Information about the error that occurred
    pub error: Part<V2ErrorCrossBorderConnectedAccountCreationNotAllowedError>,
}

impl Record for V2ErrorCrossBorderConnectedAccountCreationNotAllowed {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.cross_border_connected_account_creation_not_allowed",
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

impl std::fmt::Debug for V2ErrorCrossBorderConnectedAccountCreationNotAllowed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCrossBorderConnectedAccountCreationNotAllowed);
