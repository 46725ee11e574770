// Written by `cargo xtask generate`. Do not edit.

/// Additional information about why 3D Secure succeeded or failed, based on the `result`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultReason {
    /// `abandoned`
    Abandoned,
    /// `bypassed`
    Bypassed,
    /// `canceled`
    Canceled,
    /// `card_not_enrolled`
    CardNotEnrolled,
    /// `network_not_supported`
    NetworkNotSupported,
    /// `protocol_error`
    ProtocolError,
    /// `rejected`
    Rejected,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ResultReason {
    Abandoned = "abandoned",
    Bypassed = "bypassed",
    Canceled = "canceled",
    CardNotEnrolled = "card_not_enrolled",
    NetworkNotSupported = "network_not_supported",
    ProtocolError = "protocol_error",
    Rejected = "rejected",
});
