// Written by `cargo xtask generate`. Do not edit.

/// If `partial`, the provided line item or shipping cost amounts are reversed. If `full`, the
/// original transaction is fully reversed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxTransactionMode {
    /// `full`
    Full,
    /// `partial`
    Partial,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxTransactionMode {
    Full = "full",
    Partial = "partial",
});
