// Written by `cargo xtask generate`. Do not edit.

/// Transaction type of the mandate.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionType {
    /// `business`
    Business,
    /// `personal`
    Personal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TransactionType {
    Business = "business",
    Personal = "personal",
});
