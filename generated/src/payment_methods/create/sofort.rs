// Written by `cargo xtask generate`. Do not edit.
//! What `sofort` of [`payment_methods::create`](fn@crate::payment_methods::create) takes.

/// The values of `sofort[country]` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[sofort][country]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
#[non_exhaustive]
pub enum Country {
    /// `AT`
    At,
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `IT`
    It,
    /// `NL`
    Nl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Country {
    At = "AT",
    Be = "BE",
    De = "DE",
    Es = "ES",
    It = "IT",
    Nl = "NL",
});
