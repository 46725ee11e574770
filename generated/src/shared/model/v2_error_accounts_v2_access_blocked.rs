// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAccountsV2AccessBlockedError;

/// Accounts v2 is not enabled for your merchant.
///
/// The schema `v2.error.accounts_v2_access_blocked`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountsV2AccessBlocked {
    /// Information about the error that occurred
    pub error: V2ErrorAccountsV2AccessBlockedError,
}

impl Blank for V2ErrorAccountsV2AccessBlocked {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAccountsV2AccessBlocked {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.accounts_v2_access_blocked",
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

impl std::fmt::Debug for V2ErrorAccountsV2AccessBlocked {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountsV2AccessBlocked);
