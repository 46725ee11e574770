// Written by `cargo xtask generate`. Do not edit.

/// Request ability to make [multiple captures](https://docs.stripe.com/payments/multicapture) for
/// this CheckoutSession.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestMulticapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequestMulticapture {
    IfAvailable = "if_available",
    Never = "never",
});
