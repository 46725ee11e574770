// Written by `cargo xtask generate`. Do not edit.

/// Indicates how the payment method is intended to be used in the future. If not provided, this
/// value defaults to `off_session`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupIntentUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SetupIntentUsage {
    OffSession = "off_session",
    OnSession = "on_session",
});
