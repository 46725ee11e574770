// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.us_bank_account` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::payment_record::payment_method_details::ach_debit::AccountHolderType;

/// The type of the bank account. This can be either 'checking' or 'savings'.
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
