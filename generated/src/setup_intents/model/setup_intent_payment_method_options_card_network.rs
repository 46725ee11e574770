// Written by `cargo xtask generate`. Do not edit.

/// Selected network to process this SetupIntent on. Depends on the available networks of the card
/// attached to the setup intent. Can be only set confirm-time.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsCardNetwork {
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

stripe_runtime::open_enum!(SetupIntentPaymentMethodOptionsCardNetwork {
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
