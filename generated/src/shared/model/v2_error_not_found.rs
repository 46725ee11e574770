// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorNotFoundError;

/// The resource wasn't found.
///
/// The schema `v2.error.not_found`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorNotFound {
    /// Information about the error that occurred
    pub error: V2ErrorNotFoundError,
}

impl Blank for V2ErrorNotFound {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorNotFound {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.not_found",
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

impl std::fmt::Debug for V2ErrorNotFound {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorNotFound);
