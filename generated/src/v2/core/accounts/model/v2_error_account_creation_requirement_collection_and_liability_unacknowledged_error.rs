// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.account_creation_requirement_collection_and_liability_unacknowledged/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError {
    /// A URL to more information about the error reported
    pub doc_url: String,
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl Blank
for V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError {
    const BLANK: Self = Self {
        doc_url: Blank::BLANK,
        message: Blank::BLANK,
    };
}

impl Record
for V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[
                (
                    "code",
                    Constant::Str(
                        "account_creation_requirement_collection_and_liability_unacknowledged",
                    ),
                ),
            ],
            fields: &[Field("doc_url", REQUIRED), Field("message", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.doc_url,
            _ => &self.message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.doc_url,
            _ => &mut self.message,
        }
    }
}

impl std::fmt::Debug
for V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError);
