// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`account_links::create`](fn@crate::account_links::create).

pub mod collection_options;

/// The collect parameter is deprecated. Use `collection_options` instead.
#[non_exhaustive]
pub enum Collect {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Collect {
    CurrentlyDue = "currently_due",
    EventuallyDue = "eventually_due",
});

rt::params! {
    /// Specifies the requirements that Stripe collects from connected accounts in the Connect
    /// Onboarding flow.
    ///
    /// Parameters for `collection_options` of [`account_links::create`](fn@crate::account_links::create).
    pub struct CollectionOptions;
}

impl CollectionOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fields`.
    #[inline]
    pub fn fields(self, fields: collection_options::Fields) -> Self {
        Self(self.0.with("fields", fields))
    }

    /// Sets `future_requirements`.
    #[inline]
    pub fn future_requirements(
        self,
        future_requirements: collection_options::FutureRequirements,
    ) -> Self {
        Self(self.0.with("future_requirements", future_requirements))
    }
}

impl Default for CollectionOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The type of account link the user is requesting.
///
/// You can create Account Links of type `account_update` only for connected accounts where your
/// platform is responsible for collecting requirements, including Custom accounts. You can't create
/// them for accounts that have access to a Stripe-hosted Dashboard. If you use
/// [Connect embedded components](https://docs.stripe.com/connect/get-started-connect-embedded-components),
/// you can include components that allow your connected accounts to update their own information.
/// For an account without Stripe-hosted Dashboard access where Stripe is liable for negative
/// balances, you must use embedded components.
#[non_exhaustive]
pub enum Type {
    /// `account_onboarding`
    AccountOnboarding,
    /// `account_update`
    AccountUpdate,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AccountOnboarding = "account_onboarding",
    AccountUpdate = "account_update",
});
