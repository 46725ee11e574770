// Written by `cargo xtask generate`. Do not edit.

/// Request ability to
/// [increment the authorization](https://docs.stripe.com/payments/incremental-authorization) for
/// this CheckoutSession.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestIncrementalAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequestIncrementalAuthorization {
    IfAvailable = "if_available",
    Never = "never",
});
