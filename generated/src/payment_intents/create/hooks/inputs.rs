// Written by `cargo xtask generate`. Do not edit.
//! What `hooks.inputs` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

rt::params! {
    /// Parameters for `hooks[inputs][tax]` of [`payment_intents::create`](fn@crate::payment_intents::create), `hooks[inputs][tax]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct Tax;
}

impl Tax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(calculation: impl Into<String>) -> Self {
        Self(rt::Params::new().with("calculation", rt::Value::text(calculation)))
    }

    /// Clears `calculation`: unsets what is stored.
    #[inline]
    pub fn clear_calculation(self) -> Self {
        Self(self.0.cleared("calculation"))
    }
}
