// Written by `cargo xtask generate`. Do not edit.

/// Payload type of events being subscribed to.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventPayload {
    /// `snapshot`
    Snapshot,
    /// `thin`
    Thin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(EventPayload {
    Snapshot = "snapshot",
    Thin = "thin",
});
