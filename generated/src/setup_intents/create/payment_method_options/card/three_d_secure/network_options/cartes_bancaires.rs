// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.three_d_secure.network_options.cartes_bancaires` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

/// The values of `payment_method_options[card][three_d_secure][network_options][cartes_bancaires][cb_avalgo]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card][three_d_secure][network_options][cartes_bancaires][cb_avalgo]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
#[non_exhaustive]
pub enum CbAvalgo {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// `4`
    V4,
    /// `A`
    A,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CbAvalgo {
    V0 = "0",
    V1 = "1",
    V2 = "2",
    V3 = "3",
    V4 = "4",
    A = "A",
});
