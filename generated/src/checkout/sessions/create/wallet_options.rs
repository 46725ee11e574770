// Written by `cargo xtask generate`. Do not edit.
//! What `wallet_options` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::wallet_options::link;

rt::params! {
    /// Parameters for `wallet_options[link]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Link;
}

impl Link {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display`.
    #[inline]
    pub fn display(
        self,
        display: crate::checkout_session::wallet_options::link::Display,
    ) -> Self {
        Self(self.0.with("display", display))
    }
}

impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
