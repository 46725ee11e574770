// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.bancontact` of [`Charge`](crate::Charge).

/// Preferred language of the Bancontact authorization page that the customer is redirected to. Can
/// be one of `en`, `de`, `fr`, or `nl`
#[non_exhaustive]
pub enum PreferredLanguage {
    /// `de`
    De,
    /// `en`
    En,
    /// `fr`
    Fr,
    /// `nl`
    Nl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PreferredLanguage {
    De = "de",
    En = "en",
    Fr = "fr",
    Nl = "nl",
});
