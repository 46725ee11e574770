// Written by `cargo xtask generate`. Do not edit.
//! What `card` of [`payment_methods::update`](fn@crate::payment_methods::update) takes.

pub use crate::tokens::create::card::networks;

rt::params! {
    /// Parameters for `card[networks]` of [`payment_methods::update`](fn@crate::payment_methods::update).
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
    pub fn preferred(
        self,
        preferred: crate::tokens::create::card::networks::Preferred,
    ) -> Self {
        Self(self.0.with("preferred", preferred))
    }

    /// Clears `preferred`: unsets what is stored.
    #[inline]
    pub fn clear_preferred(self) -> Self {
        Self(self.0.cleared("preferred"))
    }
}

impl Default for Networks {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
