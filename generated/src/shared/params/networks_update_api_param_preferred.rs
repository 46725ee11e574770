// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostPaymentMethodsPaymentMethod/card/networks/preferred`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworksUpdateApiParamPreferred {
    /// `cartes_bancaires`
    CartesBancaires,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(NetworksUpdateApiParamPreferred {
    CartesBancaires = "cartes_bancaires",
    Mastercard = "mastercard",
    Visa = "visa",
});
