// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorPendingTransactionsCannotBeDeletedError;

/// Account cannot be closed due to other pending resources.
///
/// The schema `v2.error.pending_transactions_cannot_be_deleted`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorPendingTransactionsCannotBeDeleted {
    /// Information about the error that occurred
    pub error: V2ErrorPendingTransactionsCannotBeDeletedError,
}

impl Blank for V2ErrorPendingTransactionsCannotBeDeleted {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorPendingTransactionsCannotBeDeleted {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.pending_transactions_cannot_be_deleted",
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

impl std::fmt::Debug for V2ErrorPendingTransactionsCannotBeDeleted {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorPendingTransactionsCannotBeDeleted);
