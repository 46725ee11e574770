// Written by `cargo xtask generate`. Do not edit.
//! What is in `platform_restrictions` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).

/// Restricts all inbound money movement.
#[non_exhaustive]
pub enum InboundFlows {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(InboundFlows {
    Restricted = "restricted",
    Unrestricted = "unrestricted",
});

/// Restricts all outbound money movement.
#[non_exhaustive]
pub enum OutboundFlows {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OutboundFlows {
    Restricted = "restricted",
    Unrestricted = "unrestricted",
});
