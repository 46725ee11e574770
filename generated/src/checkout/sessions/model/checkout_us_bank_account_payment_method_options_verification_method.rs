// Written by `cargo xtask generate`. Do not edit.

/// Bank account verification method. The default value is `automatic`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod {
    /// `automatic`
    Automatic,
    /// `instant`
    Instant,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod {
    Automatic = "automatic",
    Instant = "instant",
});
