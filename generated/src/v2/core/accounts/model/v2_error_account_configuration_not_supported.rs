// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAccountConfigurationNotSupportedError;

/// The requested configuration is not available for the account.
///
/// The schema `v2.error.account_configuration_not_supported`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountConfigurationNotSupported {
    /// Information about the error that occurred
    pub error: V2ErrorAccountConfigurationNotSupportedError,
}

impl Blank for V2ErrorAccountConfigurationNotSupported {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAccountConfigurationNotSupported {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.account_configuration_not_supported",
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

impl std::fmt::Debug for V2ErrorAccountConfigurationNotSupported {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountConfigurationNotSupported);
