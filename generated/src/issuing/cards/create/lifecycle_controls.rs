// Written by `cargo xtask generate`. Do not edit.
//! What `lifecycle_controls` of [`issuing::cards::create`](fn@crate::issuing::cards::create) takes.

rt::params! {
    /// Parameters for `lifecycle_controls[cancel_after]` of [`issuing::cards::create`](fn@crate::issuing::cards::create).
    pub struct CancelAfter;
}

impl CancelAfter {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(payment_count: i64) -> Self {
        Self(rt::Params::new().with("payment_count", payment_count))
    }
}
