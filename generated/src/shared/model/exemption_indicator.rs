// Written by `cargo xtask generate`. Do not edit.

/// The exemption requested via 3DS and accepted by the issuer at authentication time.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExemptionIndicator {
    /// `low_risk`
    LowRisk,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ExemptionIndicator {
    LowRisk = "low_risk",
    None = "none",
});
