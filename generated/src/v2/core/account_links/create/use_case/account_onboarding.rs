// Written by `cargo xtask generate`. Do not edit.
//! What `use_case.account_onboarding` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create) takes.

pub use crate::v2_core_account_link::use_case::account_onboarding::collection_options;
pub use crate::v2_core_account_link::use_case::account_onboarding::Configuration;

rt::params! {
    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    ///
    /// Parameters for `use_case[account_onboarding][collection_options]` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create) and `use_case[account_update][collection_options]` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create).
    pub struct CollectionOptions;
}

impl CollectionOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Specifies whether the platform collects only currently_due requirements (`currently_due`) or
    /// both currently_due and eventually_due requirements (`eventually_due`). If you don’t specify
    /// collection_options, the default value is currently_due.
    #[inline]
    pub fn fields(
        self,
        fields: crate::v2_core_account_link::use_case::account_onboarding::collection_options::Fields,
    ) -> Self {
        Self(self.0.with("fields", fields))
    }

    /// Specifies whether the platform collects future_requirements in addition to requirements in
    /// Connect Onboarding. The default value is `omit`.
    #[inline]
    pub fn future_requirements(
        self,
        future_requirements: crate::v2_core_account_link::use_case::account_onboarding::collection_options::FutureRequirements,
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
