// Written by `cargo xtask generate`. Do not edit.

/// Request ability to [overcapture](https://docs.stripe.com/payments/overcapture) for this
/// CheckoutSession.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestOvercapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequestOvercapture {
    IfAvailable = "if_available",
    Never = "never",
});
