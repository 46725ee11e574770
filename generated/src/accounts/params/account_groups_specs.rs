// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// A hash of account group type to tokens. These are account groups this account should be added
    /// to.
    ///
    /// Parameters at `PostAccounts/groups`, `PostAccountsAccount/groups`.
    pub struct AccountGroupsSpecs;
}

impl AccountGroupsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payments_pricing`.
    #[inline]
    pub fn payments_pricing(self, payments_pricing: impl Into<String>) -> Self {
        Self(self.0.with("payments_pricing", Value::text(payments_pricing)))
    }

    /// Clears `payments_pricing`: unsets what is stored.
    #[inline]
    pub fn clear_payments_pricing(self) -> Self {
        Self(self.0.cleared("payments_pricing"))
    }
}

impl Default for AccountGroupsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
