// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.interac_present.receipt` of [`Charge`](crate::Charge).

/// The type of account being debited or credited
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountType {
    Checking = "checking",
    Savings = "savings",
    UnknownValue = "unknown",
});
