// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account.networks` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

/// The values of `payment_method_options[us_bank_account][networks][requested][]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[us_bank_account][networks][requested][]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
#[non_exhaustive]
pub enum Requested {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Requested {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
