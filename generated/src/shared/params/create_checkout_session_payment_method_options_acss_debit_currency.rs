// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostCheckoutSessions/payment_method_options/acss_debit/currency`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency {
    /// `cad`
    Cad,
    /// `usd`
    Usd,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency {
    Cad = "cad",
    Usd = "usd",
});
