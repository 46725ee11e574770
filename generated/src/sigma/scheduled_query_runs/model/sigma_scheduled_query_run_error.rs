// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `sigma_scheduled_query_run_error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SigmaScheduledQueryRunError {
    /// Information about the run failure.
    pub message: String,
}

impl Blank for SigmaScheduledQueryRunError {
    const BLANK: Self = Self { message: Blank::BLANK };
}

impl Record for SigmaScheduledQueryRunError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "sigma_scheduled_query_run_error",
            constants: &[],
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

impl std::fmt::Debug for SigmaScheduledQueryRunError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SigmaScheduledQueryRunError);
