// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{AfterCompletionConfirmationPageParams, AfterCompletionRedirectParams};

stripe_runtime::params! {
    /// Behavior after the purchase is complete.
    ///
    /// Parameters at `PostPaymentLinks/after_completion`, `PostPaymentLinksPaymentLink/after_completion`.
    pub struct AfterCompletionParams;
}

impl AfterCompletionParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: AfterCompletionParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `hosted_confirmation`.
    #[inline]
    pub fn hosted_confirmation(
        self,
        hosted_confirmation: AfterCompletionConfirmationPageParams,
    ) -> Self {
        Self(self.0.with("hosted_confirmation", hosted_confirmation))
    }

    /// Sets `redirect`.
    #[inline]
    pub fn redirect(self, redirect: AfterCompletionRedirectParams) -> Self {
        Self(self.0.with("redirect", redirect))
    }
}

/// The values of `PostPaymentLinks/after_completion/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfterCompletionParamsType {
    /// `hosted_confirmation`
    HostedConfirmation,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AfterCompletionParamsType {
    HostedConfirmation = "hosted_confirmation",
    Redirect = "redirect",
});
