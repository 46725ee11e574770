// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::automatic_tax::liability;

rt::params! {
    /// Parameters for `automatic_tax[liability]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Liability;
}

impl Liability {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::checkout_session::automatic_tax::liability::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}
