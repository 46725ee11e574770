// Written by `cargo xtask generate`. Do not edit.
//! What `cash_balance` of [`customers::create`](fn@crate::customers::create) takes.

pub mod settings;

rt::params! {
    /// A hash of settings for this cash balance.
    ///
    /// Parameters for `cash_balance[settings]` of [`customers::create`](fn@crate::customers::create), `settings` of [`customers::cash_balance::update`](fn@crate::customers::cash_balance::update) and one more place.
    pub struct Settings;
}

impl Settings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `reconciliation_mode`.
    #[inline]
    pub fn reconciliation_mode(
        self,
        reconciliation_mode: settings::ReconciliationMode,
    ) -> Self {
        Self(self.0.with("reconciliation_mode", reconciliation_mode))
    }
}

impl Default for Settings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
