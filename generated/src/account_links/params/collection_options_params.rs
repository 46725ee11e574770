// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{CollectionOptionsParamsFields, FutureRequirement};

stripe_runtime::params! {
    /// Specifies the requirements that Stripe collects from connected accounts in the Connect
    /// Onboarding flow.
    ///
    /// Parameters at `PostAccountLinks/collection_options`.
    pub struct CollectionOptionsParams;
}

impl CollectionOptionsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `fields`.
    #[inline]
    pub fn fields(self, fields: CollectionOptionsParamsFields) -> Self {
        Self(self.0.with("fields", fields))
    }

    /// Sets `future_requirements`.
    #[inline]
    pub fn future_requirements(self, future_requirements: FutureRequirement) -> Self {
        Self(self.0.with("future_requirements", future_requirements))
    }
}

impl Default for CollectionOptionsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
