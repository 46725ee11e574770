// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/restrictions/completed_sessions`, `PostPaymentLinksPaymentLink/restrictions/completed_sessions`.
    pub struct CompletedSessionsParams;
}

impl CompletedSessionsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self(Params::new().with("limit", limit))
    }
}
