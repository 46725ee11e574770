// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`climate::orders::update`](fn@crate::climate::orders::update).

rt::params! {
    /// Parameters for `beneficiary` of [`climate::orders::update`](fn@crate::climate::orders::update).
    pub struct Beneficiary;
}

impl Beneficiary {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self(rt::Params::new().with("public_name", rt::Value::text(public_name)))
    }

    /// Clears `public_name`: unsets what is stored.
    #[inline]
    pub fn clear_public_name(self) -> Self {
        Self(self.0.cleared("public_name"))
    }
}
