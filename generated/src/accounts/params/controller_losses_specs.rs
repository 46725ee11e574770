// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/controller/losses`.
    pub struct ControllerLossesSpecs;
}

impl ControllerLossesSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(self, payments: ControllerLossesSpecsPayments) -> Self {
        Self(self.0.with("payments", payments))
    }
}

impl Default for ControllerLossesSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostAccounts/controller/losses/payments`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControllerLossesSpecsPayments {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ControllerLossesSpecsPayments {
    Application = "application",
    Stripe = "stripe",
});
