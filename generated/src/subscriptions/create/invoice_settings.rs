// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_settings` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "subscriptions")]
pub use crate::subscription::automatic_tax::liability as issuer;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `invoice_settings[issuer]` of [`subscriptions::create`](fn@crate::subscriptions::create), `invoice_settings[issuer]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct Issuer;
}

#[cfg(feature = "customers")]
impl Issuer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::subscription::automatic_tax::liability::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}
