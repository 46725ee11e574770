// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAdditionalTosOnlyAllowedForLegalGuardianError;

/// Additional terms of service are signed by someone other than the legal guardian.
///
/// The schema `v2.error.additional_tos_only_allowed_for_legal_guardian`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAdditionalTosOnlyAllowedForLegalGuardian {
    /// Information about the error that occurred
    pub error: V2ErrorAdditionalTosOnlyAllowedForLegalGuardianError,
}

impl Blank for V2ErrorAdditionalTosOnlyAllowedForLegalGuardian {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAdditionalTosOnlyAllowedForLegalGuardian {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.additional_tos_only_allowed_for_legal_guardian",
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

impl std::fmt::Debug for V2ErrorAdditionalTosOnlyAllowedForLegalGuardian {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAdditionalTosOnlyAllowedForLegalGuardian);
