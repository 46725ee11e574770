// Written by `cargo xtask generate`. Do not edit.
//! What `card` of [`tokens::create`](fn@crate::tokens::create) takes.

pub mod networks;

rt::params! {
    /// Parameters for `card[networks]` of [`tokens::create`](fn@crate::tokens::create) and `card[networks]` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Networks;
}

impl Networks {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `preferred`.
    #[inline]
    pub fn preferred(self, preferred: networks::Preferred) -> Self {
        Self(self.0.with("preferred", preferred))
    }
}

impl Default for Networks {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
