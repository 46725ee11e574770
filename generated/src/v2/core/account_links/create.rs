// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create).

pub mod use_case;

rt::params! {
    /// The use case of the AccountLink.
    ///
    /// Parameters for `use_case` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create).
    pub struct UseCase;
}

impl UseCase {
    /// The parameters that Stripe requires.
    ///
    /// - `type_`: Open Enum. The type of Account Link the user is requesting.
    #[inline]
    pub fn new(type_: crate::v2_core_account_link::use_case::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Hash containing configuration options for an Account Link object that onboards a new account.
    #[inline]
    pub fn account_onboarding(
        self,
        account_onboarding: use_case::AccountOnboarding,
    ) -> Self {
        Self(self.0.with("account_onboarding", account_onboarding))
    }

    /// Hash containing configuration options for an Account Link that updates an existing account.
    #[inline]
    pub fn account_update(self, account_update: use_case::AccountUpdate) -> Self {
        Self(self.0.with("account_update", account_update))
    }
}
