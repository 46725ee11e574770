// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.us_bank_account` of [`Charge`](crate::Charge).

pub use crate::charge::payment_method_details::ach_debit::AccountHolderType;

/// Account type: checkings or savings. Defaults to checking if omitted.
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountType {
    Checking = "checking",
    Savings = "savings",
});
