// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::invoice::issuer as liability;

rt::params! {
    /// Parameters for `automatic_tax[liability]` of [`invoices::create`](fn@crate::invoices::create), `automatic_tax[liability]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and 2 more places.
    pub struct Liability;
}

impl Liability {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::invoice::issuer::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}
