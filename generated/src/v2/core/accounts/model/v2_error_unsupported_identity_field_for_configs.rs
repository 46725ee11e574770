// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorUnsupportedIdentityFieldForConfigsError;

/// Cannot set identity fields when the Account is only configured as a customer.
///
/// The schema `v2.error.unsupported_identity_field_for_configs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorUnsupportedIdentityFieldForConfigs {
    /// Information about the error that occurred
    pub error: V2ErrorUnsupportedIdentityFieldForConfigsError,
}

impl Blank for V2ErrorUnsupportedIdentityFieldForConfigs {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorUnsupportedIdentityFieldForConfigs {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.unsupported_identity_field_for_configs",
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

impl std::fmt::Debug for V2ErrorUnsupportedIdentityFieldForConfigs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorUnsupportedIdentityFieldForConfigs);
