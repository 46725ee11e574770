// Written by `cargo xtask generate`. Do not edit.

/// Currency supported by the bank account. Returned when the Session is in `setup` mode.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutAcssDebitPaymentMethodOptionsCurrency {
    /// `cad`
    Cad,
    /// `usd`
    Usd,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutAcssDebitPaymentMethodOptionsCurrency {
    Cad = "cad",
    Usd = "usd",
});
