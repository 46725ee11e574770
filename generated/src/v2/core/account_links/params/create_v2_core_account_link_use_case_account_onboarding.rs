// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountLinkUseCaseCollectionOptions,
    CreateV2CoreAccountLinkUseCaseConfiguration,
};

stripe_runtime::params! {
    /// Hash containing configuration options for an Account Link object that onboards a new account.
    ///
    /// Parameters at `PostV2CoreAccountLinks/use_case/account_onboarding`.
    pub struct CreateV2CoreAccountLinkUseCaseAccountOnboarding;
}

impl CreateV2CoreAccountLinkUseCaseAccountOnboarding {
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
            Item = CreateV2CoreAccountLinkUseCaseConfiguration,
        >,
        refresh_url: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("configurations", Value::list(configurations))
                .with("refresh_url", Value::text(refresh_url)),
        )
    }

    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    #[inline]
    pub fn collection_options(
        self,
        collection_options: CreateV2CoreAccountLinkUseCaseCollectionOptions,
    ) -> Self {
        Self(self.0.with("collection_options", collection_options))
    }

    /// The URL that the user will be redirected to upon completing the linked flow.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", Value::text(return_url)))
    }
}
