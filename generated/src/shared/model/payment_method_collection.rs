// Written by `cargo xtask generate`. Do not edit.

/// Configure whether a Checkout Session should collect a payment method. Defaults to `always`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodCollection {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodCollection {
    Always = "always",
    IfRequired = "if_required",
});
