// Written by `cargo xtask generate`. Do not edit.

/// Restricts all outbound money movement.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutboundFlow {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OutboundFlow {
    Restricted = "restricted",
    Unrestricted = "unrestricted",
});
