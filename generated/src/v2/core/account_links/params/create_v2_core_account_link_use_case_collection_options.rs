// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{CollectionOptionsParamsFields, FutureRequirement};

stripe_runtime::params! {
    /// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
    ///
    /// Parameters at `PostV2CoreAccountLinks/use_case/account_onboarding/collection_options`, `PostV2CoreAccountLinks/use_case/account_update/collection_options`.
    pub struct CreateV2CoreAccountLinkUseCaseCollectionOptions;
}

impl CreateV2CoreAccountLinkUseCaseCollectionOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Specifies whether the platform collects only currently_due requirements (`currently_due`) or
    /// both currently_due and eventually_due requirements (`eventually_due`). If you don’t specify
    /// collection_options, the default value is currently_due.
    #[inline]
    pub fn fields(self, fields: CollectionOptionsParamsFields) -> Self {
        Self(self.0.with("fields", fields))
    }

    /// Specifies whether the platform collects future_requirements in addition to requirements in
    /// Connect Onboarding. The default value is `omit`.
    #[inline]
    pub fn future_requirements(self, future_requirements: FutureRequirement) -> Self {
        Self(self.0.with("future_requirements", future_requirements))
    }
}

impl Default for CreateV2CoreAccountLinkUseCaseCollectionOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
