// Written by `cargo xtask generate`. Do not edit.

/// The entity that requested the exemption, either the acquiring merchant or the Issuing user.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimedBy {
    /// `acquirer`
    Acquirer,
    /// `issuer`
    Issuer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ClaimedBy {
    Acquirer = "acquirer",
    Issuer = "issuer",
});
