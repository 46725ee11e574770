// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub use crate::checkout_session::payment_method_options::card::restrictions;

rt::params! {
    /// Parameters for `payment_method_options[card][restrictions]` of [`payment_links::create`](fn@crate::payment_links::create) and `payment_method_options[card][restrictions]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Restrictions;
}

impl Restrictions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `brands_blocked`.
    #[inline]
    pub fn brands_blocked(
        self,
        brands_blocked: impl IntoIterator<
            Item = crate::checkout_session::payment_method_options::card::restrictions::BrandsBlocked,
        >,
    ) -> Self {
        Self(self.0.with("brands_blocked", rt::Value::list(brands_blocked)))
    }
}

impl Default for Restrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
