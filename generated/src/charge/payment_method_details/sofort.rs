// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.sofort` of [`Charge`](crate::Charge).

/// Preferred language of the SOFORT authorization page that the customer is redirected to. Can be
/// one of `de`, `en`, `es`, `fr`, `it`, `nl`, or `pl`
#[non_exhaustive]
pub enum PreferredLanguage {
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

rt::open_enum!(PreferredLanguage {
    De = "de",
    En = "en",
    Es = "es",
    Fr = "fr",
    It = "it",
    Nl = "nl",
    Pl = "pl",
});
