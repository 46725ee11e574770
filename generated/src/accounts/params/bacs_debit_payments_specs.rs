// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/bacs_debit_payments`, `PostAccountsAccount/settings/bacs_debit_payments`.
    pub struct BacsDebitPaymentsSpecs;
}

impl BacsDebitPaymentsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `display_name`.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", Value::text(display_name)))
    }
}

impl Default for BacsDebitPaymentsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
