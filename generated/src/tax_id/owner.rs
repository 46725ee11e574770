// Written by `cargo xtask generate`. Do not edit.
//! What is in `owner` of [`TaxId`](crate::TaxId).

/// Type of owner referenced.
#[non_exhaustive]
pub enum Type {
    /// `account`
    Account,
    /// `application`
    Application,
    /// `customer`
    Customer,
    /// `self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Account = "account",
    Application = "application",
    Customer = "customer",
    SelfValue = "self",
});
