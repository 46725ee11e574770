// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorIncorrectAccountForPersonTokenError;

/// A person token is created with one account but used on a different account.
///
/// The schema `v2.error.incorrect_account_for_person_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorIncorrectAccountForPersonToken {
    /// Information about the error that occurred
    pub error: V2ErrorIncorrectAccountForPersonTokenError,
}

impl Blank for V2ErrorIncorrectAccountForPersonToken {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorIncorrectAccountForPersonToken {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.incorrect_account_for_person_token",
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

impl std::fmt::Debug for V2ErrorIncorrectAccountForPersonToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorIncorrectAccountForPersonToken);
