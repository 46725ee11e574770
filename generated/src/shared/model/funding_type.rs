// Written by `cargo xtask generate`. Do not edit.

/// The funding method type to be used when there are not enough funds in the customer balance.
/// Permitted values include: `bank_transfer`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FundingType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FundingType {
    BankTransfer = "bank_transfer",
});
