// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorCannotDeleteAccountWithBalanceError;

/// Account with Merchant or Recipient configuration with transfers feature cannot be closed because
/// the account has a cash balance.
///
/// The schema `v2.error.cannot_delete_account_with_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCannotDeleteAccountWithBalance {
    /// Information about the error that occurred
    pub error: V2ErrorCannotDeleteAccountWithBalanceError,
}

impl Blank for V2ErrorCannotDeleteAccountWithBalance {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorCannotDeleteAccountWithBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.cannot_delete_account_with_balance",
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

impl std::fmt::Debug for V2ErrorCannotDeleteAccountWithBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCannotDeleteAccountWithBalance);
