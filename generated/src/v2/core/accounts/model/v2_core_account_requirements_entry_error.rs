// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};
use crate::V2CoreAccountFutureRequirementsEntryErrorCode;

/// The object at `v2.core.account/requirements/entries[]/errors[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountRequirementsEntryError {
    /// Machine-readable code describing the error.
    pub code: V2CoreAccountFutureRequirementsEntryErrorCode,
    /// Human-readable description of the error.
    pub description: String,
}

impl Record for V2CoreAccountRequirementsEntryError {
    const SHAPE: &'static Shape = &Shape {
        name: "",
        constants: &[],
        fields: &[Field("code", REQUIRED), Field("description", REQUIRED)],
    };
    fn blank() -> Self {
        Self {
            code: blank(),
            description: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.code,
            _ => &self.description,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.code,
            _ => &mut self.description,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountRequirementsEntryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountRequirementsEntryError);
