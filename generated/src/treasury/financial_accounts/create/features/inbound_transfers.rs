// Written by `cargo xtask generate`. Do not edit.
//! What `features.inbound_transfers` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) takes.

rt::params! {
    /// Parameters for `features[inbound_transfers][ach]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `features[outbound_payments][ach]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) and 7 more places.
    pub struct Ach;
}

impl Ach {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}
