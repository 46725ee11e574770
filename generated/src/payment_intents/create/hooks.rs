// Written by `cargo xtask generate`. Do not edit.
//! What `hooks` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod inputs;

rt::params! {
    /// Parameters for `hooks[inputs]` of [`payment_intents::create`](fn@crate::payment_intents::create), `hooks[inputs]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct Inputs;
}

impl Inputs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: inputs::Tax) -> Self {
        Self(self.0.with("tax", tax))
    }
}

impl Default for Inputs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
