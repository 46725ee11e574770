// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorBgnBankAccountsUnsupportedError;

/// Creating accounts with the BGN currency is no longer supported, as Bulgaria is now using the
/// Euro as of 2026-01-01.
///
/// The schema `v2.error.bgn_bank_accounts_unsupported`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorBgnBankAccountsUnsupported {
    /// Information about the error that occurred
    pub error: Part<V2ErrorBgnBankAccountsUnsupportedError>,
}

impl Record for V2ErrorBgnBankAccountsUnsupported {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.bgn_bank_accounts_unsupported",
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

impl std::fmt::Debug for V2ErrorBgnBankAccountsUnsupported {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorBgnBankAccountsUnsupported);
