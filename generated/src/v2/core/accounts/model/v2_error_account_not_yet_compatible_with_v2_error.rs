// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.account_not_yet_compatible_with_v2/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountNotYetCompatibleWithV2Error {
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl Blank for V2ErrorAccountNotYetCompatibleWithV2Error {
    const BLANK: Self = Self { message: Blank::BLANK };
}

impl Record for V2ErrorAccountNotYetCompatibleWithV2Error {
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
            constants: &[("code", Constant::Str("account_not_yet_compatible_with_v2"))],
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

impl std::fmt::Debug for V2ErrorAccountNotYetCompatibleWithV2Error {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountNotYetCompatibleWithV2Error);
