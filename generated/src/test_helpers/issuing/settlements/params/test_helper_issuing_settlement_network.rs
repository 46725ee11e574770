// Written by `cargo xtask generate`. Do not edit.

/// The card network for this settlement. One of \["visa", "maestro", "mastercard"]
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestHelperIssuingSettlementNetwork {
    /// `maestro`
    Maestro,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TestHelperIssuingSettlementNetwork {
    Maestro = "maestro",
    Visa = "visa",
});
