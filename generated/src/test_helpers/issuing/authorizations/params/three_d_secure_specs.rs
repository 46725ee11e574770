// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/verification_data/three_d_secure`.
    pub struct ThreeDSecureSpecs;
}

impl ThreeDSecureSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(result: ThreeDSecureSpecsResult) -> Self {
        Self(Params::new().with("result", result))
    }
}

/// The values of `PostTestHelpersIssuingAuthorizations/verification_data/three_d_secure/result`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreeDSecureSpecsResult {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `failed`
    Failed,
    /// `required`
    Required,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ThreeDSecureSpecsResult {
    AttemptAcknowledged = "attempt_acknowledged",
    Authenticated = "authenticated",
    Failed = "failed",
    Required = "required",
});
