// Written by `cargo xtask generate`. Do not edit.

/// Restricts all inbound money movement.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundFlow {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InboundFlow {
    Restricted = "restricted",
    Unrestricted = "unrestricted",
});
