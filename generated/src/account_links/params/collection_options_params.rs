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
    pub fn fields(mut self, fields: CollectionOptionsParamsFields) -> Self {
        self.0.set("fields", fields);
        self
    }

    /// Sets `future_requirements`.
    #[inline]
    pub fn future_requirements(
        mut self,
        future_requirements: FutureRequirement,
    ) -> Self {
        self.0.set("future_requirements", future_requirements);
        self
    }
}

impl Default for CollectionOptionsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
