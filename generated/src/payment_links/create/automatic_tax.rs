// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub use crate::payment_link::automatic_tax::liability;

rt::params! {
    /// Parameters for `automatic_tax[liability]` of [`payment_links::create`](fn@crate::payment_links::create) and `automatic_tax[liability]` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct Liability;
}

impl Liability {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::payment_link::automatic_tax::liability::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}
