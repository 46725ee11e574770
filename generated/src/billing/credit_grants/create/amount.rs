// Written by `cargo xtask generate`. Do not edit.
//! What `amount` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create) takes.

rt::params! {
    /// Parameters for `amount[monetary]` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create).
    pub struct Monetary;
}

impl Monetary {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(value: i64, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("value", value).with("currency", currency))
    }
}
