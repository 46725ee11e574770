// Written by `cargo xtask generate`. Do not edit.

/// The purpose of the transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionPurpose {
    /// `goods`
    Goods,
    /// `other`
    Other,
    /// `services`
    Services,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TransactionPurpose {
    Goods = "goods",
    Other = "other",
    Services = "services",
    Unspecified = "unspecified",
});
