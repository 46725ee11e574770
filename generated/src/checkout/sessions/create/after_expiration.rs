// Written by `cargo xtask generate`. Do not edit.
//! What `after_expiration` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

rt::params! {
    /// Parameters for `after_expiration[recovery]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Recovery;
}

impl Recovery {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `allow_promotion_codes`.
    #[inline]
    pub fn allow_promotion_codes(self, allow_promotion_codes: bool) -> Self {
        Self(self.0.with("allow_promotion_codes", allow_promotion_codes))
    }
}
