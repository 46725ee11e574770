// Written by `cargo xtask generate`. Do not edit.

/// Currency supported by the bank account
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsAcssDebitCurrency {
    /// `cad`
    Cad,
    /// `usd`
    Usd,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SetupIntentPaymentMethodOptionsAcssDebitCurrency {
    Cad = "cad",
    Usd = "usd",
});
