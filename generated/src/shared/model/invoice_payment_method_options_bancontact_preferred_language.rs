// Written by `cargo xtask generate`. Do not edit.

/// Preferred language of the Bancontact authorization page that the customer is redirected to.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentMethodOptionsBancontactPreferredLanguage {
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

stripe_runtime::open_enum!(InvoicePaymentMethodOptionsBancontactPreferredLanguage {
    De = "de",
    En = "en",
    Fr = "fr",
    Nl = "nl",
});
