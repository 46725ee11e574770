// Written by `cargo xtask generate`. Do not edit.

/// Preferred language of the SOFORT authorization page that the customer is redirected to. Can be
/// one of `de`, `en`, `es`, `fr`, `it`, `nl`, or `pl`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsPaymentRecordSofortPreferredLanguage {
    /// `de`
    De,
    /// `en`
    En,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `it`
    It,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDetailsPaymentRecordSofortPreferredLanguage {
    De = "de",
    En = "en",
    Es = "es",
    Fr = "fr",
    It = "it",
    Nl = "nl",
    Pl = "pl",
});
