// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostPaymentIntents/payment_method_options/card/network`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentParamNetwork {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `girocard`
    Girocard,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentIntentParamNetwork {
    Amex = "amex",
    CartesBancaires = "cartes_bancaires",
    Diners = "diners",
    Discover = "discover",
    EftposAu = "eftpos_au",
    Girocard = "girocard",
    Interac = "interac",
    Jcb = "jcb",
    Link = "link",
    Mastercard = "mastercard",
    Unionpay = "unionpay",
    UnknownValue = "unknown",
    Visa = "visa",
});
