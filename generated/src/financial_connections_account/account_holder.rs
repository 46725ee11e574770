// Written by `cargo xtask generate`. Do not edit.
//! What is in `account_holder` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).

/// Type of account holder that this account belongs to.
#[non_exhaustive]
pub enum Type {
    /// `account`
    Account,
    /// `customer`
    Customer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Account = "account",
    Customer = "customer",
});
