// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorCannotCreateConnectedAccountError;

/// Platform is in an invalid state and cannot create connected accounts.
///
/// The schema `v2.error.cannot_create_connected_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCannotCreateConnectedAccount {
    /// Information about the error that occurred
    pub error: V2ErrorCannotCreateConnectedAccountError,
}

impl Record for V2ErrorCannotCreateConnectedAccount {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.cannot_create_connected_account",
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

impl std::fmt::Debug for V2ErrorCannotCreateConnectedAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCannotCreateConnectedAccount);
