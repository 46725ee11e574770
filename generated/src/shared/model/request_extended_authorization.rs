// Written by `cargo xtask generate`. Do not edit.

/// Request ability to
/// [capture beyond the standard authorization validity window](https://docs.stripe.com/payments/extended-authorization)
/// for this CheckoutSession.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestExtendedAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequestExtendedAuthorization {
    IfAvailable = "if_available",
    Never = "never",
});
