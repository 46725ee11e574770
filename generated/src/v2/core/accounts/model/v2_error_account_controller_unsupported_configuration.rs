// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorAccountControllerUnsupportedConfigurationError;

/// Connect integration combination is not supported when UA beta is disabled.
///
/// The schema `v2.error.account_controller_unsupported_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountControllerUnsupportedConfiguration {
    /// Information about the error that occurred
    pub error: Part<V2ErrorAccountControllerUnsupportedConfigurationError>,
}

impl Record for V2ErrorAccountControllerUnsupportedConfiguration {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.account_controller_unsupported_configuration",
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

impl std::fmt::Debug for V2ErrorAccountControllerUnsupportedConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountControllerUnsupportedConfiguration);
