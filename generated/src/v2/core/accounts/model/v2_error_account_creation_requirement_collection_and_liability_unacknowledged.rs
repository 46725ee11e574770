// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError;

/// Account creation error - requirement collection and liability unacknowledged.
///
/// The schema `v2.error.account_creation_requirement_collection_and_liability_unacknowledged`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledged {
    /// Information about the error that occurred
    pub error: V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError,
}

impl Blank for V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledged {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledged {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.account_creation_requirement_collection_and_liability_unacknowledged",
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

impl std::fmt::Debug
for V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledged {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledged);
