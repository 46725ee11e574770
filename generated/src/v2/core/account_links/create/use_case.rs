// Written by `cargo xtask generate`. Do not edit.
//! What `use_case` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create) takes.

pub mod account_onboarding;
pub mod account_update;
pub use crate::v2_core_account_link::use_case::Type;

rt::params! {
    /// Hash containing configuration options for an Account Link object that onboards a new account.
    ///
    /// Parameters for `use_case[account_onboarding]` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create).
    pub struct AccountOnboarding;
}

impl AccountOnboarding {
    /// The parameters that Stripe requires.
    ///
    /// - `configurations`: Open Enum. A v2/core/account can be configured to enable certain functionality. The
    ///   configuration param targets the v2/core/account_link to collect information for the specified
    ///   v2/core/account configuration/s.
    /// - `refresh_url`: The URL the user will be redirected to if the AccountLink is expired, has been used, or is
    ///   otherwise invalid. The URL you specify should attempt to generate a new AccountLink with the
    ///   same parameters used to create the original AccountLink, then redirect the user to the new
    ///   AccountLink’s URL so they can continue the flow. If a new AccountLink cannot be generated or the
    ///   redirect fails you should display a useful error to the user. Please make sure to implement
    ///   authentication before redirecting the user in case this URL is leaked to a third party.
    #[inline]
    pub fn new(
        configurations: impl IntoIterator<
            Item = crate::v2_core_account_link::use_case::account_onboarding::Configuration,
        >,
        refresh_url: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("configurations", rt::Value::list(configurations))
                .with("refresh_url", rt::Value::text(refresh_url)),
        )
    }

    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    #[inline]
    pub fn collection_options(
        self,
        collection_options: account_onboarding::CollectionOptions,
    ) -> Self {
        Self(self.0.with("collection_options", collection_options))
    }

    /// The URL that the user will be redirected to upon completing the linked flow.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }
}

rt::params! {
    /// Hash containing configuration options for an Account Link that updates an existing account.
    ///
    /// Parameters for `use_case[account_update]` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create).
    pub struct AccountUpdate;
}

impl AccountUpdate {
    /// The parameters that Stripe requires.
    ///
    /// - `configurations`: Open Enum. A v2/account can be configured to enable certain functionality. The configuration
    ///   param targets the v2/account_link to collect information for the specified v2/account
    ///   configuration/s.
    /// - `refresh_url`: The URL the user will be redirected to if the Account Link is expired, has been used, or is
    ///   otherwise invalid. The URL you specify should attempt to generate a new Account Link with the
    ///   same parameters used to create the original Account Link, then redirect the user to the new
    ///   Account Link URL so they can continue the flow. Make sure to authenticate the user before
    ///   redirecting to the new Account Link, in case the URL leaks to a third party. If a new Account
    ///   Link can't be generated, or if the redirect fails, you should display a useful error to the
    ///   user.
    #[inline]
    pub fn new(
        configurations: impl IntoIterator<
            Item = crate::v2_core_account_link::use_case::account_onboarding::Configuration,
        >,
        refresh_url: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("configurations", rt::Value::list(configurations))
                .with("refresh_url", rt::Value::text(refresh_url)),
        )
    }

    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    #[inline]
    pub fn collection_options(
        self,
        collection_options: account_onboarding::CollectionOptions,
    ) -> Self {
        Self(self.0.with("collection_options", collection_options))
    }

    /// The URL that the user will be redirected to upon completing the linked flow.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }
}
