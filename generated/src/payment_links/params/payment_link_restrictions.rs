// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CompletedSessionsParams;

stripe_runtime::params! {
    /// Settings that restrict the usage of a payment link.
    ///
    /// Parameters at `PostPaymentLinks/restrictions`, `PostPaymentLinksPaymentLink/restrictions`.
    pub struct PaymentLinkRestrictions;
}

impl PaymentLinkRestrictions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(completed_sessions: CompletedSessionsParams) -> Self {
        Self(Params::new().with("completed_sessions", completed_sessions))
    }
}
