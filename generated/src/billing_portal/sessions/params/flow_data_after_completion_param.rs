// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AfterCompletionHostedConfirmationParam, AfterCompletionRedirectParam,
    PortalFlowsFlowAfterCompletionType,
};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/after_completion`.
    pub struct FlowDataAfterCompletionParam;
}

impl FlowDataAfterCompletionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: PortalFlowsFlowAfterCompletionType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `hosted_confirmation`.
    #[inline]
    pub fn hosted_confirmation(
        mut self,
        hosted_confirmation: AfterCompletionHostedConfirmationParam,
    ) -> Self {
        self.0.set("hosted_confirmation", hosted_confirmation);
        self
    }

    /// Sets `redirect`.
    #[inline]
    pub fn redirect(mut self, redirect: AfterCompletionRedirectParam) -> Self {
        self.0.set("redirect", redirect);
        self
    }
}
