// Written by `cargo xtask generate`. Do not edit.
//! What `restrictions` of [`payment_links::create`](fn@crate::payment_links::create) takes.

rt::params! {
    /// Parameters for `restrictions[completed_sessions]` of [`payment_links::create`](fn@crate::payment_links::create) and `restrictions[completed_sessions]` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct CompletedSessions;
}

impl CompletedSessions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self(rt::Params::new().with("limit", limit))
    }
}
