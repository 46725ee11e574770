// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorStripeLossLiableCannotBeDeletedError;

/// Account with Stripe-owned loss liability and dashboard cannot be deleted.
///
/// The schema `v2.error.stripe_loss_liable_cannot_be_deleted`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorStripeLossLiableCannotBeDeleted {
    /// Information about the error that occurred
    pub error: V2ErrorStripeLossLiableCannotBeDeletedError,
}

impl Blank for V2ErrorStripeLossLiableCannotBeDeleted {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorStripeLossLiableCannotBeDeleted {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.stripe_loss_liable_cannot_be_deleted",
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

impl std::fmt::Debug for V2ErrorStripeLossLiableCannotBeDeleted {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorStripeLossLiableCannotBeDeleted);
