// Written by `cargo xtask generate`. Do not edit.
//! What is in `wallets.apple_pay` of [`IssuingCard`](crate::IssuingCard).

/// Reason the card is ineligible for Apple Pay
#[non_exhaustive]
pub enum IneligibleReason {
    /// `missing_agreement`
    MissingAgreement,
    /// `missing_cardholder_contact`
    MissingCardholderContact,
    /// `unsupported_region`
    UnsupportedRegion,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(IneligibleReason {
    MissingAgreement = "missing_agreement",
    MissingCardholderContact = "missing_cardholder_contact",
    UnsupportedRegion = "unsupported_region",
});
