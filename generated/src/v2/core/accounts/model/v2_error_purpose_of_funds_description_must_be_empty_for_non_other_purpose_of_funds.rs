// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError;

/// PurposeOfFundsDescription is not empty while PurposeOfFunds is not OTHER.
///
/// The schema `v2.error.purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds {
    /// Information about the error that occurred
    pub error: V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError,
}

impl Blank for V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds",
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
for V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds);
