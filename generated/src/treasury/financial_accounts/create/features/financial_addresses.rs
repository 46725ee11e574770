// Written by `cargo xtask generate`. Do not edit.
//! What `features.financial_addresses` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) takes.

rt::params! {
    /// Parameters for `features[financial_addresses][aba]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `financial_addresses[aba]` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct Aba;
}

impl Aba {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}
