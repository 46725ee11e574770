// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorIncorrectTokenWrongTypeError;

/// The incorrect token type is provided .
///
/// The schema `v2.error.incorrect_token_wrong_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorIncorrectTokenWrongType {
    /// Information about the error that occurred
    pub error: V2ErrorIncorrectTokenWrongTypeError,
}

impl Blank for V2ErrorIncorrectTokenWrongType {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorIncorrectTokenWrongType {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.incorrect_token_wrong_type",
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

impl std::fmt::Debug for V2ErrorIncorrectTokenWrongType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorIncorrectTokenWrongType);
