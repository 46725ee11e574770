// Written by `cargo xtask generate`. Do not edit.

/// Bank account verification method. The default value is `automatic`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutAcssDebitPaymentMethodOptionsVerificationMethod {
    /// `automatic`
    Automatic,
    /// `instant`
    Instant,
    /// `microdeposits`
    Microdeposits,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutAcssDebitPaymentMethodOptionsVerificationMethod {
    Automatic = "automatic",
    Instant = "instant",
    Microdeposits = "microdeposits",
});
