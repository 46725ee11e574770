// Written by `cargo xtask generate`. Do not edit.
//! What `components.payouts_list` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

rt::params! {
    /// Parameters for `components[payouts_list][features]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
