// Written by `cargo xtask generate`. Do not edit.

/// Describes the presence of the customer during the payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerPresence {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerPresence {
    OffSession = "off_session",
    OnSession = "on_session",
});
