// Written by `cargo xtask generate`. Do not edit.

/// The values of `setup_attempt/flow_directions[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FlowDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});
