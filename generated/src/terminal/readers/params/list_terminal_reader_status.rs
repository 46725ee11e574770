// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTerminalReaders/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTerminalReaderStatus {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTerminalReaderStatus {
    Offline = "offline",
    Online = "online",
});
