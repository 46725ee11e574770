// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_settings` of [`quotes::create`](fn@crate::quotes::create) takes.

pub use crate::quote::automatic_tax::liability as issuer;

rt::params! {
    /// Parameters for `invoice_settings[issuer]` of [`quotes::create`](fn@crate::quotes::create) and `invoice_settings[issuer]` of [`quotes::update`](fn@crate::quotes::update).
    pub struct Issuer;
}

impl Issuer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::quote::automatic_tax::liability::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}
