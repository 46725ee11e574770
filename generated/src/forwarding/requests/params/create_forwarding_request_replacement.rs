// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostForwardingRequests/replacements[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateForwardingRequestReplacement {
    /// `card_cvc`
    CardCvc,
    /// `card_expiry`
    CardExpiry,
    /// `card_number`
    CardNumber,
    /// `cardholder_name`
    CardholderName,
    /// `request_signature`
    RequestSignature,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateForwardingRequestReplacement {
    CardCvc = "card_cvc",
    CardExpiry = "card_expiry",
    CardNumber = "card_number",
    CardholderName = "cardholder_name",
    RequestSignature = "request_signature",
});
