// Written by `cargo xtask generate`. Do not edit.
//! What `features.outbound_payments` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) takes.

pub use crate::treasury::financial_accounts::create::features::inbound_transfers::Ach;

rt::params! {
    /// Parameters for `features[outbound_payments][us_domestic_wire]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `features[outbound_transfers][us_domestic_wire]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) and 4 more places.
    pub struct UsDomesticWire;
}

impl UsDomesticWire {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}
