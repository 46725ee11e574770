// Written by `cargo xtask generate`. Do not edit.
//! What `default_settings.automatic_tax` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

pub use crate::subscription_schedule::default_settings::automatic_tax::liability;

rt::params! {
    /// Parameters for `default_settings[automatic_tax][liability]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `phases[][automatic_tax][liability]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) and 2 more places.
    pub struct Liability;
}

impl Liability {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::subscription_schedule::default_settings::automatic_tax::liability::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}
