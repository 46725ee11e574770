// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{AfterCompletionHostedConfirmationParam, AfterCompletionRedirectParam};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/after_completion`.
    pub struct FlowDataAfterCompletionParam;
}

impl FlowDataAfterCompletionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: FlowDataAfterCompletionParamType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `hosted_confirmation`.
    #[inline]
    pub fn hosted_confirmation(
        self,
        hosted_confirmation: AfterCompletionHostedConfirmationParam,
    ) -> Self {
        Self(self.0.with("hosted_confirmation", hosted_confirmation))
    }

    /// Sets `redirect`.
    #[inline]
    pub fn redirect(self, redirect: AfterCompletionRedirectParam) -> Self {
        Self(self.0.with("redirect", redirect))
    }
}

/// The values of `PostBillingPortalSessions/flow_data/after_completion/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowDataAfterCompletionParamType {
    /// `hosted_confirmation`
    HostedConfirmation,
    /// `portal_homepage`
    PortalHomepage,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FlowDataAfterCompletionParamType {
    HostedConfirmation = "hosted_confirmation",
    PortalHomepage = "portal_homepage",
    Redirect = "redirect",
});
