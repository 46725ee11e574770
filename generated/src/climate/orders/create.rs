// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`climate::orders::create`](fn@crate::climate::orders::create).

rt::params! {
    /// Publicly sharable reference for the end beneficiary of carbon removal. Assumed to be the Stripe
    /// account if not set.
    ///
    /// Parameters for `beneficiary` of [`climate::orders::create`](fn@crate::climate::orders::create).
    pub struct Beneficiary;
}

impl Beneficiary {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self(rt::Params::new().with("public_name", rt::Value::text(public_name)))
    }
}
