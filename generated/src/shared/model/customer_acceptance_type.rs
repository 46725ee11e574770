// Written by `cargo xtask generate`. Do not edit.

/// The mandate includes the type of customer acceptance information, such as: `online` or
/// `offline`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerAcceptanceType {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerAcceptanceType {
    Offline = "offline",
    Online = "online",
});
