// Written by `cargo xtask generate`. Do not edit.
//! What `identity.attestations.terms_of_service` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

rt::params! {
    /// Details on the Account's acceptance of the \[Stripe Services Agreement]; IP, date, and User
    /// Agent are expanded by Stripe.
    ///
    /// Parameters for `identity[attestations][terms_of_service][account]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and `additional_terms_of_service[account]` of [`v2::core::accounts::person_tokens::create`](fn@crate::v2::core::accounts::person_tokens::create).
    pub struct Account;
}

impl Account {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The boolean value indicating if the terms of service have been accepted.
    #[inline]
    pub fn shown_and_accepted(self, shown_and_accepted: bool) -> Self {
        Self(self.0.with("shown_and_accepted", shown_and_accepted))
    }
}

impl Default for Account {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
