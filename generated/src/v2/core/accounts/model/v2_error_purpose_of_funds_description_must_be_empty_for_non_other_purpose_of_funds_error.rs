// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError {
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl Blank
for V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError {
    const BLANK: Self = Self { message: Blank::BLANK };
}

impl Record
for V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError {
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
                        "purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds",
                    ),
                ),
            ],
            fields: &[Field("message", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.message
    }
}

impl std::fmt::Debug
for V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError);
